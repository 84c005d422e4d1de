// Every folder under samples is a case: `input.ts` lowered is `expected.js`, or its problems are. Where a `prints.txt`
// stands beside it, the lowered program is run and must print that. Names that begin with `module` are library files.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import variant from "@jitl/quickjs-wasmfile-release-sync";
import { transformSync } from "esbuild";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { describe, expect, test } from "vitest";
import { lower, type Lowered, type LowerOptions } from "../../src/lowering/index.ts";
import { run } from "./support/run.ts";

const folder = new URL("samples/", import.meta.url);

interface Sample {
  readonly name: string;
  readonly source: string;
  readonly options: LowerOptions;
}

const samples: readonly Sample[] = readdirSync(folder).map((name) => ({
  name,
  source: readFileSync(new URL(`${name}/input.ts`, folder), "utf8"),
  options: /^(refused-)?module-/.test(name) ? { mode: "module", runtime: "../python/lowered.ts" } : {},
}));

const engine = (await newQuickJSWASMModuleFromVariant(variant)).newContext();

/** What the engine that runs programs says against a text. */
function errorInEngine(code: string): unknown {
  const result = engine.evalCode(`new Function("$", ${JSON.stringify(code)})`);
  const error: unknown = result.error && engine.dump(result.error);
  result.dispose();
  return error;
}

function file(name: string, file: string): URL {
  return new URL(`${name}/${file}`, folder);
}

function asText({ code, problems }: Lowered): string {
  return problems.map(({ line, column, message }) => `// ${line}:${column} ${message}\n`).join("") || code;
}

describe("samples", () => {
  for (const { name, source, options } of samples) {
    const lowered = lower(source, options);
    const isModule = options.mode === "module";

    if (existsSync(file(name, "expected.js"))) {
      test(name, () => expect(asText(lowered)).toBe(readFileSync(file(name, "expected.js"), "utf8")));
    }
    if (existsSync(file(name, "prints.txt"))) {
      test(`${name}: prints`, () => {
        expect(lowered.problems).toEqual([]);
        expect(run(lowered.code)).toEqual(readFileSync(file(name, "prints.txt"), "utf8").trimEnd().split("\n"));
      });
    }
    test(`${name}: is ${name.startsWith("refused") ? "refused" : "JavaScript, line for line"}`, () => {
      if (name.startsWith("refused")) return expect(lowered).toEqual({ code: "", problems: expect.arrayContaining([expect.anything()]) });
      expect(lowered.problems).toEqual([]);
      expect(lowered.code.split("\n")).toHaveLength(source.split("\n").length);
      if (isModule) transformSync(lowered.code, { loader: "js" });
      else expect(errorInEngine(lowered.code)).toBeUndefined();
    });
  }
});

describe("texts that end too early", () => {
  for (const { name, source, options } of samples) {
    test(name, () => {
      for (let end = 0; end < source.length; end++) {
        const { code, problems } = lower(source.slice(0, end), options);
        if (problems.length > 0) expect(code).toBe("");
        for (const { line, column, message } of problems) {
          expect(line).toBeLessThanOrEqual(source.slice(0, end).split("\n").length);
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/^\S.+$/);
        }
      }
    });
  }
});
