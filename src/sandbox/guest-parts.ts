// The guest comes in one script and many parts: modules that only some programs import. Which parts a program needs is
// read off its lowered text, before it runs.

export interface GuestPart {
  /** An expression: a PartMaker (guest-contract.ts). */
  readonly code: string;
  /** Parts that must be there first. */
  readonly uses: readonly string[];
}

/** A part with its name, as it goes to the engine. */
export interface LoadedPart {
  readonly name: string;
  readonly code: string;
}

/** The names of asyncio that stand in a part of their own, which adds them to asyncio. */
const STREAMS = /\b(?:open_connection|start_server|create_connection|create_server|StreamReader|StreamReaderProtocol|StreamWriter|Server|BaseProtocol|Protocol|BaseTransport|Transport)\b/;

/** The modules that a lowered program imports, as lowering writes it. */
export function importedModules(lowered: string): string[] {
  const names = new Set([...lowered.matchAll(/\$\.import\("([\w.]+)"\)/g)].map(([, name = ""]) => name));
  if (names.has("asyncio") && STREAMS.test(lowered)) names.add("asyncio.streams");
  return [...names];
}

/** The parts that a lowered program needs, each after those that it uses. Modules that are no part are left out. */
export function partsFor(lowered: string, uses: (name: string) => readonly string[] | undefined): string[] {
  const ordered: string[] = [];
  const add = (name: string): void => {
    const needed = uses(name);
    if (needed === undefined || ordered.includes(name)) return;
    needed.forEach(add);
    ordered.push(name);
  };
  importedModules(lowered).forEach(add);
  return ordered;
}
