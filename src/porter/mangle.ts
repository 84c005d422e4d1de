// Private names: inside `class Account`, `__balance` means `_Account__balance` (CPython: _Py_Mangle in Python/compile.c).
// They are only renamed in a program that could tell: where two classes have the same one, code outside a class uses it,
// or something looks at attributes by name.
import type { Module } from "./syntax.ts";

/** The module with private names spelt as Python knows them, where that can be seen. */
export function manglePrivateNames(module: Module, source: string): Module {
  const written = source.match(/\b__[A-Za-z_]\w*/g) ?? [];
  const names = new Set(written.filter(isPrivate));
  if (names.size === 0) return module;
  const owners = new Map<string, Set<string>>();
  each(module, null, (name, owner) => {
    if (names.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(owner ?? ""));
  });
  const isSeen = /\b(?:vars|dir|getattr|setattr|hasattr|delattr|asdict|getmembers)\s*\(|__dict__|__slots__/.test(source) || [...owners].some(([name, all]) => all.size > 1 || all.has("") || new RegExp(`\\b_\\w+${name}\\b`).test(source));
  if (!isSeen) return module;
  return renamed(module, null) as Module;
}

function isPrivate(name: string): boolean {
  return name.startsWith("__") && !name.endsWith("__");
}

function mangled(name: unknown, owner: string | null): unknown {
  if (typeof name !== "string" || owner === null || !isPrivate(name)) return name;
  const plain = owner.replace(/^_+/, "");
  return plain === "" ? name : `_${plain}${name}`;
}

/** Where nodes hold names that are mangled. */
const nameFields: Readonly<Record<string, string>> = { Attribute: "attr", Name: "id", FunctionDef: "name" };

function each(node: unknown, owner: string | null, visit: (name: string, owner: string | null) => void): void {
  if (Array.isArray(node)) return node.forEach((item) => each(item, owner, visit));
  if (typeof node !== "object" || node === null) return;
  const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
  const field = typeof type === "string" ? nameFields[type] : undefined;
  if (field) visit(String(Reflect.get(node, field)), owner);
  const inside = type === "ClassDef" && typeof name === "string" ? name : owner;
  for (const [key, value] of Object.entries(node)) each(value, key === "body" ? inside : owner, visit);
}

function renamed(node: unknown, owner: string | null): unknown {
  if (Array.isArray(node)) return node.map((item) => renamed(item, owner));
  if (typeof node !== "object" || node === null) return node;
  const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
  const inside = type === "ClassDef" && typeof name === "string" ? name : owner;
  const field = typeof type === "string" ? nameFields[type] : undefined;
  // Parameters and keywords have no type of their own.
  const isNamed = field === undefined && "kind" in node && "annotation" in node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === field || (isNamed && key === "name") ? mangled(value, owner) : renamed(value, key === "body" ? inside : owner)]));
}
