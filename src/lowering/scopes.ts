// Blocks: async functions are made known where the scope they are hoisted to begins, and `using` puts the rest of its
// block into a try statement.
import type { SyntaxNode } from "@lezer/common";
import { awaiting, canAwait } from "./awaiting.ts";
import { markOf } from "./functions.ts";
import { endScope, readScope, readerImport } from "./local-names.ts";
import type { Handler, Rewriting } from "./rewriting.ts";
import { isSuspending } from "./suspending.ts";
import { children, lastChild } from "./tree.ts";

/** A block's statements up to the first `using`, or from one to the next: in the end, each a scope of its own. */
interface Stretch {
  /** The `using` declaration that it begins with; none for the first. */
  readonly using: SyntaxNode | undefined;
  readonly statements: SyntaxNode[];
}

function stretchesOf(statements: readonly SyntaxNode[]): [Stretch, ...Stretch[]] {
  const stretches: [Stretch, ...Stretch[]] = [{ using: undefined, statements: [] }];
  for (const statement of statements) {
    if (isUsing(statement)) stretches.push({ using: statement, statements: [] });
    else stretches.at(-1)?.statements.push(statement);
  }
  return stretches;
}

function isUsing(node: SyntaxNode): boolean {
  return node.name === "VariableDeclaration" && node.getChild("using") !== null;
}

/** The function, class or variables that a statement declares, exported or not. */
function declarationOf(statement: SyntaxNode): SyntaxNode {
  return statement.name === "ExportDeclaration" ? (statement.getChild("FunctionDeclaration") ?? statement) : statement;
}

/** Makes a scope's functions known: what stands where the scope begins. */
function hoisted(rewriting: Rewriting, statements: readonly SyntaxNode[]): string {
  const calls: string[] = [];
  for (const node of statements.map(declarationOf)) {
    const name = node.getChild("VariableDefinition");
    const call = node.name === "FunctionDeclaration" && node.getChild("Block") && markOf(rewriting, node);
    if (!name || !call) continue;
    const known = `${call}(${rewriting.text(name)}, ${JSON.stringify(rewriting.qualify(rewriting.text(name)))});`;
    calls.push(call === "$.suspendable" || (call === "$.asyncgen" && rewriting.mode === "program") ? `${rewriting.text(name)} = ${known}` : known);
  }
  return calls.join(" ");
}

/** What stands where a stretch begins. */
function beginning(rewriting: Rewriting, block: SyntaxNode, { using, statements }: Stretch, isFirst: boolean): string {
  const reading = readScope(rewriting, block, using ? [using, ...statements] : statements, isFirst);
  return [reading, hoisted(rewriting, statements)].filter((text) => text !== "").join(" ");
}

function enterBlock(rewriting: Rewriting, node: SyntaxNode, start: number, statements: readonly SyntaxNode[]): void {
  const stretches = stretchesOf(statements);
  const hoists = beginning(rewriting, node, stretches[0], true);
  const first = statements.findIndex((statement) => !isDirective(statement));
  const place = first > 0 ? (statements[first]?.from ?? start) : start;
  if (hoists) rewriting.edits.insert(place, place === start && start > 0 ? ` ${hoists}` : `${hoists} `);
  let closing = "";
  for (const [index, { using, statements: own }] of stretches.entries()) {
    if (!using) continue;
    const rest = stretches.slice(index).flatMap((stretch) => stretch.statements);
    refuseEarlyUse(rewriting, node, using, rest);
    closing = openUsing(rewriting, using, beginning(rewriting, node, { using, statements: own }, false)) + closing;
  }
  closing += endScope(rewriting, node);
  const end = node.name === "Block" ? node.to - 1 : (lastChild(node)?.to ?? node.to);
  if (closing) rewriting.onLeave(node, () => rewriting.edits.insert(end, ` ${closing}`));
}

function isDirective(statement: SyntaxNode): boolean {
  return statement.name === "ExpressionStatement" && statement.firstChild?.name === "String" && children(statement).length <= 2;
}

interface Resource {
  readonly name: SyntaxNode;
  readonly value: SyntaxNode;
}

function resourcesOf(rewriting: Rewriting, declaration: SyntaxNode): Resource[] {
  const resources: Resource[] = [];
  const parts = children(declaration).filter(({ name }) => !/^(await|using|;|,|Equals|TypeAnnotation)$/.test(name));
  for (let i = 0; i < parts.length; i += 2) {
    const [name, value] = parts.slice(i, i + 2);
    if (name?.name === "VariableDefinition" && value) resources.push({ name, value });
    else rewriting.refuse(name ?? declaration, "`using` needs one name and a value: `using x = …`.");
  }
  return resources;
}

/** Rewrites the declaration up to the opened try statements, and gives the text that closes them. */
function openUsing(rewriting: Rewriting, declaration: SyntaxNode, hoists: string): string {
  const { edits } = rewriting;
  const waits = declaration.getChild("await") !== null;
  if (waits && !canAwait(rewriting, declaration, "async with")) return "";
  const line = rewriting.lineAt(declaration.from);
  const suspends = isSuspending(rewriting.code, declaration);
  const call = (text: string): string =>
    waits ? awaiting(rewriting, `$.a${text}`, line) : suspends ? awaiting(rewriting, `$.s${text}`, line) : `$.${text}`;
  const resources = resourcesOf(rewriting, declaration);
  let closing = "";
  for (const [index, { name, value }] of resources.entries()) {
    const manager = rewriting.freshName("c");
    const raised = rewriting.freshName("e");
    const following = resources[index + 1]?.name;
    edits.replace(index === 0 ? declaration.from : name.from, value.from, `let ${manager} = `);
    rewriting.onLeave(declaration, () => {
      const entered = `const ${rewriting.text(name)} = ${call(`enter(${manager})`)}`;
      const inside = following || !hoists ? "" : ` ${hoists}`;
      edits.replace(value.to, following?.from ?? declaration.to, `; ${entered}; let ${raised} = null; try {${inside}${following ? " " : ""}`);
    });
    closing = `${closingOf(rewriting, manager, raised, (error) => call(`exit(${manager}, ${error})`))}${closing}`;
  }
  return closing;
}

/**
 * The end of a try statement that `using` opened. A program also learns what is being handled meanwhile. The manager and what
 * was raised are let go of where Python does so: a generator that waits further on would keep them.
 */
function closingOf(rewriting: Rewriting, manager: string, raised: string, exit: (error: string) => string): string {
  const caught = rewriting.freshName("x");
  const translated = `${raised} = $.error(${caught})`;
  let handler = `if (!${exit(raised)}) throw ${raised};`;
  if (rewriting.mode === "module") {
    handler = `${translated}; ${caught} = null; ${handler}`;
  } else {
    const outer = rewriting.freshName("h");
    handler = `const ${outer} = $.caught(${translated}); try { ${handler} } finally { $.handled(${outer}); ${caught} = null; }`;
  }
  return `} catch (${caught}) { ${handler} } finally { if (${raised} === null) ${exit("null")}; ${manager} = ${raised} = null; } `;
}

/** A name that is declared after `using` lives in the try statement: nothing before can see it. */
function refuseEarlyUse(rewriting: Rewriting, block: SyntaxNode, declaration: SyntaxNode, rest: readonly SyntaxNode[]): void {
  const declared = new Set<string>();
  for (const statement of rest) {
    if (!/^(Function|Class|Variable)Declaration$/.test(statement.name) || statement.getChild("var")) continue;
    for (const name of statement.getChildren("VariableDefinition")) declared.add(rewriting.text(name));
  }
  if (declared.size === 0) return;
  for (const statement of children(block)) {
    if (statement.from >= declaration.from) break;
    statement.cursor().iterate((node) => {
      if (node.name !== "VariableName" || !declared.has(rewriting.text(node))) return;
      rewriting.refuse(node, `\`${rewriting.text(node)}\` is declared after \`using\`: declare it before it is used here.`);
    });
  }
}

/** Only a program that sends asks whether a generator has begun. */
function beginnings({ source }: Rewriting): string {
  return /\bsend\b/.test(source) && /\bfunction ?\*|^\s*(static )?\*/m.test(source) ? "$.noteBeginnings(); " : "";
}

function knownNames({ qualnames }: Rewriting): string {
  return qualnames === "" ? "" : `$.qualnames = ${JSON.stringify(qualnames)}; `;
}

export const scopeHandlers: Readonly<Record<string, Handler>> = {
  Script(rewriting, node) {
    if (rewriting.mode === "program") rewriting.edits.replace(0, 0, () => `"use strict"; ${rewriting.locals === null ? "" : readerImport}${beginnings(rewriting)}${knownNames(rewriting)}`);
    const statements = children(node).filter(({ name }) => name !== "Hashbang");
    const using = rewriting.mode === "module" ? statements.find(isUsing) : undefined;
    if (using) rewriting.refuse(using, "`using` at the top of a module: put it into a block.");
    else enterBlock(rewriting, node, 0, statements);
  },

  Block(rewriting, node) {
    enterBlock(rewriting, node, node.from + 1, children(node).filter(({ name }) => name !== "{" && name !== "}"));
  },

  SwitchBody(rewriting, node) {
    for (const statement of children(node)) {
      const isFunction = statement.name === "FunctionDeclaration" && markOf(rewriting, statement);
      if (isUsing(statement)) rewriting.refuse(statement, "`using` in a switch: put the statements of the case in braces.");
      if (isFunction) rewriting.refuse(statement, "An async function or generator in a switch: put the statements of the case in braces.");
    }
  },

  Hashbang({ edits }, node) {
    edits.erase(node.from, node.to);
  },
};
