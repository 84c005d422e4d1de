// Imports and exports. A program's imports ask the runtime; a library module's stay, without those of types.
import type { SyntaxNode } from "@lezer/common";
import type { Handler, Rewriting } from "./rewriting.ts";
import { eraseStatement } from "./types.ts";
import { children, lastChild, next } from "./tree.ts";

/** Takes `type A,` out of an import. */
function eraseTypeSpecifiers({ edits }: Rewriting, group: SyntaxNode): void {
  for (const type of group.getChildren("type")) {
    let end = type;
    for (let after = next(type); after && after.name !== "}"; after = next(after)) {
      end = after;
      if (after.name === ",") break;
    }
    edits.erase(type.from, end.to);
  }
}

function importFromRuntime(rewriting: Rewriting, node: SyntaxNode): void {
  const { edits } = rewriting;
  const parts = children(node);
  const module = node.getChild("String");
  const group = node.getChild("ImportGroup");
  const star = node.getChild("Star");
  const from = node.getChild("from");
  const local = parts[1]?.name === "VariableDefinition";
  if (!module || local || node.getChild("defer")) {
    return rewriting.refuse(node, 'A Python module is imported whole, `import * as x from "x"`, or by names, `import { a } from "x"`.');
  }
  if (from) {
    const name = node.getChild("VariableDefinition");
    edits.replace(node.from, star && name ? name.from : node.from + "import".length, star ? "const " : "const");
    for (const as of group?.getChildren("as") ?? []) edits.replace(as.from, as.to, ":");
    edits.replace(from.from, module.from, "= $.import(");
  } else {
    edits.replace(node.from, module.from, "$.import(");
  }
  edits.insert(module.to, ")");
}

function importDeclaration(rewriting: Rewriting, node: SyntaxNode): boolean | void {
  if (node.getChild("type")) return eraseStatement(rewriting, node);
  const group = node.getChild("ImportGroup");
  if (group) eraseTypeSpecifiers(rewriting, group);
  if (rewriting.mode === "program") importFromRuntime(rewriting, node);
  if (lastChild(node)?.name !== ";") rewriting.edits.insert(node.to, ";");
}

function exportDeclaration(rewriting: Rewriting, node: SyntaxNode): boolean | void {
  const types = /^(type|InterfaceDeclaration|TypeAliasDeclaration|AmbientDeclaration)$/;
  const declared = node.getChild("FunctionDeclaration");
  const overload = declared !== null && !declared.getChild("Block");
  if (overload || children(node).some(({ name }) => types.test(name))) return eraseStatement(rewriting, node);
  const group = node.getChild("ExportGroup");
  if (rewriting.mode === "program") {
    // `export {}` only says that the file is a module.
    if (group && children(group).length === 2) return eraseStatement(rewriting, node);
    rewriting.refuse(node, "A program exports nothing: take `export` away.");
    return false;
  }
  if (/Declaration$/.test(lastChild(node)?.name ?? "")) {
    // An anonymous default function becomes an expression.
    if (!declared || declared.getChild("VariableDefinition") || !declared.getChild("async")) return;
  }
  rewriting.onLeave(node, () => {
    if (lastChild(node)?.name !== ";") rewriting.edits.insert(node.to, ";");
  });
}

const noDynamicImport: Handler = (rewriting, node) => {
  if (rewriting.mode === "program") rewriting.refuse(node, "Import at the top of the program: `import * as x from \"x\"`.");
};

export const moduleHandlers: Readonly<Record<string, Handler>> = {
  ImportDeclaration: importDeclaration,
  ExportDeclaration: exportDeclaration,
  DynamicImport: noDynamicImport,
  ImportMeta: noDynamicImport,
};
