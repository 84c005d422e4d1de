// The guest comes in one script and many parts, which only some programs need: modules, and files that the guest
// evaluates when a name of them is first read. Which parts a program needs is read off its lowered text before it runs:
// the modules that it imports, the words that it has. A part of files that was not foreseen is brought when the run
// comes to need it.

/** When a part is needed. */
export interface PartNeeds {
  /** Parts that must be there first. */
  readonly uses: readonly string[];
  /** A regular expression of the words that tell of it in a program that does not import it. */
  readonly words?: string;
}

export interface GuestPart extends PartNeeds {
  /** An expression: a PartMaker (guest-contract.ts). */
  readonly code: string;
  /** Whether it is files of the guest itself, to be evaluated when a name of them is first read; else it is a module. */
  readonly isDeferred: boolean;
}

/** A part with its name, as it goes to the engine. */
export type LoadedPart = Pick<GuestPart, "code" | "isDeferred"> & { readonly name: string };

/** The modules that a lowered program imports, as lowering writes it. */
function importedModules(lowered: string): string[] {
  return [...lowered.matchAll(/\$\.import\("([\w.]+)"\)/g)].map(([, name = ""]) => name);
}

/** The parts that a lowered program needs, and `more`, each after those that it uses. Modules that are no part are left out. */
export function partsFor(lowered: string, parts: Readonly<Record<string, PartNeeds>>, more: Iterable<string> = []): string[] {
  const ordered: string[] = [];
  const add = (name: string): void => {
    if (!Object.hasOwn(parts, name) || ordered.includes(name)) return;
    parts[name]?.uses.forEach(add);
    ordered.push(name);
  };
  // Modules may need deferred files while they are evaluated, so those come first.
  for (const name of more) add(name);
  for (const [name, { words }] of Object.entries(parts)) {
    if (words !== undefined && new RegExp(`\\b(?:${words})\\b`).test(lowered)) add(name);
  }
  importedModules(lowered).forEach(add);
  return ordered;
}
