// Which assignments reach which uses. Splits each Python variable into the variables that a TypeScript writer would
// declare (one `for (const i …)` a loop), and finds the uses that come before any assignment.
// Where each is declared, and how, is declare.ts's.
import { type Definition, type Deletion, forEachDefinition, isAbsence, merge, type State, unassigned } from "./definitions.ts";
import { isIrrefutable } from "./parse-patterns.ts";
import type { Scope, Scopes, Symbol } from "./scopes.ts";
import { endsByReturn, isMainGuard } from "./statement-facts.ts";
import type { Block, Comprehension, Expression, For, FunctionDef, Lambda, Module, Name, Node, Statement, Try, While, With } from "./syntax.ts";
import type { BlockInfo, Flow, Reference, Variable } from "./variables.ts";
import { captures, childrenOf, expressionsOf, namesIn, patternExpressions } from "./walk.ts";

export function analyseFlow(module: Module, scopes: Scopes): Flow {
  return new Analysis(scopes).run(module);
}

class Analysis {
  readonly #scopes: Scopes;
  readonly #references = new Map<Symbol, Reference[]>();
  readonly #unbound = new Map<Node, "maybe" | "always">();
  readonly #deletions = new Map<Node, Deletion>();
  readonly #cleared = new Set<Node>();
  /** Union-find over binding nodes: those in one set are one variable. */
  readonly #leader = new Map<Node, Node>();
  /** The binding that a use was joined with first. */
  readonly #reached = new Map<Node, Node>();
  /** The block and statement that each open scope is at, and its state where the function that is being read is made. */
  readonly #position = new Map<Scope, { block: BlockInfo; statement: Statement | null; state?: State | null }>();
  /** Uses by functions that are made before the name has a value. */
  readonly #early = new Map<Symbol, Node[]>();
  #state: State | null = new Map();
  #breaks: State[] = [];
  #order = 0;

  constructor(scopes: Scopes) {
    this.#scopes = scopes;
  }

  run(module: Module): Flow {
    this.#body(module, this.#scopes.module, module.body);
    this.#unboundElsewhere();
    const variables: Variable[] = [];
    const variableOf = new Map<Node, Variable>();
    for (const [symbol, references] of this.#references) {
      const groups = new Map<Node | null, Reference[]>();
      const whole = isShared(symbol) || symbol.isParameter;
      const firstBinding = references.find((each) => each.isBinding)?.node ?? null;
      for (const reference of references) {
        if (this.#unbound.get(reference.node) === "always") continue;
        const binding = reference.isBinding ? reference.node : this.#reached.get(reference.node) ?? firstBinding;
        const key = whole || !binding ? null : this.#find(binding);
        groups.set(key, [...(groups.get(key) ?? []), reference]);
      }
      // A name with very many lives is kept as one variable.
      const lives = groups.size > 50 ? [references] : [...groups.values()];
      for (const group of lives) {
        const variable = { symbol, references: group, bindings: group.filter((each) => each.isBinding).map((each) => each.node) };
        variables.push(variable);
        for (const reference of group) variableOf.set(reference.node, variable);
      }
    }
    return { variableOf, variables, unbound: this.#unbound, cleared: this.#cleared };
  }

  /** Uses by other functions, which may run when the name has lost its value again, or does not have it yet. */
  #unboundElsewhere(): void {
    const deleted = new Map<Symbol, Node[]>();
    for (const node of this.#deletions.keys()) {
      const symbol = this.#scopes.symbols.get(node)!;
      deleted.set(symbol, [...(deleted.get(symbol) ?? []), node]);
    }
    for (const [symbol, references] of this.#references) {
      const onlyElsewhere = symbol.scope.kind === "module" && symbol.assignedElsewhere && references.every((each) => !each.isBinding || each.nested);
      const uses = references.filter((each) => !each.isBinding && (onlyElsewhere || (each.nested && deleted.has(symbol) && symbol.captured)));
      for (const { node } of uses) this.#unbound.set(node, "maybe");
      if (uses.length > 0) for (const node of deleted.get(symbol) ?? []) this.#cleared.add(node);
    }
  }

  /** A function's body or the module, with a state of its own. */
  #body(node: Module | FunctionDef | Lambda, scope: Scope, body: Block | Expression): void {
    const outer = { state: this.#state, breaks: this.#breaks };
    const around = [...this.#position.values()].at(-1);
    if (around) around.state = this.#state;
    this.#state = new Map();
    this.#breaks = [];
    const block: BlockInfo = { parent: null, depth: 0, at: null, isLoop: false, isElse: false, scope };
    this.#position.set(scope, { block, statement: null });
    for (const symbol of scope.symbols.values()) this.#state.set(symbol, new Set([unassigned]));
    if (node.type !== "Module") for (const param of node.params) this.#bind(param);
    if (Array.isArray(body)) this.#statements(body);
    else this.#expression(body as Expression);
    if (scope.kind === "module") this.#judgeEarly();
    this.#position.delete(scope);
    this.#state = outer.state;
    this.#breaks = outer.breaks;
  }

  // ------------------------------------------------------------------------------------------------- names and states

  #find(node: Node): Node {
    let at = node;
    for (let up = this.#leader.get(at); up && up !== at; up = this.#leader.get(at)) at = up;
    return at;
  }

  #join(a: Node, b: Node): void {
    this.#leader.set(this.#find(a), this.#find(b));
  }

  #reference(node: Node, symbol: Symbol, isBinding: boolean): void {
    const position = this.#position.get(symbol.scope);
    if (!position) return;
    const innermost = [...this.#position.keys()].at(-1);
    if (innermost !== symbol.scope && !isBinding) this.#useInside(node, symbol, position.state?.get(symbol));
    const list = this.#references.get(symbol) ?? [];
    if (list.length === 0) this.#references.set(symbol, list);
    list.push({ node, isBinding, block: position.block, statement: position.statement, nested: innermost !== symbol.scope, order: this.#order++ });
  }

  /** A use by a function inside: `known` is what its name may be where the function is made. */
  #useInside(node: Node, symbol: Symbol, known: ReadonlySet<Definition> | undefined): void {
    if (!known?.has(unassigned) || symbol.assignedElsewhere) return;
    if (known.size > 1) this.#unbound.set(node, "maybe");
    else this.#early.set(symbol, [...(this.#early.get(symbol) ?? []), node]);
  }

  /** Functions of the module that were made before a name had a value find none if the module has not given it one by its end. */
  #judgeEarly(): void {
    for (const [symbol, uses] of this.#early) {
      const known = this.#state?.get(symbol);
      if (known?.has(unassigned) && known.size > 1) for (const node of uses) this.#unbound.set(node, "maybe");
    }
  }

  #bind(node: Node): void {
    const symbol = this.#scopes.symbols.get(node);
    if (!symbol) return;
    this.#reference(node, symbol, true);
    if (this.#position.has(symbol.scope)) this.#state?.set(symbol, new Set([node]));
  }

  #unbind(node: Node): void {
    const symbol = this.#scopes.symbols.get(node);
    const deletion = this.#deletion(node);
    if (symbol) this.#state?.set(symbol, new Set([deletion]));
  }

  #deletion(node: Node): Deletion {
    const deletion = this.#deletions.get(node) ?? { deletedBy: node };
    this.#deletions.set(node, deletion);
    return deletion;
  }

  #use(node: Name): void {
    const symbol = this.#scopes.symbols.get(node);
    if (!symbol) return;
    this.#reference(node, symbol, false);
    const reaching = this.#state?.get(symbol);
    if (!reaching) return;
    let first: Node | null = null;
    for (const definition of reaching) {
      if (isAbsence(definition)) continue;
      if (first) this.#join(definition, first);
      first ??= definition;
    }
    if (first) {
      const before = this.#reached.get(node);
      if (before) this.#join(before, first);
      else this.#reached.set(node, first);
    }
    const absences = [...reaching].filter(isAbsence);
    const deletions = absences.filter((each) => each !== unassigned);
    if (absences.length > 0 && !symbol.assignedElsewhere) this.#unbound.set(node, first ? "maybe" : "always");
    else if (deletions.length > 0) this.#unbound.set(node, "maybe");
    if (this.#unbound.get(node) !== "maybe") return;
    for (const { deletedBy } of deletions) {
      this.#cleared.add(deletedBy);
      if (first) this.#join(this.#reached.get(deletedBy) ?? deletedBy, first);
    }
  }

  #copy(): State | null {
    return this.#state && new Map(this.#state);
  }

  /** The state in which every assignment of the blocks, and to the targets `more`, may have happened, or not. */
  #withAll(state: State | null, blocks: readonly Block[], more: readonly Expression[] = []): State | null {
    if (!state) return null;
    const result = new Map(state);
    forEachDefinition(blocks, more, (node, isDeletion) => {
      const symbol = this.#scopes.symbols.get(node);
      const known = symbol && result.get(symbol);
      if (known) result.set(symbol, new Set([...known, isDeletion ? this.#deletion(node) : node]));
    });
    return result;
  }

  // ------------------------------------------------------------------------------------------------------ statements

  get #scope(): Scope {
    return [...this.#position.keys()].at(-1)!;
  }

  /** Runs `walk` with the current scope inside a new block that belongs to `at`. */
  #inside(at: Statement, isLoop: boolean, walk: () => void, isElse = false): void {
    const scope = this.#scope;
    const outer = this.#position.get(scope)!;
    this.#position.set(scope, { block: { parent: outer.block, depth: outer.block.depth + 1, at, isLoop, isElse, scope }, statement: at });
    walk();
    this.#position.set(scope, outer);
  }

  #statements(block: Block): void {
    const position = this.#position.get(this.#scope)!;
    for (const statement of block) {
      position.statement = statement;
      this.#statement(statement);
    }
  }

  #block(at: Statement, block: Block, isLoop = false): void {
    this.#inside(at, isLoop, () => this.#statements(block));
  }

  #else(s: For | While | Try): void {
    this.#inside(s, false, () => this.#statements(s.orelse), true);
  }

  #statement(s: Statement): void {
    switch (s.type) {
      case "FunctionDef": return this.#function(s);
      case "ClassDef": {
        for (const e of expressionsOf(s)) this.#expression(e);
        const scope = this.#scopes.of.get(s)!;
        const outer = this.#position.get(this.#scope)!;
        this.#position.set(scope, { block: { ...outer.block, parent: null, scope }, statement: s });
        const state = this.#copy();
        for (const symbol of scope.symbols.values()) this.#state?.set(symbol, new Set([unassigned]));
        this.#statements(s.body);
        this.#state = state;
        this.#position.delete(scope);
        return this.#bind(s);
      }
      case "If": {
        this.#expression(s.test);
        if (isMainGuard(s)) return this.#block(s, s.body);
        const before = this.#copy();
        this.#block(s, s.body);
        const after = this.#state;
        this.#state = before;
        this.#block(s, s.orelse);
        this.#state = merge(after, this.#state);
        return;
      }
      case "While": {
        this.#state = this.#withAll(this.#state, [s.body], []);
        this.#expression(s.test);
        const forever = s.test.type === "Constant" ? s.test.value === "True" : s.test.type === "Int" && s.test.value !== 0n;
        return this.#loop(s, forever ? null : this.#copy());
      }
      case "For": return this.#for(s);
      case "Try": return this.#try(s);
      case "With": return this.#with(s);
      case "Match": {
        this.#expression(s.subject);
        const ends: (State | null)[] = [];
        let exhausted = false;
        for (const each of s.cases) {
          const before = this.#copy();
          for (const e of patternExpressions(each.pattern)) this.#expression(e);
          const bind = (): void => captures(each.pattern).forEach(({ node }) => this.#bind(node));
          if (each.guard) {
            bind();
            this.#expression(each.guard);
          } else exhausted ||= isIrrefutable(each.pattern);
          this.#inside(s, false, () => {
            if (!each.guard) bind();
            this.#statements(each.body);
          });
          ends.push(this.#state);
          this.#state = each.guard ? merge(before) : before;
        }
        this.#state = merge(...ends, exhausted ? null : this.#state);
        return;
      }
      case "Return": case "Raise":
        for (const e of expressionsOf(s)) this.#expression(e);
        this.#state = null;
        return;
      case "Break":
        if (this.#state) this.#breaks.push(this.#state);
        this.#state = null;
        return;
      case "Continue":
        this.#state = null;
        return;
      case "Assign":
        this.#expression(s.value);
        return s.targets.forEach((target) => this.#target(target));
      case "AnnAssign":
        if (!s.value) return;
        this.#expression(s.value);
        return this.#target(s.target);
      case "AugAssign": {
        this.#expression(s.target);
        this.#expression(s.value);
        if (s.target.type !== "Name") return;
        const before = this.#reached.get(s.target);
        this.#bind(s.target);
        if (before) this.#join(s.target, before);
        return;
      }
      case "Delete":
        for (const target of s.targets) {
          this.#expression(target);
          if (target.type !== "Name") continue;
          this.#unbind(target);
          this.#cleared.add(target);
        }
        return;
      case "Import": case "ImportFrom":
        return s.names.forEach((alias) => this.#bind(alias));
      case "TypeAlias":
        return this.#bind(s);
      default:
        for (const e of expressionsOf(s)) this.#expression(e);
    }
  }

  /** Stands after the loop's head; `exit` is the state in which the loop ends by itself. */
  #loop(s: While, exit: State | null): void {
    const breaks = this.#bodyOf(s);
    this.#state = exit;
    this.#else(s);
    this.#state = merge(this.#state, ...breaks);
  }

  /** Walks a loop's body; the states at its breaks. */
  #bodyOf(s: For | While): readonly State[] {
    const outer = this.#breaks;
    this.#breaks = [];
    this.#block(s, s.body, true);
    const breaks = this.#breaks;
    this.#breaks = outer;
    return breaks;
  }

  #for(s: For): void {
    this.#expression(s.iter);
    const nonEmpty = isNonEmpty(s.iter);
    this.#state = this.#withAll(this.#state, [s.body], [s.target]);
    const exit = this.#copy();
    let breaks: readonly State[] = [];
    this.#inside(s, true, () => {
      this.#target(s.target);
      if (nonEmpty && exit) for (const node of namesIn(s.target)) this.#dropUnassigned(exit, node);
      breaks = this.#bodyOf(s);
    });
    this.#state = exit;
    this.#else(s);
    this.#state = merge(this.#state, ...breaks);
  }

  #dropUnassigned(state: State, node: Node): void {
    const symbol = this.#scopes.symbols.get(node);
    const known = symbol && state.get(symbol);
    if (known) state.set(symbol, new Set([...known].filter((definition) => !isAbsence(definition))));
  }

  #try(s: Try): void {
    const before = this.#copy();
    let interrupted = this.#withAll(before, [s.body]);
    this.#block(s, s.body);
    this.#else(s);
    const ends: (State | null)[] = [this.#state];
    for (const handler of s.handlers) {
      this.#state = merge(interrupted);
      if (handler.matches) this.#expression(handler.matches);
      this.#inside(s, false, () => {
        if (handler.name) this.#bind(handler);
        this.#statements(handler.body);
        if (handler.name) this.#unbind(handler);
      });
      ends.push(this.#state);
      // Of `except*` several clauses run, one after the other.
      if (s.star) interrupted = this.#withAll(interrupted, [handler.body]);
    }
    const normal = merge(...ends);
    if (s.finalbody.length === 0) {
      this.#state = normal;
      return;
    }
    this.#state = merge(normal, this.#withAll(before, [s.body, s.orelse, ...s.handlers.map((handler) => handler.body)]));
    this.#block(s, s.finalbody);
    const after = this.#state;
    this.#state = normal && after && new Map(normal);
    if (!this.#state || !after) return;
    const untouched = this.#withAll(normal, [s.finalbody])!;
    for (const [symbol, definitions] of untouched) {
      if (definitions !== normal!.get(symbol)) this.#state.set(symbol, after.get(symbol) ?? definitions);
    }
  }

  #with(s: With): void {
    const before = this.#copy();
    this.#inside(s, false, () => {
      for (const item of s.items) {
        this.#expression(item.context);
        if (item.target) this.#target(item.target);
      }
      this.#statements(s.body);
    });
    // A manager may swallow an exception: what was assigned before can still be seen after.
    const all = this.#withAll(before, [s.body], s.items.flatMap((item) => (item.target ? [item.target] : [])));
    if (!this.#state && all && !endsByReturn(s.body)) {
      this.#state = all;
      return;
    }
    if (!this.#state || !all) return;
    for (const [symbol, definitions] of all) {
      const known = this.#state.get(symbol);
      if (!known || known === definitions) continue;
      const more = [...definitions].filter((definition) => !isAbsence(definition));
      this.#state.set(symbol, new Set([...known, ...more]));
    }
  }

  #function(f: FunctionDef): void {
    for (const e of expressionsOf(f)) this.#expression(e);
    // Bound first: the body may call itself.
    this.#bind(f);
    this.#body(f, this.#scopes.of.get(f)!, f.body);
  }

  #target(target: Expression): void {
    if (target.type === "Name") this.#bind(target);
    else if (target.type === "Tuple" || target.type === "List") target.elements.forEach((each) => this.#target(each));
    else if (target.type === "Starred") this.#target(target.value);
    else for (const child of childrenOf(target)) this.#expression(child);
  }

  // ----------------------------------------------------------------------------------------------------- expressions

  #expression(e: Expression): void {
    switch (e.type) {
      case "Name": return this.#use(e);
      case "Lambda":
        for (const param of e.params) if (param.default) this.#expression(param.default);
        return this.#body(e, this.#scopes.of.get(e)!, e.body);
      case "Comprehension": return this.#comprehension(e);
      case "NamedExpr":
        this.#expression(e.value);
        return this.#bind(e.target);
      case "BoolOp": {
        this.#expression(e.values[0]!);
        for (const value of e.values.slice(1)) {
          const before = this.#copy();
          this.#expression(value);
          this.#state = merge(before, this.#state);
        }
        return;
      }
      case "IfExp": {
        this.#expression(e.test);
        const before = this.#copy();
        this.#expression(e.body);
        const after = this.#state;
        this.#state = before;
        this.#expression(e.orelse);
        this.#state = merge(after, this.#state);
        return;
      }
      default:
        for (const child of childrenOf(e)) this.#expression(child);
    }
  }

  #comprehension(e: Comprehension): void {
    const scope = this.#scopes.of.get(e)!;
    const { statement } = this.#position.get(this.#scope)!;
    this.#expression(e.generators[0]!.iter);
    this.#position.set(scope, { block: { parent: null, depth: 0, at: null, isLoop: false, isElse: false, scope }, statement });
    // It may have nothing to go over: then no name of its walruses has a value.
    const before = isNonEmpty(e.generators[0]!.iter) ? null : this.#copy();
    e.generators.forEach((generator, index) => {
      if (index > 0) this.#expression(generator.iter);
      this.#target(generator.target);
      for (const test of generator.ifs) this.#expression(test);
    });
    this.#expression(e.element);
    if (e.value) this.#expression(e.value);
    if (before) this.#state = merge(before, this.#state);
    this.#position.delete(scope);
  }
}

function isShared(symbol: Symbol): boolean {
  return symbol.captured || symbol.assignedElsewhere || symbol.scope.kind === "class" || symbol.scope.kind === "comprehension";
}

function isNonEmpty(e: Expression): boolean {
  if (e.type === "List" || e.type === "Tuple" || e.type === "Set") return e.elements.some((each) => each.type !== "Starred");
  if (e.type === "Str") return e.value !== "";
  if (e.type !== "Call" || e.func.type !== "Name") return false;
  const [first, second] = e.args;
  if (e.func.id === "enumerate" && first) return isNonEmpty(first);
  if (e.func.id !== "range" || first?.type !== "Int") return false;
  if (e.args.length === 1) return first.value > 0n;
  return e.args.length === 2 && second?.type === "Int" && second.value > first.value;
}
