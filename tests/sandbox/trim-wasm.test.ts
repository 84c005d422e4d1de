import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { engineWasm } from "../../src/sandbox/node/engine-wasm.ts";
import { trimWasm } from "../../src/sandbox/node/trim-wasm.ts";

const enginePath = createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");

test("a module that keeps all its exports stays byte for byte as it was", async () => {
  const wasm = await readFile(enginePath);
  expect(Buffer.from(trimWasm(wasm, () => true)).equals(wasm)).toBe(true);
});

const sized = (...content: number[]): number[] => [content.length, ...content];
const exported = (name: string, index: number): number[] => [...sized(...Buffer.from(name)), 0, index];

/** `double` and `gone` call a helper; `answer` calls what stands in a table. */
const small = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[1, ...sized(1, 0x60, 1, 0x7f, 1, 0x7f)], // types: (i32) -> i32
  ...[3, ...sized(5, 0, 0, 0, 0, 0)], // five functions
  ...[4, ...sized(1, 0x70, 0, 1)], // a table of one
  ...[7, ...sized(3, ...exported("double", 0), ...exported("answer", 1), ...exported("gone", 2))],
  ...[9, ...sized(1, 0, 0x41, 0, 0x0b, 1, 3)], // the table holds function 3
  ...[
    10,
    ...sized(
      5,
      ...sized(0, 0x20, 0, 0x10, 4, 0x0b), // double: calls 4
      ...sized(0, 0x20, 0, 0x41, 0, 0x11, 0, 0, 0x0b), // answer: calls the table's first
      ...sized(0, 0x20, 0, 0x10, 4, 0x0b), // gone: calls 4
      ...sized(0, 0x41, 0x2a, 0x0f, 0x0b), // 42
      ...sized(0, 0x20, 0, 0x20, 0, 0x6a, 0x0b), // twice the argument
    ),
  ],
);

async function exportsOf(wasm: Uint8Array<ArrayBuffer>): Promise<Record<string, (value: number) => number>> {
  const { instance } = await WebAssembly.instantiate(wasm);
  return instance.exports as Record<string, (value: number) => number>;
}

test("what is kept still calls what it called, also by way of a table", async () => {
  const { double, answer, gone } = await exportsOf(trimWasm(small, (name) => name !== "gone"));
  expect([double?.(4), answer?.(0), gone]).toEqual([8, 42, undefined]);
});

test("what only the others called has no body any more", async () => {
  const wasm = trimWasm(small, (name) => name === "answer");
  // Bodies of 6, 6 and 7 bytes become 3 each; two exports go.
  expect(small.length - wasm.length).toBe(3 + 3 + 4 + exported("double", 0).length + exported("gone", 2).length);
  const { answer } = await exportsOf(wasm);
  expect(answer?.(0)).toBe(42);
});

test("an instruction that is not known is an error, never a guess", () => {
  const simd = small.with(small.indexOf(0x6a), 0xfd);
  expect(() => trimWasm(simd, () => true)).toThrow("an instruction that is not known here: 0xfd");
});

test("the engine is a valid module, smaller by a twenty-fifth", async () => {
  const wasm = await engineWasm();
  expect(wasm.length).toBeLessThan((await readFile(enginePath)).length * 0.96);
  expect(WebAssembly.validate(wasm)).toBe(true);
});
