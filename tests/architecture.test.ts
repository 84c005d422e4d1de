// Who may import whom: the table of src/README.md, held. Imports point down its layers, and across folders only to a
// folder's index.ts or to files of the kinds named here.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Folder → folders it may import. `types` allows type-only imports of any file there, `files` single files. */
interface Rule {
  readonly from: readonly string[];
  readonly types?: readonly string[];
  readonly files?: readonly string[];
}

const rules: Readonly<Record<string, Rule>> = {
  python: { from: [] },
  asyncio: { from: ["python"] },
  network: { from: ["python", "asyncio"] },
  guest: { from: ["python", "asyncio", "network"], files: ["sandbox/guest-contract.ts"] },
  lowering: { from: [] },
  porter: { from: [] },
  notes: { from: [] },
  timeline: { from: [], types: ["asyncio"], files: ["asyncio/task-tree.ts"] },
  exercises: { from: ["timeline"] },
  sandbox: { from: ["lowering"], types: ["asyncio", "guest"] },
  parity: { from: [], types: ["oracle"] },
  oracle: { from: ["parity"] },
  site: { from: ["sandbox", "timeline", "exercises", "porter", "lowering", "notes", "parity"], types: ["asyncio", "oracle"], files: ["asyncio/outside-names.ts"] },
  component: { from: [], files: ["site/address.ts"] },
  pages: { from: ["site"] },
  commands: { from: ["notes", "porter", "lowering", "sandbox", "oracle", "parity", "timeline", "exercises"], types: ["asyncio"] },
};

/** Folders whose files are modules of their own: library folders that are bundled, not called through one face. */
const openFolders = new Set(["python", "asyncio", "network"]);

/** Files that may be imported across folders beside `index.ts`: contracts and types. */
const openFiles = new Set(["sandbox/outcomes.ts", "sandbox/limits.ts", "sandbox/protocol.ts", "sandbox/node/index.ts", "oracle/recording.ts", "notes/ids.ts"]);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What is wrong with one import, or null. Paths are relative to src. */
function fault({ from, to, typeOnly }: Import): string | null {
  const [folder = ""] = from.split("/");
  const [target = ""] = to.split("/");
  if (folder === target) return null;
  const rule = rules[folder];
  if (rule === undefined) return `${from}: the folder ${folder} is not in the table`;
  if (rule.files?.includes(to) === true) return null;
  if (!rule.from.includes(target) && !(typeOnly && rule.types?.includes(target))) {
    return `${from}: ${folder} may not import ${to}`;
  }
  if (typeOnly || openFolders.has(target) || openFiles.has(to) || /^[^/]+\/index\.ts$/.test(to) || target === "site") return null;
  return `${from}: import ${target}/index.ts, not ${to}`;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const from = relative(source, path).split(sep).join("/");
  return [...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?([^;"']*?from\s+)?["'](\.[^"']+)["']/g)].map((match) => ({
    from,
    to: relative(source, resolve(dirname(path), match[4] ?? "")).split(sep).join("/"),
    typeOnly: match[2] !== undefined || isTypesOnly(match[3] ?? ""),
  }));
}

/** `{ type A, type B } from` imports types only, whatever is bundled. */
function isTypesOnly(clause: string): boolean {
  const names = /\{([^}]*)\}/.exec(clause)?.[1];
  if (names === undefined) return false;
  const each = names.split(",").map((name) => name.trim()).filter((name) => name !== "");
  return each.length > 0 && each.every((name) => name.startsWith("type ")) && !/\w\s*,\s*\{|\*/.test(clause);
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|astro)$/.test(name));

describe("imports", () => {
  test("point down the layers, and across folders to index.ts alone", () => {
    const faults = files.flatMap((name) => importsOf(join(source, name))).map(fault).filter((each) => each !== null);
    expect(faults).toEqual([]);
  });

  test("every folder of src stands in the table", () => {
    const folders = new Set(files.filter((name) => name.includes(sep)).map((name) => name.split(sep)[0]));
    expect([...folders].filter((folder) => rules[folder ?? ""] === undefined)).toEqual([]);
  });

  test("a planted import that breaks the rules is found", () => {
    expect(fault({ from: "porter/index.ts", to: "lowering/index.ts", typeOnly: false })).toBe("porter/index.ts: porter may not import lowering/index.ts");
    expect(fault({ from: "asyncio/tasks.ts", to: "sandbox/limits.ts", typeOnly: true })).toBe("asyncio/tasks.ts: asyncio may not import sandbox/limits.ts");
    expect(fault({ from: "site/run.ts", to: "sandbox/engine.ts", typeOnly: false })).toBe("site/run.ts: import sandbox/index.ts, not sandbox/engine.ts");
    expect(fault({ from: "timeline/lanes.ts", to: "asyncio/observer.ts", typeOnly: true })).toBeNull();
  });
});
