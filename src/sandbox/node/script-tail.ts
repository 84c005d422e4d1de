// What a port needs behind it to run as a file of its own: script-runner.ts with engine and library, as text that does
// not mind whether Node takes the file for a module.
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { bundleForBrowsers } from "./bundle-for-browsers.ts";
import { ownGuest } from "./engine-parts.ts";
import { engineWasm } from "./engine-wasm.ts";

const columns = 120;

let made: Promise<string> | undefined;

/** TypeScript, made once in a process: the same text for every program. */
export function scriptTail(): Promise<string> {
  return (made ??= makeTail());
}

async function makeTail(): Promise<string> {
  const { code: guest, parts } = await ownGuest();
  const engine = Buffer.from(await engineWasm()).toString("base64");
  const runner = await bundleForBrowsers({
    entryPoints: [fileURLToPath(new URL("script-runner.ts", import.meta.url))],
    format: "esm",
    define: { CARRIED: JSON.stringify({ engine, guest, parts }), "import.meta.url": '""' },
  });
  const packed = brotliCompressSync(runner, { params: { [constants.BROTLI_PARAM_LGWIN]: 22 } }).toString("base64");
  const lines = packed.match(new RegExp(`.{1,${columns}}`, "g")) ?? [];
  return `// What runs it: CPython's event loop and library in TypeScript, and a small JavaScript engine, packed.
const packed = \`
${lines.join("\n")}
\`;
const runner = process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from(packed, "base64"));
import(\`data:text/javascript;base64,\${runner.toString("base64")}\`).then(async ({ runFile }) => {
  process.exitCode = await runFile(process.argv[1]);
});
`;
}
