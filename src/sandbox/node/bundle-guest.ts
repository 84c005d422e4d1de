// Bundles the guest, the script that QuickJS evaluates before a program: each library file is lowered, then esbuild
// joins and minifies them. Modules that few programs import are scripts of their own, parts, which are loaded into the
// guest when a program asks for them. The same sources give the same texts on every machine.
import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type PartialMessage, type Plugin, build } from "esbuild";
import { lower } from "../../lowering/index.ts";
import type { GuestPart } from "../guest-parts.ts";

export interface GuestSources {
  /** The folder with `python`, `asyncio` and `guest`. */
  readonly root: string;
  /** The file whose evaluation sets the guest up. */
  readonly entry: string;
  /** Folders whose files are modules that programs import by the file's name: those not in the guest itself are parts. */
  readonly modules?: readonly string[];
}

export interface GuestBundle {
  /** One script: an expression statement that calls a function. */
  readonly code: string;
  /** By the module's name. */
  readonly parts: Readonly<Record<string, GuestPart>>;
  /** Every file that went in, absolute, for whoever watches them. */
  readonly files: readonly string[];
}

const src = fileURLToPath(new URL("../..", import.meta.url));

/** The library's own sources. */
export const guestSources: GuestSources = {
  root: src,
  entry: join(src, "guest", "main.ts"),
  modules: [join(src, "python", "modules"), join(src, "asyncio", "modules"), join(src, "network", "modules")],
};

/** Folders whose files are written in async/await and are lowered. */
const loweredFolders = ["python", "asyncio", "guest", "network"];

/** The module that gives parts what they import from the guest: file to names to values. */
const EXPORTS = "guest/part-exports.ts";

/** Node wants them on an import of JSON; the bundler does not need them, and lowering's grammar does not know them. */
const IMPORT_ATTRIBUTES = / with \{ type: "json" \}(?=;$)/gm;

/** Bundles the guest; rejects with esbuild's error, which names file and line, if a source is not valid. */
export async function bundleGuest(sources: GuestSources = guestSources): Promise<GuestBundle> {
  const root = resolve(sources.root);
  const files = new Set<string>();
  const guest = (exports: string): BuildOptions => ({
    ...common(root),
    entryPoints: [resolve(sources.entry)],
    format: "iife",
    plugins: [given(join(root, EXPORTS), exports), lowering(root, files)],
  });

  // Once without any parts, to learn which files are the guest's own; then with what the parts turn out to need.
  const first = await build({ ...guest("export const partExports = {};"), metafile: true });
  const own = new Set(Object.keys(first.metafile.inputs).map((path) => resolve(root, path)));
  const modules = await partModules(sources.modules ?? [], own);
  const needs = new Map<string, Set<string>>();
  const parts: Record<string, GuestPart> = {};
  for (const [name, path] of modules) parts[name] = await bundlePart(path, { root, own, modules, needs, files });

  const { outputFiles } = await build(guest(exportsModule(root, needs, await liveNames(needs))));
  return { code: textOf(outputFiles), parts, files: [...files].sort() };
}

function common(root: string): BuildOptions & { write: false } {
  return {
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "neutral",
    // The newest edition that the engine knows in full.
    target: "es2023",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  };
}

function textOf(outputs: readonly { readonly text: string }[] | undefined): string {
  const [output] = outputs ?? [];
  if (output === undefined) throw new Error("Bundling the guest gave no output.");
  return output.text.trim();
}

/** Modules that are not in the guest itself: name to file, sorted. A file whose name begins with `_` is no module. */
async function partModules(folders: readonly string[], own: ReadonlySet<string>): Promise<Map<string, string>> {
  const found: [string, string][] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(".ts") && !each.startsWith("_"))) {
      const path = join(folder, name);
      if (!own.has(path)) found.push([basename(name, ".ts"), path]);
    }
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface PartContext {
  readonly root: string;
  readonly own: ReadonlySet<string>;
  readonly modules: ReadonlyMap<string, string>;
  /** What parts import from the guest's own files; filled here. */
  readonly needs: Map<string, Set<string>>;
  readonly files: Set<string>;
}

async function bundlePart(path: string, { root, own, modules, needs, files }: PartContext): Promise<GuestPart> {
  const moduleOf = new Map([...modules].map(([name, file]) => [file, name]));
  const uses = new Set<string>();
  const outside: Plugin = {
    name: "outside",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path: specifier, importer, resolveDir }) => {
        if (importer === "") return undefined;
        const file = resolve(resolveDir, specifier);
        if (own.has(file)) return { path: relative(root, file).split(sep).join("/"), namespace: "guest" };
        const module = moduleOf.get(file);
        return module === undefined || file === path ? undefined : { path: module, namespace: "part" };
      });
      onLoad({ filter: /.*/, namespace: "guest" }, ({ path: file }) => ({ contents: `module.exports = $guest[${JSON.stringify(file)}];`, loader: "js" }));
      onLoad({ filter: /.*/, namespace: "part" }, ({ path: module }) => {
        uses.add(module);
        return { contents: `module.exports = $part(${JSON.stringify(module)});`, loader: "js" };
      });
    },
  };
  const noteNeeds = (file: string, code: string): void => {
    for (const { specifier, names } of importsIn(code)) {
      const target = resolve(dirname(file), specifier);
      if (!own.has(target)) continue;
      const needed = needs.get(target) ?? new Set();
      for (const name of names) needed.add(name);
      needs.set(target, needed);
    }
  };
  const { outputFiles } = await build({
    ...common(root),
    entryPoints: [path],
    format: "cjs",
    plugins: [outside, lowering(root, files, noteNeeds)],
  });
  return { code: `(($guest,$part)=>{const module={exports:{}};${textOf(outputFiles)};return module.exports})`, uses: [...uses].sort() };
}

/** The named imports of a lowered file. `import * as $` is the runtime's: lowered code calls all of it. */
function importsIn(code: string): { specifier: string; names: string[] }[] {
  const imports: { specifier: string; names: string[] }[] = [];
  for (const [, star, clause = "", specifier = ""] of code.matchAll(/(?:^|\n|;)\s*import\s+(?:(\*\s*as\s+\S+)|\{([^}]*)\})\s*from\s*["'](\.[^"']+)["']/g)) {
    const names = star === undefined ? clause.split(",").map((name) => name.trim().split(/\s+as\s+/)[0] ?? "") : [...code.matchAll(/\$\.(\w+)/g)].map(([, name = ""]) => name);
    imports.push({ specifier, names: names.filter((name) => name !== "") });
  }
  return imports;
}

/** Names that are declared with `let`: their value may change, so a part must see it through an accessor. */
async function liveNames(needs: ReadonlyMap<string, ReadonlySet<string>>): Promise<Set<string>> {
  const live = new Set<string>();
  for (const file of needs.keys()) {
    for (const [, name = ""] of (await readFile(file, "utf8")).matchAll(/^export let (\w+)/gm)) live.add(`${file}:${name}`);
  }
  return live;
}

function exportsModule(root: string, needs: ReadonlyMap<string, ReadonlySet<string>>, live: ReadonlySet<string>): string {
  const imports: string[] = [];
  const entries: string[] = [];
  [...needs].sort(([a], [b]) => (a < b ? -1 : 1)).forEach(([file, names], index) => {
    const path = relative(root, file).split(sep).join("/");
    imports.push(`import * as m${index} from ${JSON.stringify(`../${path}`)};`);
    const members = [...names].sort().map((name) => (live.has(`${file}:${name}`) ? `get ${name}(){return m${index}.${name}}` : `${name}:m${index}.${name}`));
    entries.push(`${JSON.stringify(path)}:{${members.join(",")}}`);
  });
  return `${imports.join("\n")}\nexport const partExports = {${entries.join(",\n")}};`;
}

/** Puts `contents` in the place of a file. */
function given(path: string, contents: string): Plugin {
  return {
    name: "given",
    setup({ onLoad }) {
      onLoad({ filter: /part-exports\.ts$/ }, (args) => (args.path === path ? { contents, loader: "js", resolveDir: dirname(path) } : undefined));
    },
  };
}

function lowering(root: string, files: Set<string>, seen: (file: string, code: string) => void = () => {}): Plugin {
  return {
    name: "lowering",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const folder = relative(root, path).split(sep)[0] ?? "";
        if (!loweredFolders.includes(folder)) return undefined;
        files.add(path);
        const source = (await readFile(path, "utf8")).replace(IMPORT_ATTRIBUTES, "");
        const { code, problems } = lower(source, { mode: "module", runtime: runtimeFor(root, path) });
        const errors = problems.map(({ line, column, message }): PartialMessage => ({
          text: message,
          location: { file: relative(root, path), line, column: column - 1, lineText: source.split("\n")[line - 1] ?? "" },
        }));
        seen(path, code);
        return { contents: code, loader: "js", errors };
      });
    },
  };
}

function runtimeFor(root: string, path: string): string {
  const runtime = relative(dirname(path), join(root, "python", "lowered.ts")).split(sep).join("/");
  return runtime.startsWith(".") ? runtime : `./${runtime}`;
}
