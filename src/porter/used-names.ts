// Which names of modules a program uses, and which attributes it asks objects for: read off its syntax, for indexes.
import { parse } from "./parse-statements.ts";
import { PortError } from "./problems.ts";
import type { Expression, Statement } from "./syntax.ts";
import { blocksOf, childrenOf, expressionsOf } from "./walk.ts";

export interface UsedNames {
  /** `asyncio.gather`, whether written so, under another name of the module, or imported by itself. */
  readonly ofModules: ReadonlySet<string>;
  /** What is asked of anything else: `cancel` of `task.cancel()`. */
  readonly attributes: ReadonlySet<string>;
}

/** The names that a program uses; none where it is no Python. */
export function usedNames(python: string): UsedNames {
  try {
    const collector = new Collector();
    const { body } = parse(python.replaceAll("\r\n", "\n"));
    body.forEach((statement) => collector.statement(statement));
    return collector;
  } catch (error) {
    if (error instanceof PortError) return { ofModules: new Set(), attributes: new Set() };
    throw error;
  }
}

class Collector implements UsedNames {
  readonly ofModules = new Set<string>();
  readonly attributes = new Set<string>();
  /** Names that stand for modules. */
  readonly #modules = new Map<string, string>();

  statement(s: Statement): void {
    if (s.type === "Import") {
      for (const { name, asname } of s.names) this.#modules.set(asname ?? name, name);
    } else if (s.type === "ImportFrom") {
      for (const { name } of s.names) this.ofModules.add(`${s.module}.${name}`);
    } else if (s.type === "AnnAssign") {
      this.#expression(s.annotation);
    } else if (s.type === "FunctionDef" || s.type === "ClassDef") {
      if (s.type === "FunctionDef") [...s.params.map((param) => param.annotation), s.returns].forEach((e) => e && this.#expression(e));
      s.body.forEach((each) => this.statement(each));
    }
    expressionsOf(s).forEach((e) => this.#expression(e));
    blocksOf(s).forEach((block) => block.forEach((each) => this.statement(each)));
  }

  #expression(e: Expression): void {
    if (e.type === "Attribute") {
      const module = dotted(e.value);
      const name = module === null ? undefined : this.#modules.get(module);
      if (name === undefined) this.attributes.add(e.attr);
      else this.ofModules.add(`${name}.${e.attr}`);
    }
    childrenOf(e).forEach((child) => this.#expression(child));
  }
}

/** `a.b` of names alone. */
function dotted(e: Expression): string | null {
  if (e.type === "Name") return e.id;
  const before = e.type === "Attribute" ? dotted(e.value) : null;
  return e.type === "Attribute" && before !== null ? `${before}.${e.attr}` : null;
}
