// Which names a lowered module takes from which others. Read off its syntax tree, so it is what the bundler sees too.
import { dirname, resolve } from "node:path";
import { parser } from "@lezer/javascript";
import type { SyntaxNode } from "@lezer/common";

/** One `import … from` or `export … from`. */
export interface ModuleImport {
  /** The module's file, absolute. */
  readonly file: string;
  /** Exported names that are used: those listed, or of `import * as ns` those read off `ns`. */
  readonly names: readonly string[];
  /** Whether the module is taken as a whole: `import * as ns`, `export *`. */
  readonly whole: boolean;
}

/** The imports of a lowered file from files beside it. */
export function moduleImports(path: string, code: string): ModuleImport[] {
  const tree = parser.parse(code);
  const text = (node: SyntaxNode): string => code.slice(node.from, node.to);
  const imports: ModuleImport[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== "ImportDeclaration" && node.name !== "ExportDeclaration") continue;
    const specifier = node.getChild("String");
    if (specifier === null) continue;
    const target = text(specifier).slice(1, -1);
    if (!target.startsWith(".")) continue;
    const file = resolve(dirname(path), target);
    const group = node.getChild("ImportGroup") ?? node.getChild("ExportGroup");
    const namespace = node.getChild("VariableDefinition");
    if (group !== null) imports.push({ file, names: listed(text(group)), whole: false });
    else if (node.getChild("Star") !== null) imports.push({ file, names: namespace === null ? [] : membersOf(text(namespace), tree.topNode, code), whole: true });
    else imports.push({ file, names: [], whole: false });
  }
  return imports;
}

/** `{ a, b as c }`: a, b. */
function listed(group: string): string[] {
  const names = group.slice(1, -1).split(",").map((entry) => entry.trim().split(/\s+as\s+/)[0] ?? "");
  return names.filter((name) => name !== "");
}

/** The names that are read off a namespace: `ns.name`. */
function membersOf(namespace: string, top: SyntaxNode, code: string): string[] {
  const names = new Set<string>();
  top.cursor().iterate(({ node }) => {
    if (node.name !== "MemberExpression") return;
    const [object, property] = [node.firstChild, node.getChild("PropertyName")];
    if (object?.name === "VariableName" && property && code.slice(object.from, object.to) === namespace) names.add(code.slice(property.from, property.to));
  });
  return [...names];
}
