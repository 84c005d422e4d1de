// Reading the local names of coroutines (option `locals`), for whoever looks at a run: where a block of an async function
// begins, the runtime is handed functions that give what its names hold then, `$l.read({ total: () => total })`, and lets
// go of them where the function ends. A name lives on when its block has ended, as in Python.
import type { SyntaxNode } from "@lezer/common";
import type { Rewriting } from "./rewriting.ts";
import { children, contains, isFunction, next } from "./tree.ts";

/** A name that is read: Python's, and what stands for it in the TypeScript, a variable or `this`. */
export interface LocalName {
  readonly name: string;
  readonly spelt: string;
  /** Whether the numbers it holds are Python's floats. */
  readonly isFloat: boolean;
}

/** The names of each async function by its `__qualname__`; or all that the text has, as they are. */
export type ReadNames = ReadonlyMap<string, readonly LocalName[]> | "all";

/** Where a program begins that is read. */
export const readerImport = 'const $l = $.localReader(); ';

/** What stands where statements of a block begin that are a scope of their own: the whole block, or from a `using` on. */
export function readScope(rewriting: Rewriting, block: SyntaxNode, statements: readonly SyntaxNode[], isFirst: boolean): string {
  const { locals, code } = rewriting;
  if (locals === null || block.name !== "Block" || !code.async || block.from < code.body) return "";
  const isBody = isFirst && block.from === code.body;
  const reads = (readers: ReadonlyMap<string, string>, isWhole?: boolean): string => reading(rewriting, locals, readers, isWhole);
  for (const statement of statements) {
    const name = statement.getChild("VariableDefinition");
    // JavaScript has the function before Python does.
    if (statement.name === "FunctionDeclaration" && name) rewriting.edits.insert(statement.to, ` ${reads(new Map([[rewriting.text(name), rewriting.text(name)]]))}`);
  }
  const declared = [...(isFirst ? headNames(block) : []), ...statements.flatMap(declaredNames)];
  const readers = new Map(declared.map((node) => [rewriting.text(node), readerOf(rewriting, node)]));
  if (isBody && code.kind === "method") readers.set("this", "this");
  return isBody ? `try { ${reads(readers, true)}` : reads(readers);
}

/** Makes a block of a loop's only statement where the loop declares names: they are read, too, and live on when it has ended. */
export function readLoopNames(rewriting: Rewriting, loop: SyntaxNode): void {
  const { locals, code, edits } = rewriting;
  const body = loop.lastChild;
  if (locals === null || body === null || body.name === "Block" || !code.async) return;
  const reads = reading(rewriting, locals, new Map(loopNames(loop).map((node) => [rewriting.text(node), rewriting.text(node)])));
  if (reads === "") return;
  edits.insert(body.from, `{ ${reads} `);
  rewriting.onLeave(loop, () => edits.insert(body.to, " }"));
}

/** The call that hands over readers of names. The one where a body begins has all, null for those that are not there yet: so they come in Python's order. */
function reading({ code }: Rewriting, locals: ReadNames, readers: ReadonlyMap<string, string>, isWhole = false): string {
  const known = locals === "all" ? [...readers.keys()].map((name): LocalName => ({ name, spelt: name, isFloat: false })) : (locals.get(code.qualname) ?? []);
  const read = known.flatMap(({ name, spelt, isFloat }) => {
    const reader = readers.get(spelt);
    if (reader === undefined) return isWhole ? [`${JSON.stringify(name)}: null`] : [];
    return [`${JSON.stringify(name)}: () => ${isFloat ? `$l.float(${reader})` : reader}`];
  });
  return read.length === 0 ? "" : `$l.read({ ${read.join(", ")} });`;
}

/** What stands where a function ends whose body {@link readScope} began. */
export function endScope({ locals, code }: Rewriting, block: SyntaxNode): string {
  return locals !== null && block.name === "Block" && code.async && block.from === code.body ? " } finally { $l.end(); }" : "";
}

/** Names that the head of a block declares: parameters, what a loop runs through, what is caught. */
function headNames(block: SyntaxNode): SyntaxNode[] {
  const owner = block.parent;
  if (owner === null) return [];
  if (owner.name === "ForStatement") return loopNames(owner);
  if (owner.name === "CatchClause") return children(owner).filter(({ name }) => name !== "Block").flatMap(definitionsIn);
  return isFunction(owner) ? definitionsIn(owner.getChild("ParamList")) : [];
}

function loopNames(loop: SyntaxNode): SyntaxNode[] {
  return definitionsIn(loop.getChild("ForOfSpec") ?? loop.getChild("ForSpec"));
}

function declaredNames(statement: SyntaxNode): SyntaxNode[] {
  if (statement.name === "ClassDeclaration") return statement.getChildren("VariableDefinition");
  return statement.name === "VariableDeclaration" ? definitionsIn(statement) : [];
}

/** The names that patterns define, beyond functions among them and types. */
function definitionsIn(node: SyntaxNode | null): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  node?.cursor().iterate((each) => {
    if (each.name === "VariableDefinition") found.push(each.node);
    return each.name !== "TypeAnnotation" && !isFunction(each.node);
  });
  return found;
}

/**
 * The expression that reads a name. It has no value in Python where JavaScript has undefined because nothing was assigned
 * yet, or it was deleted: an undefined that was assigned is None.
 */
function readerOf(rewriting: Rewriting, definition: SyntaxNode): string {
  const name = rewriting.text(definition);
  const declaration = definition.parent;
  if (declaration?.name === "CatchClause") return `$l.undeleted(${name})`;
  if (declaration?.name !== "VariableDeclaration") return name;
  if (isDeleted(rewriting, declaration, name)) return `$l.undeleted(${name})`;
  const value = valueOf(definition);
  if (value === null) return `$l.assigned(${name})`;
  const text = rewriting.text(value);
  return isCaught(rewriting, declaration, text) ? `$l.undeleted(${text}, ${name})` : name;
}

/** What a name is declared with, its type left out; null for nothing. */
function valueOf(definition: SyntaxNode): SyntaxNode | null {
  let sign = next(definition);
  if (sign?.type.isError) sign = next(sign);
  if (sign?.name === "TypeAnnotation") sign = next(sign);
  return sign?.name === "Equals" ? next(sign) : null;
}

/** Whether `name = undefined!` stands below a declaration in its function: what a port has for `del`. */
function isDeleted({ text }: Rewriting, declaration: SyntaxNode, name: string): boolean {
  const block = declaration.parent;
  return block !== null && contains(block, (node) => node.name === "AssignmentExpression" && /^(\S+) = undefined!$/.exec(text(node))?.[1] === name);
}

/** Whether a name is what a `catch` around the declaration has caught, which is gone where the `catch` ends. */
function isCaught({ text }: Rewriting, declaration: SyntaxNode, name: string): boolean {
  for (let up = declaration.parent; up !== null && !isFunction(up); up = up.parent) {
    const binding = up.name === "CatchClause" ? up.getChild("VariableDefinition") : null;
    if (binding !== null && text(binding) === name) return true;
  }
  return false;
}
