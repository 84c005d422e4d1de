// Assignments: to names, attributes and items, one by one or unpacked, augmented, and `del`.
import { isFlat } from "../declare.ts";
import type { Variable } from "../variables.ts";
import { findMethod, lineage } from "../infer/lineage.ts";
import { binaryResult } from "../infer/operators.ts";
import { elementOf } from "../infer/protocols.ts";
import { propertyName } from "../names.ts";
import type { Assign, AugAssign, Delete, Expression, Statement } from "../syntax.ts";
import { isOnly, members, type Type } from "../types.ts";
import { namesIn, someExpression } from "../walk.ts";
import { atLeast, precedence } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { acts, isStable } from "./evaluation.ts";
import { bindingPattern, bounds, expression, isLooseVariable, isOwnedByFunction, iterable, mayLackAttribute, proper, stored, text } from "./expressions.ts";
import { isHintOnly } from "./hints.ts";
import { stringLiteral } from "./literals.ts";
import { emitAugmented } from "./operators.ts";
import { isOutsideSlots } from "./slots.ts";
import { writeLine } from "./statements.ts";

export function emitAssign(c: Emitter, s: Assign, annotated?: Statement & { type: "AnnAssign" }): void {
  if (isHintOnly(c, s)) return;
  const [first, ...others] = s.targets;
  if (others.length === 0) return emitOne(c, first!, s.value, s, annotated);
  if (s.targets.every((target) => target.type === "Name") && c.isSimple(s.value)) {
    for (const target of s.targets) emitOne(c, target, s.value, s);
    return;
  }
  // `a = b = value`: the value is computed once, then assigned from left to right.
  const names = s.targets.filter((target) => target.type === "Name");
  if (names.length > 0) {
    const holder = names[0]!;
    emitOne(c, holder, s.value, s);
    for (const target of s.targets) if (target !== holder) emitOne(c, target, holder, s, undefined, c.symbolName(c.symbol(holder)!));
    return;
  }
  const holder = c.fresh("value");
  writeLine(c, `const ${holder} = ${proper(c, s.value)};`, s);
  for (const target of s.targets) emitOne(c, target, s.value, s, undefined, holder);
}

/** `target = value`; `held` is the value's text where it was computed before. */
export function emitOne(c: Emitter, target: Expression, value: Expression, s: { readonly line: number }, annotated?: Statement & { type: "AnnAssign" }, held?: string): void {
  switch (target.type) {
    case "Name": {
      const symbol = c.symbol(target)!;
      const variable = c.variableOf(target);
      if (symbol.scope.kind === "class" || !variable) return writeLine(c, `${emitTarget(c, target)} = ${held ?? proper(c, value)};`, s);
      const declared = c.declarationOf(target);
      const written = held ?? atLeast(stored(c, target, value), precedence.assignment);
      const annotation = declared ? annotationFor(c, variable, value, declared, annotated !== undefined) : "";
      return writeLine(c, `${declared ? `${declared} ` : ""}${c.variableName(variable)}${annotation} = ${written};`, s);
    }
    case "Tuple": case "List":
      return emitUnpacking(c, target, value, s, held);
    case "Attribute": {
      if (target.attr === "__dict__") c.fail(target, "assigning __dict__ cannot be ported", "keep what objects share in an attribute of the class, or update the dict: self.__dict__.update(…)");
      const owner = text(c, target.value, precedence.call);
      if (isFrozen(c.typeOf(target.value)) && isOutsideSlots(c.typeOf(target.value), target.attr)) {
        // As CPython has it: the class that the method knows is the one before slots were given to it.
        const name = className(c.typeOf(target.value));
        return writeLine(c, `throw new ${c.python("TypeError")}("super(type, obj): obj (instance of ${name}) is not an instance or subtype of type (${name}).");`, s);
      }
      if (isFrozen(c.typeOf(target.value))) {
        c.imports.named("dataclasses", "FrozenInstanceError", "FrozenInstanceError");
        return writeLine(c, `throw new FrozenInstanceError("cannot assign to field '${target.attr}'");`, s);
      }
      if (isOutsideSlots(c.typeOf(target.value), target.attr)) return writeLine(c, `throw new ${c.python("AttributeError")}("'${className(c.typeOf(target.value))}' object has no attribute '${target.attr}' and no __dict__ for setting new attributes");`, s);
      const member = enumMember(c.typeOf(target.value), target.attr);
      if (member) return writeLine(c, `throw new ${c.python("AttributeError")}("cannot reassign member '${target.attr}'");`, s);
      const readOnly = members(c.typeOf(target.value)).some((each) => isReadOnly(each, target.attr));
      if (readOnly || namesFunction(c.typeOf(target.value), target.attr) || isUnknownOwner(c.typeOf(target.value)) || isOwnedByFunction(c.typeOf(target.value), target.attr) || setsByMethod(c.typeOf(target.value)) || (isOnly(c.typeOf(target.value), "class") && isOnly(c.typeOf(value), "function"))) return writeLine(c, `${c.python("setattr")}(${proper(c, target.value)}, ${stringLiteral(target.attr)}, ${held ?? proper(c, value)});`, s);
      const stores = held ?? (acts(value) && !isStable(c, target.value) ? holdBefore(c, proper(c, value), "value") : proper(c, value));
      return writeLine(c, `${owner}.${propertyName(target.attr)} = ${stores};`, s);
    }
    case "Subscript": {
      // Python evaluates the value first.
      const isLate = held === undefined && acts(value) && !(isStable(c, target.value) && isStable(c, target.index));
      const stores = isLate ? holdBefore(c, proper(c, value), "value") : held;
      const index = target.index.type === "Slice" ? `${c.python("slice_")}(${sliceArguments(c, target.index)})` : proper(c, target.index);
      return writeLine(c, `${c.python("set_at")}(${text(c, target.value)}, ${index}, ${stores ?? proper(c, value)});`, s);
    }
    default:
      return c.fail(target, "this target cannot be ported", "assign to a name");
  }
}

function sliceArguments(c: Emitter, e: Expression & { type: "Slice" }): string {
  return bounds(c, e).join(", ");
}

/** Whether an attribute is a property without a setter: setattr() says so. */
function isReadOnly(type: Type, name: string): boolean {
  if (type.kind !== "instance" || type.info.module || findMethod(type.info, name)?.kind !== "property") return false;
  // A property of a subclass has a setter of its own, or none.
  return [...lineage(type.info)].find((info) => info.setters.has(name) || info.methods.has(name))?.setters.has(name) !== true;
}

function className(type: Type): string {
  return type.kind === "instance" ? type.info.name : "";
}

function enumMember(type: Type, name: string): boolean {
  return type.kind === "class" && type.info.form === "enum" && type.info.module === null && type.info.def.body.some((s) => s.type === "Assign" && s.targets.some((target) => target.type === "Name" && target.id === name));
}

function isFrozen(type: Type): boolean {
  if (type.kind !== "instance" || type.info.form !== "dataclass" || type.info.module) return false;
  return type.info.def.decorators.some((each) => each.type === "Call" && each.keywords.some((keyword) => keyword.name === "frozen" && keyword.value.type === "Constant" && keyword.value.value === "True"));
}

/** Whether assignments to attributes go through a `__setattr__`, or make a method of a function. */
export function setsByMethod(type: Type): boolean {
  return type.kind === "instance" && findMethod(type.info, "__setattr__") !== null;
}

/** Whether an assignment renames a function or class. */
function namesFunction(type: Type, attribute: string): boolean {
  return (attribute === "__name__" || attribute === "__qualname__") && members(type).some(({ kind }) => kind === "function" || kind === "class");
}

function isUnknownOwner(type: Type): boolean {
  return !isOnly(type, "instance", "class", "none", "function", "module");
}

/** The type that a declaration must state, because its first value does not show it. */
function annotationFor(c: Emitter, variable: Variable, value: Expression, keyword: "const" | "let", hinted: boolean): string {
  const type = c.variableType(variable);
  const own = c.typeOf(value);
  if (type.kind === "unknown") return keyword === "let" && own.kind !== "unknown" ? ": unknown" : "";
  const isEmpty = (value.type === "List" && value.elements.length === 0) || (value.type === "Dict" && value.entries.length === 0) || (value.type === "Call" && value.args.length === 0 && isOnly(type, "dict", "set", "list"));
  if (isEmpty) return `: ${c.typeText(type)}`;
  if (hinted && !isOnly(type, "function")) return `: ${c.typeText(type)}`;
  const inWrapper = c.function.info !== null && c.wrapping(c.function.info) !== null;
  if (keyword === "let" && inWrapper && c.mayBeNone(own)) return "";
  if (keyword === "let" && (c.typeText(own) !== c.typeText(type) || (c.mayBeNone(type) && !isLiteral(value)))) return `: ${c.typeText(type)}`;
  if (value.type === "Dict" && hasEmptyDisplay(value)) return `: ${c.typeText(type)}`;
  return "";
}

function isLiteral(e: Expression): boolean {
  return ["Int", "Float", "Str", "Constant", "FString"].includes(e.type);
}

/** Whether an empty list or dict stands inside: the compiler would take its items for `never`. */
function hasEmptyDisplay(e: Expression): boolean {
  return someExpression(e, (each) => (each.type === "List" && each.elements.length === 0) || (each.type === "Dict" && each.entries.length === 0));
}

export function emitTarget(c: Emitter, target: Expression): string {
  if (target.type === "Name") {
    const symbol = c.symbol(target)!;
    if (symbol.scope.kind === "class") return `${c.name(c.classes.at(-1)!.name)}.${propertyName(target.id)}`;
    return c.symbolName(symbol);
  }
  if (target.type === "Attribute") return `${text(c, target.value, precedence.call)}.${propertyName(target.attr)}`;
  return c.fail(target, "this target cannot be ported", "assign to a name");
}

function emitUnpacking(c: Emitter, target: Expression & { type: "Tuple" | "List" }, value: Expression, s: { readonly line: number }, held?: string): void {
  const source = held ?? unpacked(c, target, value);
  if (isFlat(target)) {
    const names = namesIn(target);
    const keyword = names.map((name) => c.declarationOf(name)).find((each) => each !== undefined);
    const pattern = bindingPattern(c, target);
    const separate = keyword && !held ? separateDeclarations(c, target, value, keyword) : null;
    if (separate) return writeLine(c, `${keyword} ${separate};`, s);
    if (keyword === "let") return writeLine(c, `let ${pattern}${patternType(c, target, value)} = ${source};`, s);
    return writeLine(c, keyword ? `${keyword} ${pattern} = ${source};` : `${pattern} = ${source};`, s);
  }
  // Items and attributes among the targets are assigned one by one, from left to right.
  const holders = target.elements.map((each) => (each.type === "Name" ? null : c.fresh("value")));
  const last = target.elements.length - 1;
  const pattern = target.elements.map((each, index) => (holders[index] ? (each.type === "Starred" && index === last ? `...${holders[index]}` : holders[index]) : c.fresh("value")));
  const types = value.type === "Tuple" && !target.elements.some((each) => each.type === "Starred") ? value.elements.map((each) => c.typeText(c.typeOf(each))) : [];
  const annotation = types.length === target.elements.length && !types.includes("unknown") ? `: [${types.join(", ")}]` : "";
  writeLine(c, `const [${pattern.join(", ")}]${annotation} = ${source};`, s);
  target.elements.forEach((each, index) => emitOne(c, each.type === "Starred" ? each.value : each, value, s, undefined, pattern[index]!.replace("...", "")));
}

/** `a, b = 0, []` as `a = 0, b: T[] = []`, where the names begin here: no value can depend on another name's old one. */
function separateDeclarations(c: Emitter, target: Expression & { type: "Tuple" | "List" }, value: Expression, keyword: "const" | "let"): string | null {
  if (value.type !== "Tuple" && value.type !== "List") return null;
  if (value.elements.length !== target.elements.length || value.elements.some((each) => each.type === "Starred")) return null;
  if (!target.elements.every((each) => each.type === "Name" && c.declarationOf(each) === keyword)) return null;
  const names = new Set(target.elements.map((each) => (each.type === "Name" ? each.id : "")));
  if (value.elements.some((each) => someExpression(each, (inner) => inner.type === "Name" && names.has(inner.id)))) return null;
  const pieces = target.elements.map((each, index) => {
    const variable = c.variableOf(each)!;
    const element = value.elements[index]!;
    return `${c.variableName(variable)}${annotationFor(c, variable, element, keyword, false)} = ${atLeast(stored(c, each, element), precedence.assignment)}`;
  });
  return pieces.join(", ");
}

/** The type of a pattern whose variables later hold other things. */
function patternType(c: Emitter, target: Expression & { type: "Tuple" | "List" }, value: Expression): string {
  const names = target.elements.map((each) => (each.type === "Starred" ? each.value : each));
  if (!names.every((each) => each.type === "Name")) return "";
  const types = names.map((each) => c.typeText(c.variableType(c.variableOf(each)!)));
  const given = c.typeOf(value);
  const own = given.kind === "tuple" ? given.items.map((item) => c.typeText(item)) : names.map(() => c.typeText(elementOf(c.inference, given, value)));
  if (types.every((type, index) => type === own[index])) return "";
  return `: [${types.map((type, index) => (target.elements[index]!.type === "Starred" && index === types.length - 1 ? `...${/ [|&] /.test(type) ? `(${type})` : type}` : type)).join(", ")}]`;
}

/** The right side of a destructuring: with a check of the count where that is not known. */
function unpacked(c: Emitter, target: Expression & { type: "Tuple" | "List" }, value: Expression): string {
  const star = target.elements.some((each) => each.type === "Starred");
  if (value.type === "Tuple" || value.type === "List") {
    const plain = !value.elements.some((each) => each.type === "Starred");
    if (plain && !star && value.elements.length === target.elements.length) return `[${value.elements.map((each) => proper(c, each)).join(", ")}]`;
  }
  const type = c.typeOf(value);
  if (star) {
    const starAt = target.elements.findIndex((each) => each.type === "Starred");
    if (starAt < target.elements.length - 1) {
      const item = c.typeText(elementOf(c.inference, type, value));
      const types = target.elements.map((each) => (each.type === "Starred" ? (/ [|&] /.test(item) ? `(${item})[]` : `${item}[]`) : item)).join(", ");
      return `${c.python("unpack_star")}(${text(c, value)}, ${starAt}, ${target.elements.length - 1 - starAt}) as [${types}]`;
    }
    if (starAt === 0 || (type.kind === "tuple" && type.items.length >= starAt)) return iterable(c, value).text;
    const item = c.typeText(elementOf(c.inference, type, value));
    const each = / [|&] /.test(item) ? `(${item})` : item;
    return `${c.python("unpack_star")}(${text(c, value)}, ${starAt}, 0) as [${`${item}, `.repeat(starAt)}...${each}[]]`;
  }
  if (type.kind === "tuple" && type.items.length === target.elements.length) return text(c, value);
  if (isGather(c, value, target.elements.length)) return text(c, value);
  return `${c.python("unpack")}(${text(c, value)}, ${target.elements.length})`;
}

/** `await asyncio.gather(a, b)` gives as many results as it was given awaitables. */
function isGather(c: Emitter, value: Expression, count: number): boolean {
  if (value.type !== "Await" || value.value.type !== "Call") return false;
  const call = value.value;
  return c.libraryName(call.func) === "asyncio.gather" && call.args.length === count && !call.args.some((arg) => arg.type === "Starred");
}

export function emitAugAssign(c: Emitter, s: AugAssign): void {
  const { target } = s;
  if (target.type === "Subscript") {
    const owner = c.isSimple(target.value) || target.value.type === "Attribute" ? text(c, target.value) : holdBefore(c, text(c, target.value), "target");
    const index = c.isSimple(target.index) || target.index.type === "Attribute" ? proper(c, target.index) : holdBefore(c, proper(c, target.index), "key");
    const current = `${c.python("at")}(${owner}, ${index})`;
    const result = emitAugmented(c, s.op, target, s.value, current, augmentedType(c, s));
    const sum = "plain" in result ? `${current} ${s.op} ${atLeast(expression(c, s.value), precedence.exponent)}` : result.value;
    const value = "plain" in result && isOnly(augmentedType(c, s), "float") ? `${c.python("float")}(${sum})` : sum;
    return writeLine(c, `${c.python("set_at")}(${owner}, ${index}, ${value});`, s);
  }
  if (target.type === "Attribute" && (members(c.typeOf(target.value)).some((each) => isReadOnly(each, target.attr)) || setsByMethod(c.typeOf(target.value)) || namesFunction(c.typeOf(target.value), target.attr) || isOwnedByFunction(c.typeOf(target.value), target.attr))) {
    const value = emitAugmented(c, s.op, target, s.value, expression(c, target).text, augmentedType(c, s));
    return writeLine(c, `${c.python("setattr")}(${text(c, target.value)}, ${stringLiteral(target.attr)}, ${"plain" in value ? `${expression(c, target).text} ${s.op} ${value.plain}` : value.value});`, s);
  }
  if (target.type === "Name" && c.isUnbound(target) === "always") return writeLine(c, `${expression(c, target).text};`, s);
  const name = target.type === "Attribute" ? attributeTarget(c, target) : emitTarget(c, target);
  const type = augmentedType(c, s);
  const mayBeUnbound = target.type === "Name" && c.isUnbound(target) === "maybe";
  const mayLack = target.type === "Attribute" && mayLackAttribute(c, target);
  const current = mayBeUnbound || (mayLack && c.isSimple(target.value)) ? expression(c, target).text : name;
  const result = emitAugmented(c, s.op, target, s.value, current, type);
  const variable = target.type === "Name" ? c.variableOf(target) : undefined;
  // What may be seen must be a box where it is an integral float.
  if ("plain" in result && isOnly(type, "float") && !(variable && isLooseVariable(c, variable))) {
    return writeLine(c, `${name} = ${c.python("float")}(${current} ${s.op} ${atLeast(expression(c, s.value), precedence.exponent)});`, s);
  }
  if ("plain" in result && current !== name) return writeLine(c, `${name} = ${current} ${s.op} ${atLeast(expression(c, s.value), precedence.exponent)};`, s);
  if ("plain" in result) return writeLine(c, `${name} ${s.op}= ${result.plain};`, s);
  writeLine(c, `${name} = ${result.value};`, s);
}

function attributeTarget(c: Emitter, target: Expression & { type: "Attribute" }): string {
  if (c.isSimple(target.value) || target.value.type === "Attribute") return expressionOfTarget(c, target);
  return `${holdBefore(c, text(c, target.value), "target")}.${propertyName(target.attr)}`;
}

/** An attribute as it is read: a class attribute under its class. */
function expressionOfTarget(c: Emitter, target: Expression & { type: "Attribute" }): string {
  return `${text(c, target.value, precedence.call)}.${propertyName(target.attr)}`;
}

function holdBefore(c: Emitter, value: string, base: string): string {
  const name = c.fresh(base);
  c.pending.push(`const ${name} = ${value};`);
  return name;
}

function augmentedType(c: Emitter, s: AugAssign): Type {
  return binaryResult(c.inference, s.op, c.typeOf(s.target), c.typeOf(s.value), s, true);
}

export function emitDelete(c: Emitter, s: Delete): void {
  for (const target of s.targets) {
    if (target.type === "Subscript") {
      const index = target.index.type === "Slice" ? `${c.python("slice_")}(${sliceArguments(c, target.index)})` : proper(c, target.index);
      writeLine(c, `${c.python("del_at")}(${text(c, target.value)}, ${index});`, s);
    } else if (target.type === "Attribute") writeLine(c, `${c.python("delattr")}(${text(c, target.value)}, ${stringLiteral(target.attr)});`, s);
    else if (target.type === "Name") {
      if (c.typeOf(target).kind === "iterator" && c.closesGenerators) c.fail(target, "del of a generator, whose finally would run here, cannot be ported", `write ${target.id}.close()`);
      // What surely comes after it raises where it stands (see flow.ts).
      if (c.isUnbound(target)) writeLine(c, `${expression(c, target).text};`, s);
      if (c.isUnbound(target) !== "always") writeLine(c, `${emitTarget(c, target)} = undefined!;`, s);
    } else c.fail(target, "this target of del cannot be ported", "delete items one by one");
  }
}
