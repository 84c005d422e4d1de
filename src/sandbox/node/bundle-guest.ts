// Bundles the guest, the script that QuickJS evaluates before a program: each library file is lowered, then esbuild
// joins and minifies them. The same sources give the same text on every machine.
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type PartialMessage, type Plugin } from "esbuild";
import { lower } from "../../lowering/index.ts";

export interface GuestSources {
  /** The folder with `python`, `asyncio` and `guest`. */
  readonly root: string;
  /** The file whose evaluation sets the guest up. */
  readonly entry: string;
}

export interface GuestBundle {
  /** One script: an expression statement that calls a function. */
  readonly code: string;
  /** Every file that went in, absolute, for whoever watches them. */
  readonly files: readonly string[];
}

const src = fileURLToPath(new URL("../..", import.meta.url));

/** The library's own sources. */
export const guestSources: GuestSources = { root: src, entry: join(src, "guest", "main.ts") };

/** Folders whose files are written in async/await and are lowered. */
const loweredFolders = ["python", "asyncio", "guest"];

/** Bundles the guest; rejects with esbuild's error, which names file and line, if a source is not valid. */
export async function bundleGuest(sources: GuestSources = guestSources): Promise<GuestBundle> {
  const root = resolve(sources.root);
  const files = new Set<string>();
  const result = await build({
    entryPoints: [resolve(sources.entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    // The newest edition that the engine knows in full.
    target: "es2023",
    minify: true,
    // Python shows names of classes and functions: in representations, tracebacks and messages.
    keepNames: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    plugins: [lowering(root, files)],
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`Bundling ${sources.entry} gave no output.`);
  return { code: output.text, files: [...files].sort() };
}

function lowering(root: string, files: Set<string>): Plugin {
  return {
    name: "lowering",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const folder = relative(root, path).split(sep)[0] ?? "";
        if (!loweredFolders.includes(folder)) return undefined;
        files.add(path);
        const source = await readFile(path, "utf8");
        const { code, problems } = lower(source, { mode: "module", runtime: runtimeFor(root, path) });
        const errors = problems.map(({ line, column, message }): PartialMessage => ({
          text: message,
          location: { file: relative(root, path), line, column: column - 1, lineText: source.split("\n")[line - 1] ?? "" },
        }));
        return { contents: code, loader: "js", errors };
      });
    },
  };
}

function runtimeFor(root: string, path: string): string {
  const runtime = relative(dirname(path), join(root, "python", "lowered.ts")).split(sep).join("/");
  return runtime.startsWith(".") ? runtime : `./${runtime}`;
}
