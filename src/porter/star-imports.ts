// `from math import *`: a port imports the names that the program uses. Only where it is certain which those are: from
// modules whose names the library knows, in a program all of whose names come from somewhere.
import { specialBuiltins } from "./library/builtins.ts";
import { Library } from "./library/library.ts";
import { starredModules } from "./library/missing.ts";
import type { Alias, ImportFrom, Module, Statement } from "./syntax.ts";

/** The program with the names written out; where one is not known, the statement stays and is refused. */
export function withStarImports(module: Module, source: string): Module {
  const starred = module.body.filter((s): s is ImportFrom => s.type === "ImportFrom" && s.names.length === 0);
  if (starred.length === 0 || starred.some((s) => !starredModules.has(s.module))) return module;
  const library = new Library({ changed: false });
  const { used, bound } = namesOf(module);
  const exports = starred.map((s) => new Set([...(library.module(s.module)?.keys() ?? [])].filter((name) => !name.startsWith("_"))));
  const isKnown = (name: string): boolean => bound.has(name) || exports.some((names) => names.has(name)) || library.member("builtins", name) !== null || specialBuiltins.has(name) || name.startsWith("__");
  if (![...used].every(isKnown)) return module;
  const body = module.body.flatMap((s): Statement[] => {
    const at = starred.indexOf(s as ImportFrom);
    if (at < 0) return [s];
    const { line, column, endLine } = s;
    const names = [...exports[at]!].filter((name) => used.has(name)).map((name): Alias => ({ name, asname: null, line, column, endLine }));
    return names.length === 0 ? [] : [{ ...(s as ImportFrom), names }];
  });
  return { ...module, body };
}

/** The names that a program reads, and those that it binds, wherever. */
function namesOf(module: Module): { readonly used: ReadonlySet<string>; readonly bound: ReadonlySet<string> } {
  const used = new Set<string>();
  const bound = new Set<string>();
  const targets = new Set<unknown>();
  const note = (node: object): void => {
    const fields = node as Readonly<Record<string, unknown>>;
    const { type, name } = fields;
    if (type === "Name" && typeof fields["id"] === "string") (targets.has(node) ? bound : used).add(fields["id"]);
    else if ("asname" in node && typeof name === "string") bound.add(typeof fields["asname"] === "string" ? fields["asname"] : name.split(".")[0]!);
    else if (type !== "Attribute" && typeof name === "string") bound.add(name);
    else if (typeof fields["rest"] === "string") bound.add(fields["rest"]);
  };
  const mark = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(mark);
    if (typeof value !== "object" || value === null) return;
    const { type, elements, value: inner } = value as Readonly<Record<string, unknown>>;
    if (type === "Name") targets.add(value);
    else if (type === "Tuple" || type === "List") mark(elements);
    else if (type === "Starred") mark(inner);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== "object" || value === null) return;
    const { type, target, targets: all } = value as Readonly<Record<string, unknown>>;
    mark(target);
    if (type === "Assign") mark(all);
    note(value);
    Object.values(value).forEach(visit);
  };
  visit(module.body);
  return { used, bound };
}
