// What a program reads of its own functions: signatures, annotations, defaults. They are written into the port of a program
// that reads them, and of no other: emit/signatures.ts. Here each annotated function and class is given the function that
// makes its annotations, as CPython's `__annotate__` does, so that all later stages see what the annotations name.
import { PortError } from "./problems.ts";
import type { ClassDef, DictEntry, Expression, FunctionDef, Lambda, Module, Node } from "./syntax.ts";

const reads = /\bget_type_hints\b|\bget_annotations\b|\b__(?:annotations|defaults|kwdefaults|signature)__\b/;

/** Mocks that have the shape of an object compare their calls by its signature. */
const shapes = /\bcreate_autospec\b|\b(?:auto)?spec(?:_set)?\s*=|Mock\(\s*\w[\w.]*\s*[,)]/;

/** Whether a program reads signatures, itself or by what it calls. */
export function readsSignatures(source: string): boolean {
  if (/\bmock\b/.test(source) && shapes.test(source)) return true;
  return reads.test(source) || (/\binspect\b/.test(source) && /\bsignature\b|\bSignature\b/.test(source));
}

/** The module with `annotate` in its functions and classes, where the program reads signatures. */
export function withAnnotates(module: Module, source: string): Module {
  if (!readsSignatures(source)) return module;
  const areTexts = module.body.some((s) => s.type === "ImportFrom" && s.module === "__future__" && s.names.some(({ name }) => name === "annotations"));
  const value = (e: Expression): Expression => (areTexts ? { type: "Str", value: annotationText(e), line: e.line, column: e.column, endLine: e.endLine } : (copied(e) as Expression));
  return { ...(annotated(module, value) as Module), readsSignatures: true };
}

function annotated(node: unknown, value: (e: Expression) => Expression): unknown {
  if (Array.isArray(node)) return node.map((item) => annotated(item, value));
  if (typeof node !== "object" || node === null) return node;
  const made = Object.fromEntries(Object.entries(node).map(([key, each]) => [key, annotated(each, value)]));
  const { type } = node as { readonly type?: unknown };
  const entries = type === "FunctionDef" ? ofFunction(node as FunctionDef, value) : type === "ClassDef" ? ofClass(node as ClassDef, value) : [];
  return entries.length > 0 ? { ...made, annotate: annotateOf(node as FunctionDef | ClassDef, entries) } : made;
}

/** A second set of nodes: the first is read as types. */
function copied(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copied);
  return typeof node === "object" && node !== null ? Object.fromEntries(Object.entries(node).map(([key, each]) => [key, copied(each)])) : node;
}

function ofFunction(def: FunctionDef, value: (e: Expression) => Expression): readonly DictEntry[] {
  const all = [...def.params.map((param): [string, Expression | null] => [param.name, param.annotation]), ["return", def.returns] as const];
  const entries = all.flatMap(([name, e]) => (e ? [entry(name, e, value)] : []));
  if (entries.length > 0 && def.typeParams.length > 0) throw new PortError(def, "the annotations of a generic function cannot be ported where the program reads them", "write TypeVar in place of the brackets");
  return entries;
}

/** What `dataclasses` has for annotations only, and ports leave out. */
const fieldMarks: ReadonlySet<string> = new Set(["KW_ONLY", "InitVar"]);

function ofClass(def: ClassDef, value: (e: Expression) => Expression): readonly DictEntry[] {
  for (const s of def.body) {
    if (s.type !== "AnnAssign") continue;
    const marked = s.annotation.type === "Subscript" ? s.annotation.value : s.annotation;
    const name = marked.type === "Name" ? marked.id : marked.type === "Attribute" ? marked.attr : "";
    if (fieldMarks.has(name)) throw new PortError(s, `${name} cannot be ported where the program reads annotations`, "write field(kw_only=True), or an __init__");
  }
  return def.body.flatMap((s) => (s.type === "AnnAssign" && s.target.type === "Name" ? [entry(s.target.id, s.annotation, value)] : []));
}

function entry(name: string, e: Expression, value: (e: Expression) => Expression): DictEntry {
  return { key: { type: "Str", value: name, line: e.line, column: e.column, endLine: e.endLine }, value: value(e) };
}

function annotateOf({ line, column }: Node, entries: readonly DictEntry[]): Lambda {
  const place = { line, column, endLine: line };
  return { type: "Lambda", params: [], body: { type: "Dict", entries, ...place }, ...place };
}

/** An annotation as text, as CPython's ast.unparse writes it. */
function annotationText(e: Expression): string {
  switch (e.type) {
    case "Name": return e.id;
    case "Constant": return e.value === "Ellipsis" ? "..." : e.value;
    case "Str": if (!/['\\\n]/.test(e.value)) return `'${e.value}'`; break;
    case "Int": return String(e.value);
    case "Attribute": return `${annotationText(e.value)}.${e.attr}`;
    case "Subscript": return `${annotationText(e.value)}[${e.index.type === "Tuple" ? e.index.elements.map(annotationText).join(", ") : annotationText(e.index)}]`;
    case "List": return `[${e.elements.map(annotationText).join(", ")}]`;
    case "BinOp": if (e.op === "|") return `${annotationText(e.left)} | ${annotationText(e.right)}`; break;
  }
  throw new PortError(e, "this annotation cannot be written as the text that it is under 'from __future__ import annotations'", "leave that import out");
}
