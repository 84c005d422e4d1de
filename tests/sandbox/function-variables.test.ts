import { describe, expect, test } from "vitest";
import { withFunctionVariables } from "../../src/sandbox/node/function-variables.ts";

describe("variables of functions", () => {
  test("those at the level of a function's body become var", () => {
    expect(withFunctionVariables("function f(a){let b=a;const c=b;return c}")).toBe("function f(a){var b=a;var c=b;return c}");
    expect(withFunctionVariables("const f=a=>{let b};class C{*m(){const d=1}}")).toBe("const f=a=>{var b};class C{*m(){var d=1}}");
  });

  test("those of blocks and loops stay, since closures may keep one of each round", () => {
    const code = "function f(){for(let i of x){const j=i;g(()=>j)}if(x){let k=1}}";
    expect(withFunctionVariables(code)).toBe(code);
  });

  test("words in strings stay", () => {
    expect(withFunctionVariables('function f(){let a="let b=1;const c";return a}')).toBe('function f(){var a="let b=1;const c";return a}');
  });
});
