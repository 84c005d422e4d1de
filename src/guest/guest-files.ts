// The library's files as parts and each other see them at run time. Those that few programs need are deferred: the guest
// has them as text, in groups, and evaluates a group when one of its names is first read. The engine takes 0.2 ms to
// compile a kilobyte, three times that while its own code is cold, and a program's first line waits for all of it. Most
// groups it carries; the text of the others is a part, which the host adds before a program that needs it. Which files
// are deferred is the bundler's to know (sandbox/node/deferred-groups.ts).
//
// Runs inside QuickJS. No DOM, no Node. Imports no values: it is there before the rest of the guest.
import type { PartMaker } from "../sandbox/guest-contract.ts";

export interface GuestFiles {
  /** The namespace of a file, by its path below `src`. A name that the file does not export is an error, not undefined. */
  readonly require: (file: string) => object;
  /**
   * Adds the files that are evaluated with the guest. `evaluating` is called around the evaluation of all others, `lacking`
   * when the part of a group is needed and was not added.
   */
  provide(files: Readonly<Record<string, object>>, evaluating: <T>(evaluate: () => T) => T, lacking: (part: string) => never): void;
  /** Adds the text of groups whose part is called `name`. */
  addText(name: string, text: string): void;
  /** Adds a part under its name, and gives its names. */
  addPart(name: string, make: PartMaker): object;
  /** The namespace of a file, which is evaluated now if it was not yet. */
  load(file: string): object;
  /** What `read` gives, or `deferred` where that is to be found in a file that is not evaluated yet. */
  peek(read: () => unknown): unknown;
  readonly deferred: symbol;
}

export interface DeferredGroup {
  /** Paths of the files. */
  readonly files: readonly string[];
  /** An expression: a PartMaker that gives the namespaces of the files. Absent where a part brings it. */
  readonly text?: string;
  /** The part that brings the text. */
  readonly part?: string;
}

/** The file with what lowered code calls `$`. */
const RUNTIME = "python/lowered.ts";

// Hardening takes `eval` from programs. This one is kept for the texts of the guest alone.
const evaluate: (text: string) => unknown = globalThis.eval;

export function guestFiles(groups: readonly DeferredGroup[]): GuestFiles {
  const namespaces = new Map<string, object>();
  const loaders = new Map<string, () => void>();
  const texts = new Map<string, string>();
  let around: <T>(evaluate: () => T) => T = (evaluate) => evaluate();
  let lacking: (part: string) => never = (part) => {
    throw new Error(`${part} is not there`);
  };
  const deferred = Symbol("deferred");
  let peeking = false;

  const require = (file: string): object => {
    const namespace = namespaces.get(file);
    if (namespace === undefined) throw new Error(`${file} is not in the guest`);
    return namespace;
  };

  const make = (maker: PartMaker): Readonly<Record<string, object>> => {
    let made: Readonly<Record<string, object>> = {};
    around(() => maker(require, namespaces.get(RUNTIME), (names) => (made = names)));
    return made;
  };

  /** What a namespace inherits from: asked for the names that it has not. */
  const missing = (file: string, load?: () => void): object =>
    new Proxy(Object.freeze({}), {
      get(_, name) {
        // What bundlers ask of every module.
        if (typeof name === "symbol" || name === "__esModule") return undefined;
        if (load === undefined) throw new Error(`${file} has no ${name}`);
        if (peeking) return deferred;
        load();
        return Reflect.get(require(file), name);
      },
    });

  const fill = (file: string, exported: object): void => {
    const namespace = require(file);
    Object.defineProperties(namespace, Object.getOwnPropertyDescriptors(exported));
    Object.setPrototypeOf(namespace, missing(file));
  };

  for (const { files, text: carried, part = "" } of groups) {
    let loading = false;
    const load = (): void => {
      if (loading) throw new Error(`${files.join(", ")} need themselves to be evaluated`);
      const text = carried ?? texts.get(part) ?? lacking(part);
      // A program that has used up its stack or its memory may catch that, and come again.
      loading = true;
      try {
        const made = make(evaluate(text) as PartMaker);
        for (const file of files) {
          fill(file, made[file] ?? {});
          loaders.delete(file);
        }
      } finally {
        loading = false;
      }
    };
    for (const file of files) {
      namespaces.set(file, Object.create(missing(file, load)));
      loaders.set(file, load);
    }
  }

  return {
    require,
    deferred,
    provide(files, evaluating, tellLacking) {
      around = evaluating;
      lacking = tellLacking;
      for (const [file, exported] of Object.entries(files)) {
        namespaces.set(file, {});
        fill(file, exported);
      }
    },
    addText(name, text) {
      texts.set(name, text);
    },
    addPart(name, maker) {
      const names = make(maker);
      namespaces.set(name, names);
      return names;
    },
    load(file) {
      loaders.get(file)?.();
      return require(file);
    },
    peek(read) {
      peeking = true;
      try {
        return read();
      } finally {
        peeking = false;
      }
    },
  };
}
