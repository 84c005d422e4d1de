// The port's imports: what it uses from "python", and the modules that the program imports.

interface Named {
  readonly name: string;
  readonly local: string;
}

export class Imports {
  readonly isTaken: (name: string) => boolean;
  readonly #values = new Map<string, string>();
  readonly #types = new Map<string, string>();
  /** Modules as the program imported them: `import * as local from "module"`. */
  readonly #modules = new Map<string, string>();
  readonly #named = new Map<string, Map<string, Named>>();

  constructor(isTaken: (name: string) => boolean) {
    this.isTaken = isTaken;
  }

  /** A value from "python"; a name of the program's own gets out of its way. */
  python(name: string): string {
    const known = this.#values.get(name);
    if (known) return known;
    const local = this.#free(name);
    this.#values.set(name, local);
    return local;
  }

  /** A builtin that is taken from a module. */
  builtin(module: string, name: string): string {
    const local = this.#free(name);
    this.named(module, name, local);
    return local;
  }

  pythonType(name: string): string {
    const value = this.#values.get(name);
    if (value) return value;
    const known = this.#types.get(name);
    if (known) return known;
    const local = this.#free(name);
    this.#types.set(name, local);
    return local;
  }

  #free(name: string): string {
    return this.isTaken(name) ? this.#free(`py_${name}`) : name;
  }

  module(module: string, local: string): void {
    this.#modules.set(local, module);
  }

  /** `local` stays what it was first: typing's Mapping is that of collections.abc where a class inherits from it. */
  named(module: string, name: string, local: string): void {
    for (const [other, names] of this.#named) if (other !== module && names.has(local)) return;
    const names = this.#named.get(module) ?? new Map<string, Named>();
    this.#named.set(module, names);
    names.set(local, { name, local });
  }

  /** How the port can name a class of a module that the program imports; null when it does not. */
  typeName(module: string, name: string): string | null {
    for (const [local, each] of this.#modules) if (each === module) return `${local}.${name}`;
    for (const each of this.#named.get(module)?.values() ?? []) if (each.name === name) return each.local;
    return this.#named.has(module) ? this.#typeOnly(module, name) : null;
  }

  #typeOnly(module: string, name: string): string | null {
    if (this.isTaken(name)) return null;
    const names = this.#named.get(module)!;
    names.set(`type ${name}`, { name: `type ${name}`, local: `type ${name}` });
    return name;
  }

  /** The import lines, in the order in which a reader expects them. */
  lines(): readonly string[] {
    const lines: string[] = [];
    for (const [local, module] of this.#modules) lines.push(`import * as ${local} from "${module}";`);
    for (const [module, names] of this.#named) {
      const list = [...names.values()].map(({ name, local }) => (name === local ? name : `${name} as ${local}`));
      lines.push(`import { ${list.join(", ")} } from "${module}";`);
    }
    const specifiers = [
      ...[...this.#types].filter(([name]) => !this.#values.has(name)).map(([name, local]) => `type ${specifier(name, local)}`),
      ...[...this.#values].map(([name, local]) => specifier(name, local)),
    ].sort((a, b) => (a.replace("type ", "") < b.replace("type ", "") ? -1 : 1));
    if (specifiers.length > 0) lines.push(`import { ${specifiers.join(", ")} } from "python";`);
    return lines;
  }
}

function specifier(name: string, local: string): string {
  return name === local ? name : `${name} as ${local}`;
}
