// Names that Python allows and TypeScript does not, or that the port needs for itself: they get a `_`.

const reserved: ReadonlySet<string> = new Set([
  "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval",
  "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new",
  "null", "package", "private", "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof",
  "undefined", "using", "var", "void", "while", "with", "yield", "async", "of",
  // Names that ports use themselves.
  "Array", "AsyncGenerator", "BigInt", "Generator", "Infinity", "Iterable", "Map", "Math", "NaN", "Number", "Object", "Promise", "Set",
  "String", "Symbol", "globalThis", "object", "Function",
]);

/** The port's name for each Python name; names that need none stand for themselves. */
export function renameAll(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = new Set(names);
  const renamed = new Map<string, string>();
  for (const name of [...all].sort()) {
    if (!reserved.has(name) && !name.startsWith("$")) continue;
    let other = `${name}_`;
    while (all.has(other)) other += "_";
    all.add(other);
    renamed.set(name, other);
  }
  return renamed;
}

/** Property names that would meet JavaScript's own. */
export function propertyName(name: string): string {
  return name === "constructor" || name === "prototype" || name === "__proto__" ? `${name}_` : name;
}
