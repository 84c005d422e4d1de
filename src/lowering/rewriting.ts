// What one lowering knows while it walks the tree: the text, the changes so far, and the functions it is inside of.
import type { SyntaxNode } from "@lezer/common";
import type { CoroutineCalls } from "./coroutine-calls.ts";
import { Edits } from "./edits.ts";
import type { ReadNames } from "./local-names.ts";
import { LineTable, type Problem } from "./problems.ts";
import { hasThreads } from "./suspending.ts";

/** A function, class or field that is being walked. */
export interface Frame {
  readonly kind: "program" | "function" | "arrow" | "object method" | "method" | "class" | "field" | "static block";
  readonly async: boolean;
  readonly generator: boolean;
  /** Python's `__qualname__`; empty for the program. */
  readonly qualname: string;
  /** Where its body starts: what stands before belongs to its parameters. */
  readonly body: number;
  /** A plain function that a thread can stop in (suspending.ts). */
  readonly suspendable: boolean;
  /** An arrow that becomes a generator and needs `this` bound. */
  usesThis: boolean;
}

export type Mode = "program" | "module";

export class Rewriting {
  readonly source: string;
  readonly mode: Mode;
  /** Whether the program can have threads. */
  readonly threads: boolean;
  readonly edits: Edits;
  /** The local names that are read; null for none. */
  readonly locals: ReadNames | null;
  /** None for the library's files. */
  readonly coroutineCalls: CoroutineCalls | null;
  readonly problems: Problem[] = [];
  readonly frames: Frame[] = [];
  readonly #qualnames = new Map<string, string>();
  readonly #lines: LineTable;
  readonly #leaving = new Map<string, (() => void)[]>();
  #freshNames = 0;

  constructor(source: string, mode: Mode, coroutineCalls: CoroutineCalls | null, locals: ReadNames | null = null) {
    this.source = source;
    this.locals = locals;
    this.mode = mode;
    this.coroutineCalls = coroutineCalls;
    this.threads = mode === "program" && hasThreads(source);
    this.edits = new Edits(source);
    this.#lines = new LineTable(source);
  }

  get frame(): Frame {
    return this.frames.at(-1) ?? program;
  }

  /** The function, field or program that code at this point belongs to: classes are part of what is around them. */
  get code(): Frame {
    return this.frames.findLast((frame) => frame.kind !== "class") ?? program;
  }

  readonly text = (node: { readonly from: number; readonly to: number }): string => this.source.slice(node.from, node.to);

  lineAt(offset: number): number {
    return this.#lines.lineAt(offset);
  }

  refuse(node: { readonly from: number }, message: string): void {
    this.problems.push(this.#lines.problemAt(node.from, message));
  }

  /** A name that the source does not contain. */
  freshName(letter: string): string {
    let name: string;
    do name = `$${letter}${++this.#freshNames}`;
    while (this.source.includes(name));
    return name;
  }

  /** `__qualname__` of what is defined here under a name. */
  qualify(name: string): string {
    const { kind, qualname } = this.frame;
    if (qualname === "") return name;
    return kind === "class" || kind === "field" || kind === "static block" ? `${qualname}.${name}` : `${qualname}.<locals>.${name}`;
  }

  /** Notes the `__qualname__` of a plain function, which begins at `offset` and which JavaScript calls `name`. */
  noteQualname(offset: number, name: string, qualname: string): void {
    const key = `${this.lineAt(offset)}:${name}`;
    if (this.mode === "program" && qualname !== name && !this.#qualnames.has(key)) this.#qualnames.set(key, qualname);
  }

  /** What has been noted, as `$.qualnames` holds it. */
  get qualnames(): string {
    return [...this.#qualnames].map(([key, qualname]) => `;${key} ${qualname}`).join("");
  }

  /** Runs an action when the walk leaves a node, after those of the nodes inside. */
  onLeave(node: SyntaxNode, action: () => void): void {
    const key = keyOf(node);
    const actions = this.#leaving.get(key);
    if (actions) actions.push(action);
    else this.#leaving.set(key, [action]);
  }

  leave(node: Pick<SyntaxNode, "from" | "to" | "type">): void {
    const key = keyOf(node);
    const actions = this.#leaving.get(key);
    if (!actions) return;
    this.#leaving.delete(key);
    for (const action of actions) action();
  }

  /** Is inside a frame until the walk leaves the node. */
  enterFrame(node: SyntaxNode, frame: Frame): Frame {
    this.frames.push(frame);
    this.onLeave(node, () => this.frames.pop());
    return frame;
  }
}

const program: Frame = {
  kind: "program",
  async: false,
  generator: false,
  qualname: "",
  body: 0,
  suspendable: false,
  usesThis: false,
};

function keyOf(node: Pick<SyntaxNode, "from" | "to" | "type">): string {
  return `${node.from},${node.to},${node.type.id}`;
}

/** What happens on entering a node. `false`: its children are not walked. */
export type Handler = (rewriting: Rewriting, node: SyntaxNode) => boolean | void;
