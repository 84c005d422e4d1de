// Import statements.
import { missingInAsyncio } from "../library/asyncio.ts";
import { erasedModules, missingModules, standardModules } from "../library/missing.ts";
import type { Alias, Import, ImportFrom, Statement } from "../syntax.ts";
import type { Emitter } from "./emitter.ts";

export function emitImport(c: Emitter, s: Import): void {
  for (const alias of s.names) {
    const module = alias.name;
    if (erasedModules.has(module) || isMissingAndUnused(c, module, [alias])) continue;
    const isFile = c.inference.library.isPartOfAsyncio(module);
    if (!isFile) requireModule(c, module, alias);
    // `import a.b` binds a, which has b.
    const bound = alias.asname && !isFile ? module : module.split(".")[0]!;
    c.imports.module(bound, c.name(alias.asname ?? bound));
  }
}

/** A program may import what the sandbox lacks and use nothing of it. */
function isMissingAndUnused(c: Emitter, module: string, names: readonly Alias[]): boolean {
  return standardModules.has(module.split(".")[0]!) && names.every((alias) => c.variableOf(alias)?.references.every(({ isBinding }) => isBinding));
}

function requireModule(c: Emitter, module: string, at: Statement | { line: number; column: number }): void {
  if (c.inference.library.has(module)) return;
  const root = module.split(".")[0]!;
  const hint = Object.hasOwn(missingModules, module) ? missingModules[module] : Object.hasOwn(missingModules, root) ? missingModules[root] : undefined;
  c.fail(at, module.startsWith(".") ? "relative imports cannot be ported: a program is one file" : `the module '${module}' is not in the sandbox`, hint ?? (module.startsWith(".") ? "put the imported code into the program" : undefined));
}

export function emitImportFrom(c: Emitter, s: ImportFrom): void {
  if (erasedModules.has(s.module) || (s.names.length > 0 && isMissingAndUnused(c, s.module, s.names))) return;
  if (s.names.length === 0) c.fail(s, "import * cannot be ported", "import the names that the program uses");
  for (const alias of s.names) {
    if (c.inference.library.isFileOfAsyncio(s.module, alias.name)) {
      c.imports.module("asyncio", c.name(alias.asname ?? alias.name));
      continue;
    }
    const module = c.inference.library.home(s.module, alias.name);
    if (!c.inference.library.has(module)) requireModule(c, module, s);
    const erased = ["ABC", "ABCMeta", "abstractmethod", "dataclass", "field", "InitVar", "KW_ONLY", "unique"].includes(alias.name) && ["abc", "dataclasses", "enum"].includes(module);
    if (erased) continue;
    const hint = module === "asyncio" && Object.hasOwn(missingInAsyncio, alias.name) ? missingInAsyncio[alias.name] : undefined;
    if (hint) c.fail(alias, `asyncio.${alias.name} is not in the sandbox`, hint);
    if (!c.inference.library.member(module, alias.name)) {
      if (c.inference.library.has(`${module}.${alias.name}`)) {
        c.imports.module(`${module}.${alias.name}`, c.name(alias.asname ?? alias.name));
        continue;
      }
      c.fail(alias, `cannot import name '${alias.name}' from '${module}': the sandbox does not have it`);
    }
    c.imports.named(module, alias.name, c.name(alias.asname ?? alias.name));
  }
}
