// A cursor over tokens with the questions that the parsers ask. No grammar here.
import { keywords } from "./keywords.ts";
import { PortError } from "./problems.ts";
import type { Node } from "./syntax.ts";
import type { Token, TokenType } from "./tokenize.ts";

export class TokenStream {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Where the last token that is more than layout ended. */
  #endLine = 0;
  #endColumn = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get token(): Token {
    return this.#tokens[this.#at]!;
  }

  get previous(): Token {
    return this.#tokens[this.#at - 1] ?? this.token;
  }

  ahead(count: number): Token {
    return this.#tokens[this.#at + count] ?? this.#tokens.at(-1)!;
  }

  /** Where the cursor stands, for `rewind`. */
  get mark(): number {
    return this.#at;
  }

  rewind(mark: number): void {
    this.#at = mark;
  }

  next(): Token {
    const token = this.token;
    if (token.type !== "newline" && token.type !== "indent" && token.type !== "dedent") {
      this.#endLine = token.endLine;
      this.#endColumn = token.endColumn;
    }
    if (this.#at < this.#tokens.length - 1) this.#at++;
    return token;
  }

  isType(type: TokenType): boolean {
    return this.token.type === type;
  }

  /** Operators and keywords alike. */
  is(text: string): boolean {
    const token = this.token;
    return (token.type === "op" || token.type === "name") && token.text === text;
  }

  isAny(...texts: readonly string[]): boolean {
    return texts.some((text) => this.is(text));
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  expect(text: string, message = `expected '${text}'`): Token {
    if (!this.is(text)) this.fail(message);
    return this.next();
  }

  isIdentifier(): boolean {
    return this.token.type === "name" && !keywords.has(this.token.text);
  }

  identifier(): Token {
    if (!this.isIdentifier()) this.fail("invalid syntax");
    return this.next();
  }

  fail(message: string, at: { line: number; column: number } = this.token, hint?: string): never {
    throw new PortError(at, message, hint);
  }

  /** What a node that begins at `start` and ends with the last token taken has in common with all nodes. */
  span(start: { line: number; column: number }): Required<Node> {
    const { line, column } = start;
    return this.#endLine < line ? { line, column, endLine: line, endColumn: column } : { line, column, endLine: this.#endLine, endColumn: this.#endColumn };
  }
}
