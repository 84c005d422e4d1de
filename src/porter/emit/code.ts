// A piece of TypeScript and how tightly it binds, so that parentheses stand only where they are needed.

export interface Code {
  readonly text: string;
  readonly precedence: number;
}

/** Binding strengths, loosest first, as ECMAScript's grammar nests them. */
export const precedence = {
  sequence: 0, assignment: 1, conditional: 2, or: 3, and: 4, bitOr: 5, bitXor: 6, bitAnd: 7, equality: 8, relational: 9, shift: 10,
  additive: 11, multiplicative: 12, exponent: 13, unary: 14, call: 16, primary: 17,
} as const;

export function code(text: string, strength: number): Code {
  return { text, precedence: strength };
}

export function primary(text: string): Code {
  return { text, precedence: precedence.primary };
}

export function call(callee: string, ...args: readonly string[]): Code {
  return { text: `${callee}(${args.join(", ")})`, precedence: precedence.call };
}

/** The text of `c` where something at least as strong as `least` must stand. */
export function atLeast(c: Code, least: number): string {
  return c.precedence < least ? `(${c.text})` : c.text;
}

/** `left op right` of a left-associative operator. */
export function infix(left: Code, op: string, right: Code, strength: number): Code {
  return code(`${atLeast(left, strength)} ${op} ${atLeast(right, strength + 1)}`, strength);
}
