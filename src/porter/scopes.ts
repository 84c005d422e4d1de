// Which name belongs to which scope: the job of CPython's symtable, with its syntax errors.
// When a name has a value, and where its declaration stands in TypeScript, is flow.ts's and declare.ts's.
import { PortError, type Place } from "./problems.ts";
import type { Block, ClassDef, Comprehension, Expression, FunctionDef, Lambda, Module, Node, Statement } from "./syntax.ts";
import { blocksOf, captures, childrenOf, expressionsOf, namesIn, someExpression } from "./walk.ts";

export type ScopeNode = Module | FunctionDef | Lambda | ClassDef | Comprehension;

/** One Python variable: a name in the scope that owns it. */
export interface Symbol {
  readonly name: string;
  readonly scope: Scope;
  /** Used by a function inside the owning scope. */
  captured: boolean;
  /** Assigned by another scope through `nonlocal` or `global`. */
  assignedElsewhere: boolean;
  isParameter: boolean;
  /** A function inside means the module's variable of the same name (`global`). */
  hidesGlobal: boolean;
}

export interface Scope {
  readonly kind: "module" | "function" | "class" | "comprehension";
  readonly node: ScopeNode;
  readonly parent: Scope | null;
  readonly symbols: Map<string, Symbol>;
  readonly isAsync: boolean;
  /** Has a `yield` of its own. */
  isGenerator: boolean;
  hasAwait: boolean;
}

export interface Scopes {
  readonly module: Scope;
  readonly of: ReadonlyMap<ScopeNode, Scope>;
  /** The variable that a node reads or binds: Name, FunctionDef, ClassDef, Parameter, Alias, ExceptHandler, pattern. No entry: a builtin or nothing. */
  readonly symbols: ReadonlyMap<Node, Symbol>;
  /** Names that no scope binds, at their first use. */
  readonly free: ReadonlyMap<string, Node>;
}

interface Declarations {
  readonly global: Set<string>;
  readonly nonlocal: Set<string>;
}

/** Throws PortError for what CPython's compiler refuses: `return` outside a function, `nonlocal` without a binding … */
export function resolveScopes(module: Module): Scopes {
  return new Resolver().run(module);
}

class Resolver {
  readonly #scopes = new Map<ScopeNode, Scope>();
  readonly #declarations = new Map<Scope, Declarations>();
  readonly #symbols = new Map<Node, Symbol>();
  readonly #free = new Map<string, Node>();
  /** Uses, resolved when all bindings are known. */
  readonly #uses: { readonly node: Node; readonly name: string; readonly scope: Scope; /** In a class body, above what binds the name there. */ readonly isBefore: boolean }[] = [];
  readonly #nonlocals: { readonly node: Place; readonly name: string; readonly scope: Scope }[] = [];
  readonly #bindings: { readonly node: Node; readonly name: string; readonly scope: Scope }[] = [];

  run(module: Module): Scopes {
    const scope = this.#scope("module", module, null, false);
    this.#block(module.body, scope, { loop: false, finallyBlock: false });
    for (const { node, name, scope: at } of this.#nonlocals) this.#nonlocal(name, at, node);
    for (const { node, name, scope: at } of this.#bindings) this.#resolveBinding(node, name, at);
    for (const { node, name, scope: at, isBefore } of this.#uses) this.#resolveUse(node, name, at, isBefore);
    return { module: scope, of: this.#scopes, symbols: this.#symbols, free: this.#free };
  }

  #scope(kind: Scope["kind"], node: ScopeNode, parent: Scope | null, isAsync: boolean): Scope {
    const scope: Scope = { kind, node, parent, symbols: new Map(), isAsync, isGenerator: false, hasAwait: false };
    this.#scopes.set(node, scope);
    this.#declarations.set(scope, { global: new Set(), nonlocal: new Set() });
    return scope;
  }

  #bind(node: Node, name: string, scope: Scope): void {
    const { global, nonlocal } = this.#declarations.get(scope)!;
    if (!global.has(name) && !nonlocal.has(name)) this.#symbolIn(scope, name);
    this.#bindings.push({ node, name, scope });
  }

  #symbolIn(scope: Scope, name: string): Symbol {
    const known = scope.symbols.get(name);
    if (known) return known;
    const symbol: Symbol = { name, scope, captured: false, assignedElsewhere: false, isParameter: false, hidesGlobal: false };
    scope.symbols.set(name, symbol);
    return symbol;
  }

  #use(node: Node, name: string, scope: Scope): void {
    this.#uses.push({ node, name, scope, isBefore: scope.kind === "class" && !scope.symbols.has(name) });
  }

  // ------------------------------------------------------------------------------------------------------ statements

  #block(block: Block, scope: Scope, around: { readonly loop: boolean; readonly finallyBlock: boolean }): void {
    for (const statement of block) this.#statement(statement, scope, around);
  }

  #statement(s: Statement, scope: Scope, around: { readonly loop: boolean; readonly finallyBlock: boolean }): void {
    switch (s.type) {
      case "FunctionDef":
        this.#bind(s, s.name, scope);
        for (const e of expressionsOf(s)) this.#expression(e, scope);
        this.#function(s, scope);
        return;
      case "ClassDef": {
        this.#bind(s, s.name, scope);
        for (const e of expressionsOf(s)) this.#expression(e, scope);
        const inner = this.#scope("class", s, scope, false);
        for (const param of s.typeParams) this.#bind(param, param.name, inner);
        this.#block(s.body, inner, { loop: false, finallyBlock: false });
        return;
      }
      case "Global": case "Nonlocal":
        return this.#declare(s.type === "Global" ? "global" : "nonlocal", s.names, s, scope);
      case "Import":
        for (const alias of s.names) this.#bind(alias, alias.asname ?? alias.name.split(".")[0]!, scope);
        return;
      case "ImportFrom":
        for (const alias of s.names) this.#bind(alias, alias.asname ?? alias.name, scope);
        return;
      case "TypeAlias":
        this.#bind(s, s.name, scope);
        return;
      case "Return":
        if (!functionOf(scope)) throw new PortError(s, "'return' outside function");
        if (scope.kind !== "function") throw new PortError(s, "'return' outside function");
        break;
      case "Break":
        if (!around.loop) throw new PortError(s, "'break' outside loop");
        return;
      case "Continue":
        if (!around.loop) throw new PortError(s, "'continue' not properly in loop");
        return;
      case "For":
        if (s.isAsync && !inAsyncFunction(scope)) throw new PortError(s, "'async for' outside async function");
        break;
      case "With":
        if (s.isAsync && !inAsyncFunction(scope)) throw new PortError(s, "'async with' outside async function");
        break;
      case "Try":
        for (const handler of s.handlers) if (handler.name) this.#bind(handler, handler.name, scope);
        break;
      case "Match":
        for (const each of s.cases) for (const { node, name } of captures(each.pattern)) this.#bind(node, name, scope);
        break;
    }
    for (const e of expressionsOf(s)) this.#expression(e, scope);
    if (s.type === "For" || s.type === "While") {
      this.#block(s.body, scope, { loop: true, finallyBlock: false });
      this.#block(s.orelse, scope, around);
    } else for (const block of blocksOf(s)) this.#block(block, scope, around);
    this.#targets(s, scope);
  }

  #targets(s: Statement, scope: Scope): void {
    const bind = (target: Expression): void => namesIn(target).forEach((name) => this.#bind(name, name.id, scope));
    if (s.type === "Assign") s.targets.forEach(bind);
    else if (s.type === "AugAssign" || s.type === "AnnAssign" || s.type === "For") bind(s.target);
    else if (s.type === "Delete") s.targets.forEach(bind);
    else if (s.type === "With") for (const item of s.items) if (item.target) bind(item.target);
  }

  #declare(kind: "global" | "nonlocal", names: readonly string[], at: Place, scope: Scope): void {
    if (kind === "nonlocal" && scope.kind === "module") throw new PortError(at, "nonlocal declaration not allowed at module level");
    for (const name of names) {
      const symbol = scope.symbols.get(name);
      if (symbol?.isParameter) throw new PortError(at, `name '${name}' is parameter and ${kind}`);
      if (symbol && scope.kind !== "module") throw new PortError(at, `name '${name}' is assigned to before ${kind} declaration`);
      if (this.#uses.some((use) => use.scope === scope && use.name === name)) {
        if (scope.kind !== "module") throw new PortError(at, `name '${name}' is used prior to ${kind} declaration`);
      }
      this.#declarations.get(scope)![kind].add(name);
      if (kind === "nonlocal") this.#nonlocals.push({ node: at, name, scope });
    }
  }

  #function(f: FunctionDef | Lambda, parent: Scope): void {
    const scope = this.#scope("function", f, parent, f.type === "FunctionDef" && f.isAsync);
    if (f.type === "FunctionDef") for (const param of f.typeParams) this.#bind(param, param.name, scope);
    for (const param of f.params) {
      this.#bind(param, param.name, scope);
      scope.symbols.get(param.name)!.isParameter = true;
    }
    if (f.type === "Lambda") this.#expression(f.body, scope);
    else {
      this.#block(f.body, scope, { loop: false, finallyBlock: false });
      if (scope.isGenerator && scope.isAsync) refuseReturnValue(f.body);
    }
  }

  // ----------------------------------------------------------------------------------------------------- expressions

  #expression(e: Expression, scope: Scope): void {
    switch (e.type) {
      case "Name":
        return this.#use(e, e.id, scope);
      case "Lambda":
        for (const param of e.params) if (param.default) this.#expression(param.default, scope);
        return this.#function(e, scope);
      case "Comprehension":
        return this.#comprehension(e, scope);
      case "NamedExpr": {
        this.#expression(e.value, scope);
        const owner = aroundComprehensions(scope);
        if (owner.kind === "class") throw new PortError(e, "assignment expression within a comprehension cannot be used in a class body");
        if (owner !== scope) {
          for (let at: Scope | null = scope; at && at !== owner; at = at.parent) {
            if (at.symbols.has(e.target.id)) throw new PortError(e, `assignment expression cannot rebind comprehension iteration variable '${e.target.id}'`);
          }
        }
        return this.#bind(e.target, e.target.id, owner);
      }
      case "Await": {
        const owner = functionOf(scope);
        if (!owner) throw new PortError(e, "'await' outside function");
        if (!owner.isAsync && scope.kind === "comprehension") throw new PortError(scope.node as Comprehension, "asynchronous comprehension outside of an asynchronous function");
        if (!owner.isAsync) throw new PortError(e, "'await' outside async function");
        scope.hasAwait = true;
        break;
      }
      case "Yield": case "YieldFrom": {
        const what = e.type === "Yield" ? "'yield'" : "'yield from'";
        if (scope.kind === "comprehension") throw new PortError(e, `${what} inside ${comprehensionName(scope.node)}`);
        if (scope.kind !== "function") throw new PortError(e, `${what} outside function`);
        if (e.type === "YieldFrom" && scope.isAsync) throw new PortError(e, "'yield from' inside async function");
        scope.isGenerator = true;
        break;
      }
    }
    for (const child of childrenOf(e)) this.#expression(child, scope);
  }

  #comprehension(e: Comprehension, scope: Scope): void {
    const inner = this.#scope("comprehension", e, scope, scope.isAsync);
    e.generators.forEach((generator, index) => {
      if (someExpression(generator.iter, (each) => each.type === "NamedExpr")) throw new PortError(generator.iter, "assignment expression cannot be used in a comprehension iterable expression");
      this.#expression(generator.iter, index === 0 ? scope : inner);
      this.#comprehensionTargets(generator.target, inner);
      if (generator.isAsync) {
        if (!inAsyncFunction(scope) && e.kind !== "generator") throw new PortError(e, "asynchronous comprehension outside of an asynchronous function");
        inner.hasAwait = true;
      }
      for (const test of generator.ifs) this.#expression(test, inner);
    });
    this.#expression(e.element, inner);
    if (e.value) this.#expression(e.value, inner);
    if (inner.hasAwait && e.kind !== "generator" && scope.kind === "comprehension") scope.hasAwait = true;
  }

  #comprehensionTargets(target: Expression, scope: Scope): void {
    if (target.type === "Name") {
      this.#bind(target, target.id, scope);
      this.#use(target, target.id, scope);
    } else if (target.type === "Tuple" || target.type === "List") for (const each of target.elements) this.#comprehensionTargets(each, scope);
    else if (target.type === "Starred") this.#comprehensionTargets(target.value, scope);
    else this.#expression(target, scope);
  }

  // ------------------------------------------------------------------------------------------------------ resolution

  #resolveBinding(node: Node, name: string, scope: Scope): void {
    const { global, nonlocal } = this.#declarations.get(scope)!;
    if (global.has(name)) {
      let module = scope;
      while (module.parent) {
        module = module.parent;
        const hiding = module.parent && module.kind === "function" ? module.symbols.get(name) : undefined;
        if (hiding) hiding.hidesGlobal = true;
      }
      const symbol = this.#symbolIn(module, name);
      if (scope !== module) symbol.captured = symbol.assignedElsewhere = true;
      this.#symbols.set(node, symbol);
    } else if (nonlocal.has(name)) {
      const symbol = this.#nonlocal(name, scope, node);
      symbol.captured = symbol.assignedElsewhere = true;
      this.#symbols.set(node, symbol);
    } else this.#symbols.set(node, scope.symbols.get(name)!);
  }

  #nonlocal(name: string, scope: Scope, at: Place): Symbol {
    for (let outer = scope.parent; outer; outer = outer.parent) {
      const symbol = outer.kind === "function" ? outer.symbols.get(name) : undefined;
      if (symbol) return symbol;
    }
    throw new PortError(at, `no binding for nonlocal '${name}' found`);
  }

  #isBoundAround(scope: Scope, name: string): boolean {
    for (let at: Scope | null = scope; at; at = at.parent) if (at.kind !== "class" && at.symbols.has(name)) return true;
    return false;
  }

  #resolveUse(node: Node, name: string, scope: Scope, isBefore: boolean): void {
    // `date: date = date(2024, 1, 1)` in a class: what is called is the outer one.
    if (isBefore && scope.parent && !this.#symbols.has(node) && this.#isBoundAround(scope.parent, name)) return this.#resolveUse(node, name, scope.parent, false);
    if (this.#declarations.get(scope)!.global.has(name)) return this.#resolveBinding(node, name, scope);
    let crossed = false;
    for (let at: Scope | null = scope; at; at = at.parent) {
      const symbol = at.kind === "class" && at !== scope ? undefined : at.symbols.get(name);
      const { nonlocal, global } = this.#declarations.get(at)!;
      if (symbol && !(at.kind !== "module" && (nonlocal.has(name) || global.has(name)))) {
        if (crossed) symbol.captured = true;
        this.#symbols.set(node, symbol);
        return;
      }
      if (at.kind === "function" || isLazy(at)) crossed = true;
    }
    if (!this.#free.has(name)) this.#free.set(name, node);
  }
}

/** A generator expression runs after its place, as a function does. */
function isLazy(scope: Scope): boolean {
  return scope.kind === "comprehension" && "kind" in scope.node && scope.node.kind === "generator";
}

function refuseReturnValue(block: Block): void {
  for (const s of block) {
    if (s.type === "Return" && s.value) throw new PortError(s, "'return' with value in async generator");
    for (const inner of blocksOf(s)) refuseReturnValue(inner);
  }
}

function comprehensionName(node: ScopeNode): string {
  const kind = "kind" in node ? node.kind : "generator";
  return kind === "generator" ? "generator expression" : `${kind} comprehension`;
}

function aroundComprehensions(scope: Scope): Scope {
  let at = scope;
  while (at.kind === "comprehension" && at.parent) at = at.parent;
  return at;
}

/** The function whose body a scope is, or is a comprehension of. */
export function functionOf(scope: Scope): Scope | null {
  const owner = aroundComprehensions(scope);
  return owner.kind === "function" ? owner : null;
}

function inAsyncFunction(scope: Scope): boolean {
  return functionOf(scope)?.isAsync === true;
}

/** `__qualname__` of what the scope is the body of; with other names than the program's for those in `renamed`. */
export function qualnameOf({ node, parent }: Scope, renamed: ReadonlyMap<string, string> = new Map()): string {
  const name = "name" in node ? (renamed.get(node.name) ?? node.name) : "<lambda>";
  if (parent === null || parent.kind === "module") return name;
  return `${qualnameOf(parent, renamed)}${parent.kind === "class" ? "" : ".<locals>"}.${name}`;
}
