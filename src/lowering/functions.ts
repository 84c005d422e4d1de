// Async functions and generators become generators that the runtime knows: `$.coroutine(f, "qualname")`.
// Declarations are made known where their scope begins (scopes.ts), methods where their class does (here).
import type { SyntaxNode } from "@lezer/common";
import type { Frame, Handler, Rewriting } from "./rewriting.ts";
import { isSuspendable } from "./suspending.ts";
import { eraseMember, eraseStatement } from "./types.ts";
import { children, contains, isFunction, isObjectMethod, lastChild, next, previous } from "./tree.ts";

/** The runtime's function that makes a function known; undefined for plain ones. */
export function markOf(rewriting: Rewriting, node: SyntaxNode): string | undefined {
  const { mode } = rewriting;
  const star = node.getChild("Star") !== null;
  if (isSuspendable(rewriting, node)) return "$.suspendable";
  if (node.getChild("async")) return star ? "$.asyncgen" : "$.coroutine";
  return star && mode === "program" ? "$.generator" : undefined;
}

const anonymous = "<lambda>";

/** The generator functions that a port has in place of Python's generator expressions have no name. */
function nameOfExpression(rewriting: Rewriting, node: SyntaxNode): string {
  const name = nameOf(rewriting, node);
  return name === anonymous && node.getChild("Star") ? "<genexpr>" : name;
}

/** The name that a function or class has, or gets from what it is assigned to. */
function nameOf(rewriting: Rewriting, node: SyntaxNode): string {
  const own = node.getChild("VariableDefinition");
  if (own && node.name !== "ArrowFunction") return rewriting.text(own);
  const sign = previous(node);
  if (sign?.name !== "Equals" && sign?.name !== ":") return anonymous;
  let target = previous(sign);
  while (target && /^(TypeAnnotation|Optional|LogicOp)$/.test(target.name)) target = previous(target);
  if (target?.name === "MemberExpression") target = lastChild(target) ?? null;
  if (target?.name === "String") return unquoted(rewriting.text(target));
  return target && /^(Variable|Property|PrivateProperty)(Definition|Name)$/.test(target.name) ? rewriting.text(target) : anonymous;
}

/** The `__qualname__` of a function or class under its name: where that is the module's, the name alone. */
function qualnameOf(rewriting: Rewriting, node: SyntaxNode, name: string): string {
  return isGivenToModule(rewriting, node, name) ? name : rewriting.qualify(name);
}

/** `f = function f() {}`, `C = class C {}` in a function, where none around declares the name: Python's `global`. */
function isGivenToModule(rewriting: Rewriting, node: SyntaxNode, name: string): boolean {
  if (node.name === "ArrowFunction" || !node.getChild("VariableDefinition")) return false;
  let value = node;
  while (value.parent && /^(ArgList|CallExpression)$/.test(value.parent.name)) value = value.parent;
  const target = value.parent?.name === "AssignmentExpression" ? value.parent.firstChild : null;
  if (target?.name !== "VariableName" || rewriting.text(target) !== name) return false;
  const isDeclaration = (each: SyntaxNode): boolean => {
    const declared = each.name === "FunctionDeclaration" ? each.getChild("VariableDefinition") : each.name === "VariableDefinition" && each.parent?.name !== "ClassExpression" ? each : null;
    return declared !== null && rewriting.text(declared) === name;
  };
  for (let around = value.parent; around; around = around.parent) {
    if (isFunction(around) && children(around).some((part) => contains(part, isDeclaration))) return false;
  }
  return true;
}

function enterFunction(rewriting: Rewriting, node: SyntaxNode, kind: Frame["kind"], name: string): Frame {
  return rewriting.enterFrame(node, {
    kind,
    async: node.getChild("async") !== null,
    generator: node.getChild("Star") !== null,
    qualname: qualnameOf(rewriting, node, name),
    body: lastChild(node)?.from ?? node.to,
    suspendable: isSuspendable(rewriting, node),
    usesThis: false,
  });
}

/** `async function` → `function*`, and `function` too where a thread can stop in it. */
function toGenerator(rewriting: Rewriting, node: SyntaxNode): void {
  const { edits } = rewriting;
  const keyword = node.getChild("function");
  const async = node.getChild("async");
  if (!keyword || (!async && !isSuspendable(rewriting, node))) return;
  if (async) edits.erase(async.from, keyword.from);
  if (!node.getChild("Star")) edits.insert(keyword.to, "*");
}

/** Puts an expression into `$.coroutine(…, "qualname")`; `end` closes what was opened inside. */
function mark(rewriting: Rewriting, node: SyntaxNode, frame: Frame, end = ""): void {
  rewriting.onLeave(node, () => {
    const bound = frame.usesThis ? ".bind(this)" : "";
    rewriting.edits.insert(node.to, `${end}, ${JSON.stringify(frame.qualname)})${bound}`);
  });
}

/** What leaves the body of a program's generator must not be taken for its end (PEP 479). */
function guardGenerator(rewriting: Rewriting, node: SyntaxNode): void {
  const body = node.getChild("Block");
  if (body === null || markOf(rewriting, node) !== "$.generator") return;
  const caught = rewriting.freshName("x");
  rewriting.edits.insert(body.from + 1, " try {");
  rewriting.onLeave(node, () => rewriting.edits.insert(body.to - 1, `} catch (${caught}) { throw $.left(${caught}); } `));
}

/** Notes the qualified name of a function that the runtime is not told of otherwise. */
function noteQualname(rewriting: Rewriting, node: SyntaxNode, name: string, own = name): void {
  if (markOf(rewriting, node) === undefined) rewriting.noteQualname(node.from, name, qualnameOf(rewriting, node, own));
}

/** What JavaScript calls an arrow function: assigning it to a member gives it no name. */
function arrowName(rewriting: Rewriting, node: SyntaxNode): string {
  const sign = previous(node);
  return sign && previous(sign)?.name === "MemberExpression" ? anonymous : nameOf(rewriting, node);
}

function functionExpression(rewriting: Rewriting, node: SyntaxNode): void {
  const call = markOf(rewriting, node);
  noteQualname(rewriting, node, nameOf(rewriting, node));
  if (call) rewriting.edits.insert(node.from, `${call}(`);
  toGenerator(rewriting, node);
  guardGenerator(rewriting, node);
  const frame = enterFunction(rewriting, node, "function", nameOfExpression(rewriting, node));
  if (call) mark(rewriting, node, frame);
}

function arrowToGenerator(rewriting: Rewriting, node: SyntaxNode, frame: Frame): void {
  const { edits } = rewriting;
  const parameters = node.getChild("ParamList");
  const body = lastChild(node);
  if (!parameters || !body) return;
  const bare = parameters.getChild("(") === null;
  const concise = body.name !== "Block";
  edits.replace(node.from, parameters.from, `${frame.async ? "$.coroutine" : "$.suspendable"}(function* ${bare ? "(" : ""}`);
  edits.replace(parameters.to, body.from, `${bare ? ")" : ""} ${concise ? "{ return (" : ""}`);
  mark(rewriting, node, frame, concise ? "); }" : "");
}

/** The node or nodes of a member's name, from the first to the end of the last. */
function keyOf(node: SyntaxNode): { readonly first: SyntaxNode; readonly end: number } | undefined {
  const all = children(node);
  const first = all.find(({ name }) => /^(\[|PropertyDefinition|PrivatePropertyDefinition|String|Number)$/.test(name));
  if (!first) return undefined;
  const end = first.name === "[" ? node.getChild("]")?.to : first.to;
  return { first, end: end ?? first.to };
}

/** `async m() {}` in a class → `*m() {}`; in an object → `m: $.coroutine(function* () {}, "m")`. */
function method(rewriting: Rewriting, node: SyntaxNode): boolean | void {
  if (node.name === "MethodDeclaration" && eraseMember(rewriting, node)) return false;
  const { edits } = rewriting;
  const key = keyOf(node);
  const call = markOf(rewriting, node);
  const inObject = node.name === "Property";
  const name = key && key.first.name !== "[" ? unquoted(rewriting.text(key.first)) : anonymous;
  const start = node.getChild("async") ?? node.getChild("Star");
  const parameters = node.getChild("TypeParamList") ?? node.getChild("ParamList");
  if (call && key && start && parameters) {
    edits.erase(start.from, key.first.from);
    if (!inObject) edits.insert(key.first.from, "*");
    else edits.replace(key.end, node.getChild("ParamList")?.from ?? parameters.from, `: ${call}(function* `);
  }
  else if (call === "$.suspendable" && key) edits.insert(key.first.from, "*");
  guardGenerator(rewriting, node);
  if (key?.first.name === "PropertyDefinition" && name !== "constructor") noteQualname(rewriting, node, name);
  const frame = enterFunction(rewriting, node, inObject ? "object method" : "method", name);
  if (call && inObject) mark(rewriting, node, frame);
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, "$2");
}

/** A class's methods are made known in a static block where the class begins. */
function registerMethods(rewriting: Rewriting, body: SyntaxNode): void {
  const shared: string[] = [];
  const own: string[] = [];
  for (const node of children(body)) {
    const call = node.name === "MethodDeclaration" && node.getChild("Block") ? markOf(rewriting, node) : undefined;
    const key = call && keyOf(node);
    if (!key) continue;
    const computed = key.first.name === "[" ? next(key.first) : null;
    if (computed && !isConstant(computed)) {
      rewriting.refuse(computed, "The name of an async or generator method must be a plain name or a constant.");
      continue;
    }
    const text = rewriting.source.slice(key.first.from, key.end).replace(/\s+/g, " ");
    const isPrivate = key.first.name === "PrivatePropertyDefinition";
    const access = computed ? text : /^["'\d.]/.test(text) ? `[${text}]` : `.${text}`;
    const name = unquoted(computed ? (rewriting.text(computed).split(".").at(-1) ?? "") : text);
    const isStatic = node.getChild("static") !== null;
    const qualname = JSON.stringify(rewriting.qualify(name));
    const replaces = call === "$.suspendable" ? "$.suspendMethod" : call === "$.asyncgen" && rewriting.mode === "program" && !isPrivate && !computed ? "$.asyncgenMethod" : undefined;
    const marked = (owner: string): string =>
      replaces !== undefined ? `${replaces}(${owner}, ${JSON.stringify(name)}, ${qualname})` : `${call}(${owner}${access}, ${qualname})`;
    if (isStatic) shared.push(marked("this"));
    else if (isPrivate) own.push(marked("this"));
    else shared.push(marked("this.prototype"));
  }
  let text = "";
  if (shared.length > 0) text += ` static { ${shared.join("; ")}; }`;
  // Only an instance reaches its private methods, so they are made known while it gets its fields.
  if (own.length > 0) text += ` #${rewriting.freshName("m")} = [${own.join(", ")}];`;
  if (text) rewriting.edits.insert(body.from + 1, text);
  if (rewriting.mode === "program") shareAttributes(rewriting, body);
}

/** Attributes of a class are seen through its instances too; a class inside a function or class has a longer name. */
function shareAttributes(rewriting: Rewriting, body: SyntaxNode): void {
  const names = children(body).flatMap((node) => {
    const isMethod = node.name === "MethodDeclaration" && node.getChild("Block") !== null;
    if ((node.name !== "PropertyDeclaration" && !isMethod) || !node.getChild("static") || node.getChild("get") || node.getChild("set")) return [];
    const name = node.getChild("PropertyDefinition");
    return name ? [rewriting.text(name)] : [];
  });
  const { qualname } = rewriting.frame;
  if (names.length === 0 && !qualname.includes(".")) return;
  const list = names.map((name) => `, ${JSON.stringify(name)}`).join("");
  rewriting.onLeave(body, () => rewriting.edits.insert(body.to - 1, ` static { $.attributes(this, ${JSON.stringify(qualname)}${list}); } `));
}

/** An expression that can be evaluated twice. */
function isConstant(node: SyntaxNode): boolean {
  if (node.name === "MemberExpression") return !node.getChild("[") && children(node).every(isConstant);
  return /^(VariableName|PropertyName|String|Number|\.)$/.test(node.name);
}

function enterClass(rewriting: Rewriting, node: SyntaxNode): void {
  rewriting.enterFrame(node, {
    kind: "class",
    async: false,
    generator: false,
    qualname: qualnameOf(rewriting, node, nameOf(rewriting, node)),
    body: node.from,
    suspendable: false,
    usesThis: false,
  });
}

/** Refuses what an async arrow or object method loses by becoming a generator function. */
export function refuseInGenerator(rewriting: Rewriting, node: SyntaxNode, lost: "super" | "arguments"): void {
  const inside = [...rewriting.frames].reverse();
  const outermost = inside.findIndex(({ kind }) => kind !== "arrow");
  const owner = inside[outermost];
  const arrow = inside.slice(0, outermost).some(({ async, suspendable }) => async || suspendable);
  const objectMethod = lost === "super" && owner?.kind === "object method" && (owner.async || (owner.generator && rewriting.mode === "program"));
  if (!arrow && !objectMethod) return;
  const where = arrow ? "an async arrow function" : "an async method of an object";
  rewriting.refuse(node, `\`${lost}\` cannot be used in ${where}: keep what you need of it in a constant outside.`);
}

export const functionHandlers: Readonly<Record<string, Handler>> = {
  FunctionDeclaration(rewriting, node) {
    if (!node.getChild("Block")) return eraseStatement(rewriting, node);
    if (!node.getChild("VariableDefinition")) return functionExpression(rewriting, node);
    toGenerator(rewriting, node);
    guardGenerator(rewriting, node);
    noteQualname(rewriting, node, nameOf(rewriting, node));
    enterFunction(rewriting, node, "function", nameOf(rewriting, node));
  },

  FunctionExpression: functionExpression,

  ArrowFunction(rewriting, node) {
    noteQualname(rewriting, node, arrowName(rewriting, node), anonymous);
    const frame = enterFunction(rewriting, node, "arrow", node.getChild("async") ? nameOf(rewriting, node) : anonymous);
    if (frame.async || frame.suspendable) arrowToGenerator(rewriting, node, frame);
  },

  MethodDeclaration: method,

  Property(rewriting, node) {
    if (isObjectMethod(node)) return method(rewriting, node);
  },

  PropertyDeclaration(rewriting, node) {
    if (eraseMember(rewriting, node)) return false;
    const { qualname } = rewriting.frame;
    rewriting.enterFrame(node, { kind: "field", async: false, generator: false, qualname, body: node.from, suspendable: false, usesThis: false });
    rewriting.onLeave(node, () => {
      if (lastChild(node)?.name !== ";") rewriting.edits.insert(node.to, ";");
    });
  },

  StaticBlock(rewriting, node) {
    const { qualname } = rewriting.frame;
    rewriting.enterFrame(node, { kind: "static block", async: false, generator: false, qualname, body: node.from, suspendable: false, usesThis: false });
  },

  ClassDeclaration: enterClass,
  ClassExpression: enterClass,
  ClassBody: registerMethods,

  this(rewriting) {
    for (const frame of rewriting.frames.toReversed()) {
      if (frame.kind !== "arrow") break;
      frame.usesThis = true;
    }
  },

  super: (rewriting, node) => refuseInGenerator(rewriting, node, "super"),
};


