// How deeply a program's text is nested, found without parsing it: parsers recurse, and this guards one.

const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[^]*?\*\/|[([{]|[)\]}]/g;

/**
 * The greatest depth of brackets outside simple strings and comments. Where a regular expression or a template makes
 * that inexact, the engine's own stack limit still holds.
 */
export function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "(" || token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
    else if (token === ")" || token === "]" || token === "}") depth--;
  }
  return deepest;
}
