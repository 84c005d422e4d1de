// What a class notes of its namespace in a program that looks at classes by name (`vars(C)`, `dir(x)`): the names that the
// body binds in their order, the attributes of `self` that its methods assign, and what TypeScript does not tell.
// Specified by CPython's Python/codegen.c (codegen_class_body) and compile.c (_PyCompile_MaybeAddStaticAttributeToClass).
import { decoratorName } from "../infer/functions.ts";
import { lineage } from "../infer/lineage.ts";
import type { Block, ClassDef, Expression, Statement } from "../syntax.ts";
import type { ClassInfo } from "../types.ts";
import { blocksOf, childrenOf, expressionsOf } from "../walk.ts";
import type { Emitter } from "./emitter.ts";
import { docText } from "./functions.ts";
import { stringLiteral } from "./literals.ts";

export function noteNamespace(c: Emitter, s: ClassDef, info: ClassInfo): void {
  const facts = factsOf(s, info);
  const parts = ["this", String(s.decorators[0]?.line ?? s.line), list(boundNames(c, s)), list(storedAttributes(s))];
  if (facts.length > 0) parts.push(`{ ${facts.join(", ")} }`);
  else if (parts[3] === "[]") parts.pop();
  c.writer.writeExtra(`static { ${c.python("with_namespace")}(${parts.join(", ")}); }`, s.endLine);
}

function list(names: readonly string[]): string {
  return `[${names.map(stringLiteral).join(", ")}]`;
}

/** The names that a class body binds, in the order of the text, without those that it deletes. */
function boundNames(c: Emitter, s: ClassDef): readonly string[] {
  const deleted = new Set(s.body.flatMap((each) => (each.type === "Delete" ? each.targets.flatMap((target) => (target.type === "Name" ? [target.id] : [])) : [])));
  const params = new Set(s.typeParams.map((param) => param.name));
  return [...(c.inference.scopes.of.get(s)?.symbols.keys() ?? [])].filter((name) => !deleted.has(name) && !params.has(name));
}

function factsOf(s: ClassDef, info: ClassInfo): readonly string[] {
  const facts: string[] = [];
  const init = s.body.find((each) => each.type === "FunctionDef" && each.name === "__init__");
  if (s.docstring) facts.push(`doc: ${docText(s.docstring.value)}`);
  if (init?.type === "FunctionDef" && init.docstring) facts.push(`init_doc: ${docText(init.docstring.value)}`);
  for (const [key, kind] of [["statics", "static"], ["classes", "class"]] as const) {
    const names = [...info.methods.values()].filter((method) => method.kind === kind && method.owner === info).map((method) => method.name);
    if (names.length > 0) facts.push(`${key}: ${list(names)}`);
  }
  if (hasAnnotations(s.body)) facts.push("annotated: true");
  const isAbstract = [...lineage(info)].some((each) => basesNamed(each).includes("ABC") || each.def.keywords.some((keyword) => keyword.name === "metaclass" && decoratorName(keyword.value) === "ABCMeta"));
  if (isAbstract) facts.push("abstract: true");
  const inherited = inheritedNames(s, info);
  if (inherited.length > 0) facts.push(`inherited: ${list(inherited)}`);
  const form = formOf(s, info);
  if (form !== null) facts.push(`form: "${form}"`);
  return facts;
}

function basesNamed(info: ClassInfo): readonly string[] {
  return info.def.bases.map((base) => decoratorName(base.type === "Subscript" ? base.value : base));
}

function isGeneric(s: ClassDef): boolean {
  return s.typeParams.length > 0 || s.bases.some((base) => base.type === "Subscript");
}

/** What makes the order of a class's namespace unknown; null where it is known. */
function formOf(s: ClassDef, info: ClassInfo): string | null {
  const forms: Readonly<Record<string, string>> = { dataclass: "a dataclass", enum: "an enum", namedtuple: "a named tuple", protocol: "a protocol" };
  return (Object.hasOwn(forms, info.form) ? forms[info.form]! : null) ?? (isGeneric(s) ? "a generic class" : null);
}

/** What a class has from its bases in the library and from its decorator, beside what its own text says. */
function inheritedNames(s: ClassDef, info: ClassInfo): readonly string[] {
  const names: string[] = [];
  if ([...lineage(info)].some((each) => basesNamed(each).includes("ABC"))) names.push("__slots__");
  if (isGeneric(s)) names.push("__orig_bases__", "__parameters__", "__class_getitem__", ...(s.typeParams.length > 0 ? ["__type_params__"] : []));
  if (info.form === "dataclass") {
    const decorator = s.decorators.find((each) => decoratorName(each) === "dataclass");
    const isSet = (name: string, value: string): boolean => decorator?.type === "Call" && decorator.keywords.some((keyword) => keyword.name === name && keyword.value.type === "Constant" && keyword.value.value === value);
    names.push("__dataclass_params__", "__annotations_cache__", "__dataclass_fields__", "__replace__");
    if (!isSet("match_args", "False")) names.push("__match_args__");
    if (isSet("slots", "True")) names.push("__slots__", ...(isSet("frozen", "True") ? ["__setstate__"] : []));
  }
  return names;
}

function hasAnnotations(body: Block): boolean {
  return body.some((s) => (s.type === "AnnAssign" && s.target.type === "Name") || blocksOf(s).some(hasAnnotations));
}

/** The attributes that functions in a class body assign to what they call `self`. */
function storedAttributes(s: ClassDef): readonly string[] {
  const found = new Set<string>();
  const store = (target: Expression): void => {
    if (target.type === "Attribute" && target.value.type === "Name" && target.value.id === "self") found.add(target.attr);
    else if (target.type === "Starred") store(target.value);
    else if (target.type === "Tuple" || target.type === "List") target.elements.forEach(store);
  };
  const look = (e: Expression): void => {
    if (e.type === "Comprehension") for (const generator of e.generators) store(generator.target);
    childrenOf(e).forEach(look);
  };
  const visit = (statement: Statement): void => {
    if (statement.type === "Assign") statement.targets.forEach(store);
    else if ((statement.type === "AnnAssign" && statement.value) || statement.type === "For") store(statement.target);
    else if (statement.type === "With") for (const item of statement.items) if (item.target) store(item.target);
    expressionsOf(statement).forEach(look);
    blocksOf(statement).forEach((block) => block.forEach(visit));
    if (statement.type === "FunctionDef") statement.body.forEach(visit);
  };
  const methods = (block: Block): void => block.forEach((each) => {
    if (each.type === "FunctionDef") each.body.forEach(visit);
    blocksOf(each).forEach(methods);
  });
  methods(s.body);
  // Private names are here as they are written.
  const mangled = `_${s.name.replace(/^_+/, "")}__`;
  return [...found].map((name) => (name.startsWith(mangled) ? name.slice(mangled.length - 2) : name)).sort();
}
