// A name that a program imports and binds in another way too (`except ImportError: yaml = None`, `def sqrt` behind
// `from math import sqrt`): an import of TypeScript binds for good, so the import gets a name of its own, and the name is
// assigned where the import statement stands.
import { forEachDefinition } from "./definitions.ts";
import { erasedModules } from "./library/missing.ts";
import type { Alias, Block, FunctionDef, Import, ImportFrom, Module, Name, Node, Statement } from "./syntax.ts";

/** Names of modules that leave nothing behind in a port. */
const erasedNames: ReadonlySet<string> = new Set(["ABC", "ABCMeta", "abstractmethod", "dataclass", "field", "InitVar", "KW_ONLY", "unique"]);

export function withReboundImports(module: Module, source: string): Module {
  if (!/\bimport\b/.test(source)) return module;
  const words = new Set(source.match(/[\p{L}\p{N}_]+/gu));
  const fresh = (name: string): string => {
    let local = `imported_${name}`;
    while (words.has(local)) local += "_";
    words.add(local);
    return local;
  };
  return { ...module, body: scope(module.body, [], fresh) };
}

/** The body of a module or of a function, whose own names these are. */
function scope(body: Block, parameters: readonly string[], fresh: (name: string) => string): Block {
  const bindings = new Map<string, Node[]>(parameters.map((name) => [name, []]));
  forEachDefinition([body], [], (node, isDeletion) => {
    const name = isDeletion ? null : boundName(node);
    if (name !== null) bindings.set(name, [...(bindings.get(name) ?? []), node]);
  });
  const elsewhere = namesOfOuterScopes(body);
  const modules = new Map<Node, string>();
  forEachImport(body, (s) => {
    for (const alias of s.names) modules.set(alias, s.type === "Import" ? (alias.asname ? `import ${alias.name}` : `import ${alias.name.split(".")[0]!}`) : `${s.module}:${alias.name}`);
  });
  const rebound = new Set<Node>();
  for (const [name, nodes] of bindings) {
    const imports = nodes.filter((node) => modules.has(node));
    if (imports.length === 0 || elsewhere.has(name)) continue;
    const isOther = imports.length < nodes.length || parameters.includes(name) || new Set(imports.map((node) => modules.get(node))).size > 1;
    if (isOther) for (const node of imports) rebound.add(node);
  }
  return blockOf(body, rebound, fresh);
}

function blockOf(block: Block, rebound: ReadonlySet<Node>, fresh: (name: string) => string): Block {
  const inside = (each: Block): Block => blockOf(each, rebound, fresh);
  return block.flatMap((s): Block => {
    switch (s.type) {
      case "Import": case "ImportFrom": return importOf(s, rebound, fresh);
      case "FunctionDef": return [functionOf(s, fresh)];
      case "ClassDef": return [{ ...s, body: s.body.map((each) => (each.type === "FunctionDef" ? functionOf(each, fresh) : each)) }];
      case "If": case "While": case "For": return [{ ...s, body: inside(s.body), orelse: inside(s.orelse) }];
      case "Try": return [{ ...s, body: inside(s.body), handlers: s.handlers.map((each) => ({ ...each, body: inside(each.body) })), orelse: inside(s.orelse), finalbody: inside(s.finalbody) }];
      case "With": return [{ ...s, body: inside(s.body) }];
      case "Match": return [{ ...s, cases: s.cases.map((each) => ({ ...each, body: inside(each.body) })) }];
      default: return [s];
    }
  });
}

function functionOf(s: FunctionDef, fresh: (name: string) => string): FunctionDef {
  return { ...s, body: scope(s.body, s.params.map(({ name }) => name), fresh) };
}

function importOf(s: Import | ImportFrom, rebound: ReadonlySet<Node>, fresh: (name: string) => string): Block {
  const assigned: Statement[] = [];
  const names = s.names.map((alias): Alias => {
    if (!rebound.has(alias) || isErased(s, alias)) return alias;
    const local = boundName(alias)!;
    const asname = fresh(local);
    const { line, column, endLine } = alias;
    const named = (id: string): Name => ({ type: "Name", id, line, column, endLine });
    assigned.push({ type: "Assign", targets: [named(local)], value: named(asname), line, column, endLine });
    return { ...alias, asname };
  });
  return [{ ...s, names }, ...assigned];
}

/** `import a.b` binds a: it has no other name to give. */
function isErased(s: Import | ImportFrom, alias: Alias): boolean {
  if (s.type === "Import") return erasedModules.has(alias.name) || (alias.asname === null && alias.name.includes("."));
  return erasedModules.has(s.module) || (["abc", "dataclasses", "enum"].includes(s.module) && erasedNames.has(alias.name));
}

function boundName(node: Node): string | null {
  if ("asname" in node) {
    const { name, asname } = node as Alias;
    return asname ?? name.split(".")[0]!;
  }
  if ("id" in node) return String(node.id);
  return "name" in node && typeof node.name === "string" ? node.name : null;
}

function namesOfOuterScopes(body: Block): ReadonlySet<string> {
  const names = new Set<string>();
  for (const s of body) if (s.type === "Global" || s.type === "Nonlocal") for (const name of s.names) names.add(name);
  return names;
}

function forEachImport(block: Block, visit: (s: Import | ImportFrom) => void): void {
  for (const s of block) {
    if (s.type === "Import" || s.type === "ImportFrom") visit(s);
    else if (s.type === "If" || s.type === "While" || s.type === "For") [s.body, s.orelse].forEach((each) => forEachImport(each, visit));
    else if (s.type === "Try") [s.body, ...s.handlers.map((each) => each.body), s.orelse, s.finalbody].forEach((each) => forEachImport(each, visit));
    else if (s.type === "With") forEachImport(s.body, visit);
    else if (s.type === "Match") s.cases.forEach((each) => forEachImport(each.body, visit));
  }
}
