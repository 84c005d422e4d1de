// Evaluates cases inside QuickJS, the engine that readers' programs run in: its numbers, regular expressions and
// mathematical functions are not those of Node.
import { fileURLToPath } from "node:url";
import variant from "@jitl/quickjs-wasmfile-release-sync";
import { build } from "esbuild";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";

export async function evaluateInQuickJS(cases: readonly string[]): Promise<string[]> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("typescript.ts", import.meta.url))],
    bundle: true, minify: true, write: false, format: "iife", globalName: "cases", target: "es2023",
  });
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  const context = quickjs.newContext();
  try {
    const run = (code: string): unknown => context.unwrapResult(context.evalCode(code)).consume((value) => context.dump(value));
    run(bundle.outputFiles[0]?.text ?? "");
    const answers = run(`${JSON.stringify(cases)}.map((text) => cases.evaluate(text))`);
    if (!Array.isArray(answers)) throw new Error("QuickJS gave no list of answers");
    return answers.map(String);
  } finally {
    context.dispose();
  }
}
