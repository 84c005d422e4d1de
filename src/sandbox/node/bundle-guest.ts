// Bundles the guest, the script that QuickJS evaluates before a program: each library file is lowered, then esbuild
// joins and minifies them. Files that few programs need are deferred: the script carries them as text (guest/guest-files.ts).
// Modules that few programs import are scripts of their own, parts, which are loaded into the guest when a program asks
// for them. The same sources give the same texts on every machine.
import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type PartialMessage, type Plugin, build } from "esbuild";
import { lower } from "../../lowering/index.ts";
import type { GuestPart } from "../guest-parts.ts";
import { withFunctionVariables } from "./function-variables.ts";
import { type DeferredFiles, deferredGroups, moduleWords } from "./deferred-groups.ts";
import { moduleImports } from "./module-imports.ts";

export interface GuestSources {
  /** The folder with `python`, `asyncio` and `guest`. */
  readonly root: string;
  /** The file whose evaluation sets the guest up. */
  readonly entry: string;
  /** Folders whose files are modules that programs import by the file's name: those not in the guest itself are parts. */
  readonly modules?: readonly string[];
  /** Groups of files, by their paths below the root, that are evaluated when they are needed. */
  readonly deferred?: readonly DeferredFiles[];
  /** Whether the script carries all groups and evaluates them at its end: for whoever keeps what it has come to. */
  readonly evaluatesAll?: boolean;
  /** Words of programs that tell of a module (deferred-groups.ts). */
  readonly moduleWords?: Readonly<Record<string, readonly string[]>>;
}

export interface GuestBundle {
  /** One script: an expression statement that calls a function. */
  readonly code: string;
  /** Modules by their names, and the groups that the guest does not carry. */
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
  deferred: deferredGroups,
  moduleWords,
};

/** Folders whose files are written in async/await and are lowered. */
const loweredFolders = ["python", "asyncio", "guest", "network"];

/** The module that says what the guest carries; what makes it is evaluated before the rest. */
const CARRIED = "guest/carried.ts";
const GUEST_FILES = "guest/guest-files.ts";

/** Node wants them on an import of JSON; the bundler does not need them, and lowering's grammar does not know them. */
const IMPORT_ATTRIBUTES = / with \{ type: "json" \}(?=;$)/gm;

/** Bundles the guest; rejects with esbuild's error, which names file and line, if a source is not valid. */
export async function bundleGuest(sources: GuestSources = guestSources): Promise<GuestBundle> {
  return new GuestBundler(sources).bundle();
}

interface LoweringOptions {
  /** Told of each file once it is lowered. */
  readonly seen?: ((file: string) => void) | undefined;
  /** Whether files import the runtime; otherwise `$` is there. */
  readonly runtime?: boolean;
}

class GuestBundler {
  readonly #sources: GuestSources;
  readonly #root: string;
  /** Lowered files, by their paths. */
  readonly #lowered = new Map<string, string>();
  /** Files of the guest itself, deferred ones among them; known once the guest was bundled without any parts. */
  #own: ReadonlySet<string> = new Set();
  /** Deferred files, and the modules that are parts, to their names. */
  readonly #deferred: ReadonlySet<string>;
  #moduleOf: ReadonlyMap<string, string> = new Map();
  /** What is imported from the guest's own files across the borders of script, groups and parts. */
  readonly #needs = new Map<string, Set<string>>();

  constructor(sources: GuestSources) {
    this.#sources = sources;
    this.#root = resolve(sources.root);
    this.#deferred = new Set(sources.deferred?.flatMap(({ files }) => files).map((path) => join(this.#root, path)));
  }

  async bundle(): Promise<GuestBundle> {
    const { deferred = [], modules = [], evaluatesAll = false } = this.#sources;
    const first = await build({ ...this.#options([this.#sources.entry]), format: "iife", metafile: true });
    this.#own = new Set(Object.keys(first.metafile.inputs).map((path) => resolve(this.#root, path)));
    const strange = [...this.#deferred].find((file) => !this.#own.has(file));
    if (strange !== undefined) throw new Error(`${this.#pathOf(strange)} is deferred, but the guest does not use it.`);
    const found = await modulesIn(modules);
    this.#moduleOf = new Map(found.filter(([, file]) => !this.#own.has(file)).map(([name, file]) => [file, name]));

    const parts: Record<string, GuestPart> = {};
    for (const [file, name] of this.#moduleOf) parts[name] = await this.#part(file, name);
    // Groups are bundled when all that is needed of them is known.
    for (const file of this.#own) this.#noteNeeds(file, (other) => this.#unitOf(other) !== this.#unitOf(file));
    const deferredModules = found.filter(([, file]) => this.#deferred.has(file));
    const groups: string[] = [];
    for (const group of deferred) {
      const code = await this.#group(group.files, new Set(deferredModules.map(([, file]) => file)));
      const files = JSON.stringify(group.files);
      const part = evaluatesAll ? undefined : group.part;
      groups.push(part === undefined ? `{files:${files},text:${singleQuoted(code)}}` : `{files:${files},part:${JSON.stringify(part.name)}}`);
      if (part !== undefined) parts[part.name] = { code, uses: part.uses ?? [], words: part.words.join("|"), isDeferred: true };
    }
    const last = evaluatesAll ? deferred.map(({ files: [file] }) => `$files.load(${JSON.stringify(file)});`).join("") : "";
    return { code: await this.#script(groups, deferredModules, last), parts, files: [...this.#lowered.keys()].sort() };
  }

  /** The guest's script, and what it does at its end. Without parts and deferred files nothing is needed across borders, and `carried.ts` stands as it is. */
  async #script(groups: readonly string[], deferredModules: readonly (readonly [string, string])[], last: string): Promise<string> {
    if (this.#needs.size === 0) return this.#text({ ...this.#options([this.#sources.entry]), format: "iife" });
    const evaluated = [...this.#needs.keys()].filter((file) => !this.#deferred.has(file));
    const carried = [
      "export const files = $files;",
      this.#namespaces(evaluated, dirname(CARRIED), (namespaces) => `export const evaluated = ${namespaces};`, new Set()),
      `export const deferredModules = ${JSON.stringify(Object.fromEntries(deferredModules.map(([name, file]) => [name, this.#pathOf(file)])))};`,
    ].join("\n");
    const plugins = [given(join(this.#root, CARRIED), carried), this.#outside((file) => this.#deferred.has(file))];
    const script = await this.#text({ ...this.#options([this.#sources.entry], plugins), format: "cjs" });
    const table = await this.#text({ ...this.#options([join(this.#root, GUEST_FILES)]), format: "cjs" });
    return `"use strict";($files=>{const{require}=$files;${script}${last}})((module=>{${table};return module.exports})({exports:{}}).guestFiles([${groups.join(",")}]));`;
  }

  /** The text of a group of deferred files: a PartMaker that gives their namespaces. */
  async #group(paths: readonly string[], modules: ReadonlySet<string>): Promise<string> {
    const files = paths.map((path) => join(this.#root, path));
    const entry = join(this.#root, "group.js");
    const contents = this.#namespaces(files, ".", (namespaces) => `$give(${namespaces});`, modules);
    return this.#maker(entry, contents, this.#outside((file) => !files.includes(file)));
  }

  /** A module that is no part of the guest (PartMaker). */
  async #part(file: string, module: string): Promise<GuestPart> {
    const uses = new Set<string>();
    const outside = this.#outside((other) => other !== file, (name) => uses.add(name));
    const contents = `import * as names from ${JSON.stringify(`./${basename(file)}`)}; $give({ ...names });`;
    const code = await this.#maker(join(dirname(file), "part.js"), contents, outside, (each) => this.#noteNeeds(each, () => true));
    const words = this.#sources.moduleWords?.[module];
    return { code, uses: [...uses].sort(), isDeferred: false, ...(words !== undefined && { words: words.join("|") }) };
  }

  /** A script that is evaluated elsewhere than where it is bundled: a PartMaker. */
  async #maker(entry: string, contents: string, outside: Plugin, seen?: (file: string) => void): Promise<string> {
    const text = await this.#text({ ...this.#options([entry], [given(entry, contents), outside], { seen, runtime: false }), format: "cjs" });
    return `((require,$,$give)=>{"use strict";${text}})`;
  }

  /** Code with namespaces of files, by path: of what is needed of each, or of all that the `whole` ones export. */
  #namespaces(files: readonly string[], from: string, use: (namespaces: string) => string, whole: ReadonlySet<string>): string {
    const imports: string[] = [];
    const entries: string[] = [];
    for (const [index, file] of [...files].sort().entries()) {
      const path = this.#pathOf(file);
      const specifier = JSON.stringify(`./${relative(from, path).split(sep).join("/")}`);
      const names = [...(this.#needs.get(file) ?? [])].sort();
      if (whole.has(file)) imports.push(`import * as m${index} from ${specifier};`);
      else if (names.length > 0) imports.push(`import { ${names.map((name) => `${name} as m${index}_${name}`).join(", ")} } from ${specifier};`);
      const live = liveNames(this.#lowered.get(file) ?? "");
      const members = names.map((name) => (live.has(name) ? `get ${name}(){return m${index}_${name}}` : `${name}:m${index}_${name}`));
      entries.push(`${JSON.stringify(path)}:${whole.has(file) ? `m${index}` : `{${members.join(",")}}`}`);
    }
    return `${imports.join("\n")}\n${use(`{${entries.join(",\n")}}`)}`;
  }

  /** Notes what a file needs of those of the guest's own that `isOutside`. */
  #noteNeeds(file: string, isOutside: (other: string) => boolean): void {
    for (const { file: other, names, whole } of moduleImports(file, this.#lowered.get(file) ?? "")) {
      if (!this.#own.has(other) || !isOutside(other)) continue;
      // Its names are not there to be copied.
      if (whole && this.#deferred.has(other)) throw new Error(`${this.#pathOf(file)} takes all of ${this.#pathOf(other)}, which is deferred: name what it needs.`);
      const needed = this.#needs.get(other) ?? new Set();
      for (const name of names) needed.add(name);
      this.#needs.set(other, needed);
    }
  }

  /** The number of the group that a file is deferred with; -1 for the script's own. */
  #unitOf(file: string): number {
    const path = this.#pathOf(file);
    return this.#sources.deferred?.findIndex(({ files }) => files.includes(path)) ?? -1;
  }

  /**
   * What is evaluated elsewhere is required: deferred files and other parts, and all of the guest where `isOutside` says so.
   * `part` is told of the parts among them.
   */
  #outside(isOutside: (file: string) => boolean, part: (name: string) => void = () => {}): Plugin {
    return {
      name: "outside",
      setup: ({ onResolve }) => {
        onResolve({ filter: /^\./ }, ({ path: specifier, importer, resolveDir }) => {
          if (importer === "") return undefined;
          const file = resolve(resolveDir, specifier);
          const name = this.#moduleOf.get(file);
          if (!isOutside(file)) return undefined;
          const needed = name ?? this.#sources.deferred?.[this.#unitOf(file)]?.part?.name;
          if (needed !== undefined) part(needed);
          return name !== undefined || this.#own.has(file) ? { path: name ?? this.#pathOf(file), external: true } : undefined;
        });
      },
    };
  }

  #options(entryPoints: string[], plugins: Plugin[] = [], lowering: LoweringOptions = {}): BuildOptions & { write: false } {
    return {
      absWorkingDir: this.#root,
      entryPoints: entryPoints.map((path) => resolve(path)),
      bundle: true,
      write: false,
      platform: "neutral",
      // The newest edition that the engine knows in full.
      target: "es2023",
      // Not the syntax: `a && b()` and `!0` are more instructions than `if (a) b()` and `true`, of which this engine runs
      // each one as it stands. A turn of a task is a tenth shorter for the half a kilobyte.

      minifyWhitespace: true,
      minifyIdentifiers: true,
      charset: "utf8",
      legalComments: "none",
      logLevel: "silent",
      plugins: [...plugins, this.#lowering(lowering)],
    };
  }

  async #text(options: BuildOptions & { write: false }): Promise<string> {
    const [output] = (await build(options)).outputFiles ?? [];
    if (output === undefined) throw new Error("Bundling the guest gave no output.");
    return withFunctionVariables(output.text.trim());
  }

  #lowering({ seen, runtime = true }: LoweringOptions): Plugin {
    return {
      name: "lowering",
      setup: ({ onLoad }) => {
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          const folder = this.#pathOf(path).split("/")[0] ?? "";
          if (!loweredFolders.includes(folder)) return undefined;
          const source = (await readFile(path, "utf8")).replace(IMPORT_ATTRIBUTES, "");
          const specifier = relativeSpecifier(path, join(this.#root, "python", "lowered.ts"));
          const { code, problems } = lower(source, { mode: "module", runtime: specifier });
          const errors = problems.map(({ line, column, message }): PartialMessage => ({
            text: message,
            location: { file: relative(this.#root, path), line, column: column - 1, lineText: source.split("\n")[line - 1] ?? "" },
          }));
          this.#lowered.set(path, code);
          seen?.(path);
          const head = `import * as $ from ${JSON.stringify(specifier)}; `;
          return { contents: runtime || !code.startsWith(head) ? code : code.slice(head.length), loader: "js", errors };
        });
      },
    };
  }

  #pathOf(file: string): string {
    return relative(this.#root, file).split(sep).join("/");
  }
}

/** Modules by name, with their files, sorted. A file whose name begins with `_` is no module. */
async function modulesIn(folders: readonly string[]): Promise<[name: string, file: string][]> {
  const found: [string, string][] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(".ts") && !each.startsWith("_"))) found.push([basename(name, ".ts"), join(folder, name)]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Names that are declared with `let`: their value may change, so others must see it through an accessor. */
function liveNames(code: string): Set<string> {
  return new Set([...code.matchAll(/^export let (\w+)/gm)].map(([, name = ""]) => name));
}

/** A string literal. Minified code has double quotes, which need no escapes in it. */
function singleQuoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
}

/** Puts `contents` in the place of a file. */
function given(file: string, contents: string): Plugin {
  return {
    name: "given",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /./ }, ({ path, kind }) => (kind === "entry-point" && path === file ? { path } : undefined));
      onLoad({ filter: /./ }, ({ path }) => (path === file ? { contents, loader: "js", resolveDir: dirname(file) } : undefined));
    },
  };
}

/** How `from` imports `to`. */
function relativeSpecifier(from: string, to: string): string {
  const path = relative(dirname(from), to).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
