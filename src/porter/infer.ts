// Inference over a whole program: every expression's type, by passes over the tree until no cell grows. Types follow
// values: a parameter has the types of the arguments it gets, a list those of the items put into it. Type hints are
// believed only where no value says more, since Python does not check them.
//
// Arithmetic is in infer-numbers.ts, calls in infer-calls.ts, what a class has in members.ts.
import { annotationType, type AnnotationContext } from "./annotations.ts";
import type { Flow, Variable } from "./flow.ts";
import { type DataField, dataFields, inferCall } from "./infer-calls.ts";
import { isNumeric, negated } from "./infer-numbers.ts";
import { binaryResult } from "./infer-operators.ts";
import { classFormOf, findMethod, memberType } from "./members.ts";
import { abstractMethods, hasMember, isField, staticOwner } from "./class-facts.ts";
import { filesOfAsyncio } from "./library/asyncio.ts";
import { Library, type Member } from "./library/library.ts";
import type { Scopes, Symbol } from "./scopes.ts";
import type { Block, ClassDef, Comprehension, Expression, FunctionDef, Lambda, Module, Name, Node, Parameter, Pattern, Statement } from "./syntax.ts";
import { bool, bytes, Cell, type ClassInfo, ellipsis, float, type FunctionInfo, int, intOf, isOnly, members, natural, never, none, str, type Type, union, unknown, without } from "./types.ts";
import { bindingsIn, endsByReturn, hasBreak, isExit } from "./statement-facts.ts";
import { childrenOf, expressionsOf } from "./walk.ts";

/** Types that are narrower here than a variable's own: by assignment, or by a test. Keys are variables and attribute paths. */
type Environment = Map<Variable | string, Type>;

const maxPasses = 60;

/** Methods that are given the name of an attribute first. */
const namedAttribute: ReadonlySet<string> = new Set(["__getattr__", "__setattr__", "__delattr__", "__set_name__"]);

export class Inference {
  readonly clock = { changed: false };
  readonly library = new Library(this.clock);
  readonly scopes: Scopes;
  readonly flow: Flow;
  readonly module: Module;
  readonly types = new Map<Expression, Type>();
  readonly functions = new Map<FunctionDef | Lambda, FunctionInfo>();
  readonly classes = new Map<ClassDef, ClassInfo>();
  readonly annotations: AnnotationContext;
  /** Names that a class body binds, by its scope. */
  readonly #variables = new Map<Variable, Cell>();
  readonly #namedTuples = new Map<Expression, ClassInfo>();
  readonly #cells = new Map<object, Map<string, Cell>>();
  #environment: Environment | null = new Map();
  #function: FunctionInfo | null = null;
  #class: ClassInfo | null = null;

  constructor(module: Module, scopes: Scopes, flow: Flow) {
    this.module = module;
    this.scopes = scopes;
    this.flow = flow;
    this.annotations = {
      cell: (node, part) => this.cell(node, part),
      lookup: (name) => this.#meaning(name),
      elementOf: (type) => this.elementOf(type),
      awaited: (type) => this.awaited(type),
      call: (callee, args) => this.callValue(callee, args),
      escape: (type) => this.escape(type),
    };
  }

  run(): void {
    for (let pass = 0; pass < maxPasses; pass++) {
      this.clock.changed = false;
      this.#environment = new Map();
      this.#block(this.module.body);
      if (!this.clock.changed) return;
    }
  }

  // --------------------------------------------------------------------------------------------------- what is known

  /** The type that inference found for an expression; `unknown` where it found none. */
  typeOf(e: Expression): Type {
    const type = this.types.get(e) ?? unknown;
    return type.kind === "never" ? unknown : type;
  }

  cell(node: object, part: string): Cell {
    let parts = this.#cells.get(node);
    if (!parts) this.#cells.set(node, (parts = new Map()));
    let cell = parts.get(part);
    if (!cell) parts.set(part, (cell = new Cell(this.clock)));
    return cell;
  }

  variableCell(variable: Variable): Cell {
    let cell = this.#variables.get(variable);
    if (!cell) this.#variables.set(variable, (cell = new Cell(this.clock)));
    return cell;
  }

  /** The function whose body is being walked. */
  get currentFunction(): FunctionInfo | null {
    return this.#function;
  }

  get currentClass(): ClassInfo | null {
    return this.#class;
  }

  memberTypeOf(member: Member, node: object): Type {
    return "type" in member ? member.type : annotationType(member.annotation, { ...this.annotations, cell: (_, part) => this.cell(node, `member-${part}`) }, new Map());
  }

  /** What a name or dotted name means in an annotation: a class, if anything. */
  #meaning(e: Expression): Type | null {
    if (e.type === "Attribute") {
      const owner = this.#meaning(e.value);
      if (owner?.kind === "module") {
        if (this.library.isFileOfAsyncio(owner.name, e.attr)) return owner;
        const member = this.library.member(owner.name, e.attr);
        return member && "type" in member ? member.type : null;
      }
      if (owner?.kind === "class") {
        const nested = owner.info.nested.get(e.attr);
        return nested ? { kind: "class", info: nested } : null;
      }
      return null;
    }
    if (e.type !== "Name") return null;
    const symbol = this.scopes.symbols.get(e) ?? this.#symbolNamed(e.id);
    if (symbol) {
      const classType = this.#classOfSymbol(symbol);
      if (classType) return classType;
    }
    for (const module of ["builtins", "asyncio"]) {
      const member = this.library.member(module, e.id);
      if (member && "type" in member) return member.type;
    }
    return null;
  }

  /** Annotations are not resolved by scopes.ts: they are looked up by name, from the module inwards. */
  #symbolNamed(name: string): Symbol | null {
    return this.scopes.module.symbols.get(name) ?? [...this.scopes.of.values()].find((scope) => scope.kind !== "class" && scope.symbols.has(name))?.symbols.get(name) ?? null;
  }

  #classOfSymbol(symbol: Symbol): Type | null {
    for (const variable of this.flow.variables) {
      if (variable.symbol !== symbol) continue;
      const type = this.variableCell(variable).type;
      const found = members(type).find((each) => each.kind === "class" || each.kind === "module");
      if (found) return found;
    }
    return null;
  }

  // ------------------------------------------------------------------------------------------------------ statements

  /** Whether the block's end can be reached stands in #environment afterwards. */
  #block(block: Block): void {
    for (const s of block) {
      if (!this.#environment) this.#environment = new Map();
      const reachable = this.#statement(s);
      if (!reachable) {
        // What follows cannot run; it still gets types.
        const rest = block.slice(block.indexOf(s) + 1);
        this.#environment = new Map();
        for (const each of rest) this.#statement(each);
        this.#environment = null;
        return;
      }
    }
  }

  #branch(environment: Environment | null, block: Block): Environment | null {
    this.#environment = environment ?? new Map();
    this.#block(block);
    return environment ? this.#environment : null;
  }

  #merge(environments: readonly (Environment | null)[]): void {
    const live = environments.filter((each) => each !== null);
    if (live.length === 0) {
      this.#environment = null;
      return;
    }
    const [first, ...others] = live;
    const merged: Environment = new Map();
    for (const [key, type] of first!) {
      if (others.every((other) => other.has(key))) merged.set(key, union([type, ...others.map((other) => other.get(key)!)]));
    }
    this.#environment = merged;
  }

  #copy(): Environment {
    return new Map(this.#environment);
  }

  /** Forgets what is narrowed about variables that these blocks assign, and about attributes. */
  #forget(...blocks: readonly Block[]): void {
    const environment = this.#environment;
    if (!environment) return;
    for (const node of blocks.flatMap((block) => bindingsIn(block))) {
      const variable = this.flow.variableOf.get(node);
      if (variable) environment.delete(variable);
    }
    for (const key of environment.keys()) if (typeof key === "string") environment.delete(key);
  }

  /** Gives types to a statement; false when control does not go past it. */
  #statement(s: Statement): boolean {
    switch (s.type) {
      case "Expr":
        this.expression(s.value);
        return !isExit(s.value);
      case "Assign": {
        const type = this.expression(s.value);
        const alias = this.#class && s.value.type === "Name" ? this.#class.methods.get(s.value.id) : undefined;
        const [only] = s.targets;
        if (alias && this.#class && s.targets.length === 1 && only?.type === "Name" && alias.kind === "method") {
          this.types.set(only, type);
          this.#class.methods.set(only.id, alias);
          return true;
        }
        for (const target of s.targets) this.#assign(target, type, s.value);
        return true;
      }
      case "AnnAssign": {
        const hint = annotationType(s.annotation, this.annotations, new Map());
        if (this.#class && s.target.type === "Name" && isField(this.#class, s.target.id)) {
          if (s.value) this.expression(s.value);
        } else if (s.value) {
          const type = this.expression(s.value);
          this.#assign(s.target, this.#hinted(hint, type), s.value);
        } else if (s.target.type === "Name" && this.#class) this.#classAttribute(s.target.id).add(hint.kind === "unknown" ? never : hint);
        return true;
      }
      case "AugAssign": {
        const left = this.expression(s.target);
        const right = this.expression(s.value);
        const type = this.binary(s.op, left, right, s, true);
        this.#assign(s.target, type, null);
        // What is read, as opposed to what is stored.
        this.types.set(s.target, left);
        return true;
      }
      case "Return": {
        const type = s.value ? this.expression(s.value) : none;
        if (s.value && isOnly(type, "never")) return false;
        this.#function?.returns.add(type);
        return false;
      }
      case "Raise":
        for (const e of expressionsOf(s)) this.expression(e);
        return false;
      case "Break": case "Continue":
        return false;
      case "Assert": {
        this.expression(s.test);
        this.#narrow(s.test, true);
        if (s.message) this.expression(s.message);
        return true;
      }
      case "Delete":
        for (const target of s.targets) this.expression(target);
        return true;
      case "If": {
        this.expression(s.test);
        const before = this.#copy();
        this.#narrow(s.test, true);
        const then = this.#branch(this.#environment, s.body);
        this.#environment = before;
        this.#narrow(s.test, false);
        const otherwise = this.#branch(this.#environment, s.orelse);
        this.#merge([then, otherwise]);
        return this.#environment !== null;
      }
      case "While": {
        this.#forget(s.body);
        this.expression(s.test);
        const before = this.#copy();
        this.#narrow(s.test, true);
        this.#branch(this.#environment, s.body);
        this.#environment = before;
        const forever = (s.test.type === "Constant" && s.test.value === "True") || (s.test.type === "Int" && s.test.value !== 0n);
        if (!forever && !hasBreak(s.body)) this.#narrow(s.test, false);
        this.#branch(this.#environment, s.orelse);
        this.#environment = before;
        return !forever || hasBreak(s.body);
      }
      case "For": {
        const iterated = this.expression(s.iter);
        this.#forget(s.body);
        const before = this.#copy();
        this.#assign(s.target, s.isAsync ? this.asyncElementOf(iterated) : this.elementOf(iterated, s.iter), null);
        this.#branch(this.#environment, s.body);
        this.#environment = before;
        this.#forget([s]);
        this.#branch(this.#copy(), s.orelse);
        this.#environment = before;
        return true;
      }
      case "Try": {
        const before = this.#copy();
        this.#environment = before;
        this.#forget(s.body);
        const interrupted = this.#copy();
        const ends: (Environment | null)[] = [];
        const body = this.#branch(before, s.body);
        ends.push(body ? this.#branch(body, s.orelse) : (this.#branch(new Map(), s.orelse), null));
        for (const handler of s.handlers) {
          this.#environment = new Map(interrupted);
          if (handler.matches) {
            const caught = this.#caught(this.expression(handler.matches), s.star);
            if (handler.name) this.#bind(handler, caught);
          }
          this.#block(handler.body);
          ends.push(this.#environment);
        }
        this.#merge(ends);
        if (s.finalbody.length === 0) return this.#environment !== null;
        const reachable = this.#environment !== null;
        this.#environment ??= interrupted;
        this.#forget(s.body, ...s.handlers.map((handler) => handler.body));
        this.#block(s.finalbody);
        return reachable && this.#environment !== null;
      }
      case "With":
        for (const item of s.items) {
          const manager = this.expression(item.context);
          const entered = this.#entered(manager, s.isAsync, item.context);
          if (item.target) this.#assign(item.target, entered, null);
        }
        this.#block(s.body);
        if (this.#environment) return true;
        // A manager may swallow the exception that ended the body.
        this.#environment = new Map();
        return s.items.some((item) => item.context.type === "Call" && item.context.func.type === "Name" && item.context.func.id === "suppress") || !endsByReturn(s.body);
      case "FunctionDef":
        this.#functionDef(s);
        return true;
      case "ClassDef":
        this.#classDef(s);
        return true;
      case "Import":
        for (const alias of s.names) {
          const name = alias.asname && !filesOfAsyncio.has(alias.name) ? alias.name : alias.name.split(".")[0]!;
          this.#bind(alias, { kind: "module", name });
        }
        return true;
      case "ImportFrom":
        for (const alias of s.names) this.#bind(alias, this.#imported(s.module, alias.name, alias));
        return true;
      case "TypeAlias":
        this.#bind(s, unknown);
        return true;
      case "Match": return this.#match(s);
      default:
        return true;
    }
  }

  #imported(from: string, name: string, node: Node): Type {
    if (this.library.isFileOfAsyncio(from, name)) return { kind: "module", name: "asyncio" };
    const module = this.library.home(from, name);
    const member = this.library.member(module, name);
    if (member) return this.memberTypeOf(member, node);
    return this.library.has(`${module}.${name}`) ? { kind: "module", name: `${module}.${name}` } : unknown;
  }

  /** What a hint adds to a value's own type: the kind of an empty container's items, and `float` for an int literal's future. */
  #hinted(hint: Type, type: Type): Type {
    if ((hint.kind === "list" || hint.kind === "set") && type.kind === hint.kind && hint.of.type.kind !== "unknown" && type.of.type.kind === "never") type.of.add(hint.of.type);
    if (hint.kind === "dict" && type.kind === "dict" && type.key.type.kind === "never") {
      if (hint.key.type.kind !== "unknown") type.key.add(hint.key.type);
      if (hint.value.type.kind !== "unknown") type.value.add(hint.value.type);
    }
    if (hint.kind === "instance" && type.kind === "instance" && hint.info === type.info) {
      type.args.forEach((cell, index) => cell.type.kind === "never" && hint.args[index] && hint.args[index].type.kind !== "unknown" && cell.add(hint.args[index].type));
    }
    if (type.kind === "unknown" && hint.kind !== "never") return hint;
    return type;
  }

  
  #caught(matches: Type, star: boolean): Type {
    const caught = union(members(matches).flatMap((each) => {
      const classes = each.kind === "tuple" ? each.items : each.kind === "tupleOf" ? members(each.of.type) : [each];
      return classes.map((cls): Type => (cls.kind === "class" ? { kind: "instance", info: cls.info, args: [] } : unknown));
    }));
    if (!star) return caught;
    const group = this.library.class("builtins", "ExceptionGroup");
    return group ? { kind: "instance", info: group, args: [] } : unknown;
  }

  #entered(manager: Type, isAsync: boolean, context: Expression): Type {
    // A generator under @contextmanager enters with what it yields.
    if (context.type === "Call" && (manager.kind === "iterator" || manager.kind === "asyncgen")) return manager.of.type;
    const name = isAsync ? "__aenter__" : "__enter__";
    return union(members(manager).map((each) => {
      if (each.kind !== "instance") return unknown;
      const method = memberType(this, each, name, this.module);
      if (method.kind !== "function") return each.info.module ? each : unknown;
      const result = this.callValue(method, []);
      return isAsync ? this.awaited(result) : result;
    }));
  }

  // ---------------------------------------------------------------------------------------------------------- targets

  #bind(node: Node, type: Type): void {
    const symbol = this.scopes.symbols.get(node);
    if (symbol?.scope.kind === "class" && this.#class && symbol.scope.node === this.#class.def) this.#classAttribute(symbol.name).add(type);
    const variable = this.flow.variableOf.get(node);
    if (!variable) return;
    this.variableCell(variable).add(type);
    if (this.#environment && !variable.symbol.assignedElsewhere) this.#environment.set(variable, type);
  }

  #classAttribute(name: string): Cell {
    const { classAttributes } = this.#class!;
    let cell = classAttributes.get(name);
    if (!cell) classAttributes.set(name, (cell = new Cell(this.clock)));
    return cell;
  }

  #assign(target: Expression, type: Type, value: Expression | null): void {
    switch (target.type) {
      case "Name":
        this.types.set(target, type);
        return this.#bind(target, type);
      case "Tuple": case "List": {
        const parts = this.#unpack(target.elements, type, value);
        target.elements.forEach((each, index) => this.#assign(each, parts[index]!, null));
        return;
      }
      case "Starred": {
        const of = this.cell(target, "of");
        of.add(type);
        return this.#assign(target.value, { kind: "list", of }, null);
      }
      case "Attribute": {
        const owner = this.expression(target.value);
        this.types.set(target, type);
        for (const each of members(owner)) {
          if (each.kind === "instance" && !each.info.module) {
            const setter = [...lineage(each.info)].find((info) => info.setters.has(target.attr))?.setters.get(target.attr);
            if (setter) this.callValue({ kind: "function", info: setter, bound: each }, [type]);
            else if (findMethod(each.info, target.attr)?.kind !== "property") this.attributeCell(each.info, target.attr).add(type);
          }
          else if (each.kind === "class" && !each.info.module) this.#classAttributeOf(each.info, target.attr).add(type);
        }
        const path = this.#path(target);
        if (path && this.#environment) this.#environment.set(path, type);
        return;
      }
      case "Subscript": {
        const owner = this.expression(target.value);
        const index = this.expression(target.index);
        this.types.set(target, type);
        for (const each of members(owner)) {
          if (each.kind === "list") each.of.add(target.index.type === "Slice" ? this.elementOf(type) : type);
          else if (each.kind === "dict") {
            each.key.add(index);
            each.value.add(type);
          } else if (each.kind === "instance") {
            const method = memberType(this, each, "__setitem__", target);
            if (method.kind === "function") this.callValue(method, [index, type]);
            else if (isDictLike(each.info)) {
              each.args[0]?.add(index);
              each.args[1]?.add(type);
            }
          }
        }
        return;
      }
      default:
        this.expression(target);
    }
  }

  #classAttributeOf(info: ClassInfo, name: string): Cell {
    let cell = info.classAttributes.get(name);
    if (!cell) info.classAttributes.set(name, (cell = new Cell(this.clock)));
    return cell;
  }

  /** The cell of an attribute assigned through an instance: that of the class in the hierarchy that has it. */
  attributeCell(info: ClassInfo, name: string): Cell {
    for (const each of lineage(info)) {
      const known = each.attributes.get(name);
      if (known) return known;
    }
    const cell = new Cell(this.clock);
    info.attributes.set(name, cell);
    return cell;
  }

  #unpack(targets: readonly Expression[], type: Type, value: Expression | null): Type[] {
    if (value && (value.type === "Tuple" || value.type === "List") && value.elements.length === targets.length && !value.elements.some((e) => e.type === "Starred") && !targets.some((e) => e.type === "Starred")) {
      return value.elements.map((e) => this.types.get(e) ?? never);
    }
    const gathered = value && this.#gathered(value);
    if (gathered?.length === targets.length && !targets.some((each) => each.type === "Starred")) return [...gathered];
    const star = targets.findIndex((each) => each.type === "Starred");
    const known = members(type).every((each) => each.kind === "tuple");
    if (!known || type.kind === "never") return targets.map(() => this.elementOf(type));
    return targets.map((_, index) => union(members(type).map((each) => {
      if (each.kind !== "tuple") return unknown;
      if (star < 0 || index < star) return each.items[index] ?? never;
      const after = targets.length - index - 1;
      if (index > star) return each.items[each.items.length - 1 - after] ?? never;
      return union(each.items.slice(star, each.items.length - after));
    })));
  }

  /** Any exception: what `return_exceptions=True` may put among results. */
  exceptionType(): Type {
    const info = this.library.class("builtins", "BaseException");
    return info ? { kind: "instance", info, args: [] } : unknown;
  }

  /** The results, one by one, of `await asyncio.gather(a(), b())`. */
  #gathered(value: Expression): readonly Type[] | null {
    if (value.type !== "Await" || value.value.type !== "Call") return null;
    const call = value.value;
    const callee = this.types.get(call.func);
    if (callee?.kind !== "function" || callee.info.name !== "gather" || call.args.some((arg) => arg.type === "Starred")) return null;
    const extra = call.keywords.some((keyword) => keyword.name === "return_exceptions");
    return call.args.map((arg) => (extra ? union([this.awaited(this.types.get(arg) ?? never), this.exceptionType()]) : this.awaited(this.types.get(arg) ?? never)));
  }

  // --------------------------------------------------------------------------------------------- functions and classes

  functionInfo(def: FunctionDef | Lambda): FunctionInfo {
    const known = this.functions.get(def);
    if (known) return known;
    const scope = this.scopes.of.get(def)!;
    const decorators = def.type === "FunctionDef" ? def.decorators.map(decoratorName) : [];
    const owner = this.#class && scope.parent?.node === this.#class.def ? this.#class : null;
    const kind = !owner ? "function" : decorators.includes("staticmethod") || decoratesIn(owner.def, (def as FunctionDef).name) ? "static" : decorators.includes("classmethod") || ["__init_subclass__", "__class_getitem__", "__new__"].includes((def as FunctionDef).name) ? "class" : decorators.some((name) => name === "property" || name === "cached_property" || name.endsWith(".setter") || name.endsWith(".deleter")) ? "property" : "method";
    const transparentDecorators = ["staticmethod", "classmethod", "property", "abstractmethod", "override", "cached_property", "final"];
    const info: FunctionInfo = {
      def, name: def.type === "FunctionDef" ? def.name : "<lambda>", scope, owner, kind,
      params: new Map(def.params.map((param): [Parameter, Cell] => [param, new Cell(this.clock)])),
      returns: new Cell(this.clock), yields: new Cell(this.clock), module: null, escapes: false,
      isWrapped: decorators.some((name) => !transparentDecorators.includes(name) && !name.endsWith(".setter") && !name.endsWith(".deleter") && !name.startsWith("abc.")),
    };
    this.functions.set(def, info);
    return info;
  }

  #functionDef(def: FunctionDef): void {
    const info = this.functionInfo(def);
    for (const param of def.params) if (param.default) info.params.get(param)!.add(this.expression(param.default));
    let type: Type = { kind: "function", info, bound: null };
    for (const decorator of def.decorators.toReversed()) type = this.#decorated(decorator, type);
    if (info.owner && this.#class) {
      if (decoratorName(def.decorators[0]!).endsWith(".setter")) info.owner.setters.set(def.name, info);
      else if (!decoratorName(def.decorators[0]!).endsWith(".deleter")) info.owner.methods.set(def.name, info);
    } else this.#bind(def, type);
    this.#functionBody(info);
  }

  #decorated(decorator: Expression, type: Type): Type {
    const callee = this.expression(decorator);
    const name = decoratorName(decorator);
    if (["staticmethod", "classmethod", "property", "abstractmethod", "override", "final", "cache", "lru_cache", "wraps", "cached_property"].includes(name.split(".").at(-1)!) || name.endsWith(".setter")) {
      return type;
    }
    if (name.endsWith("contextmanager")) return type;
    return this.callValue(callee, [type]);
  }

  #functionBody(info: FunctionInfo): void {
    const { def } = info;
    const outer = { environment: this.#environment, function: this.#function, class: this.#class };
    this.#environment = new Map();
    this.#function = info;
    if (!info.owner) this.#class = null;
    def.params.forEach((param, index) => this.#parameter(info, param, index));
    if (def.type === "Lambda") info.returns.add(this.expression(def.body));
    else {
      this.#class = null;
      this.#block(def.body);
      if (this.#environment) info.returns.add(none);
    }
    this.#environment = outer.environment;
    this.#function = outer.function;
    this.#class = outer.class;
  }

  #parameter(info: FunctionInfo, param: Parameter, index: number): void {
    const cell = info.params.get(param)!;
    if (index === 0 && info.owner && info.kind !== "static") {
      const self: Type = info.kind === "class" ? { kind: "class", info: info.owner } : this.selfType(info.owner);
      return this.#bind(param, self);
    }
    const hint = param.annotation ? annotationType(param.annotation, this.annotations, new Map()) : unknown;
    if (info.escapes) cell.add(hint);
    if (info.owner && index === 1 && namedAttribute.has(info.name)) cell.add(str);
    else if (info.owner && (namedAttribute.has(info.name) || info.name === "__init_subclass__")) cell.add(unknown);
    const given = cell.type;
    if (param.kind === "*") return this.#bind(param, { kind: "tupleOf", of: cell });
    if (param.kind === "**") {
      const key = this.cell(param, "key");
      key.add(str);
      return this.#bind(param, { kind: "dict", key, value: cell });
    }
    // A function that nobody calls is read by its hints.
    const unseen = given.kind === "never" || (given.kind === "none" && param.default?.type === "Constant" && hint.kind !== "unknown");
    this.#bind(param, unseen && hint.kind !== "unknown" ? union([given, hint]) : given);
  }

  selfType(info: ClassInfo): Type {
    return { kind: "instance", info, args: info.typeParams.map((_, index) => this.cell(info, `self${index}`)) };
  }

  classInfo(def: ClassDef): ClassInfo {
    const known = this.classes.get(def);
    if (known) return known;
    const info: ClassInfo = {
      def, name: def.name, module: null, bases: [], methods: new Map(), setters: new Map(), attributes: new Map(), classAttributes: new Map(), nested: new Map(),
      typeParams: [], form: classFormOf(def, (base) => this.#classMeant(base)),
    };
    this.classes.set(def, info);
    return info;
  }

  /** The class that a call of `namedtuple` makes. */
  namedTupleInfo(call: Expression & { type: "Call" }, name: string, fields: readonly string[]): ClassInfo {
    const known = this.#namedTuples.get(call);
    if (known) return known;
    const { line, column, endLine } = call;
    const at = { line, column, endLine };
    const defaults = call.keywords.find((keyword) => keyword.name === "defaults")?.value;
    const values = defaults && (defaults.type === "Tuple" || defaults.type === "List") ? defaults.elements : [];
    const body = fields.map((field, index): Statement => ({ type: "AnnAssign", target: { type: "Name", id: field, ...at }, annotation: { type: "Name", id: "object", ...at }, value: values[index - (fields.length - values.length)] ?? null, ...at }));
    const def: ClassDef = { type: "ClassDef", name, typeParams: [], bases: [], keywords: [], decorators: [], docstring: null, body, ...at };
    const info: ClassInfo = { def, name, module: null, bases: [], methods: new Map(), setters: new Map(), attributes: new Map(), classAttributes: new Map(), nested: new Map(), typeParams: [], form: "namedtuple" };
    this.#namedTuples.set(call, info);
    return info;
  }

  #classMeant(base: Expression): ClassInfo | null {
    const type = this.types.get(base) ?? this.expression(base);
    return type.kind === "class" ? type.info : null;
  }

  #classDef(def: ClassDef): void {
    const bases = def.bases.map((base) => this.expression(base.type === "Subscript" ? base.value : base));
    for (const keyword of def.keywords) this.expression(keyword.value);
    const info = this.classInfo(def);
    info.bases = bases;
    const outer = { class: this.#class, environment: this.#environment, function: this.#function };
    this.#class?.nested.set(def.name, info);
    const type: Type = { kind: "class", info };
    this.#bind(def, type);
    this.#class = info;
    this.#environment = new Map();
    this.#block(def.body);
    for (const field of dataFields(info)) if (field.owner === info) this.#dataField(field);
    if (info.form === "enum") this.#enumMembers(info);
    this.#class = outer.class;
    this.#environment = outer.environment;
    this.#function = outer.function;
    for (const decorator of def.decorators) {
      const callee = this.expression(decorator);
      if (callee.kind === "function" && callee.info.module === null) this.callValue(callee, [type]);
    }
  }

  /** The values of members are the arguments of `__init__`, a tuple item by item. */
  #enumMembers(info: ClassInfo): void {
    const init = findMethod(info, "__init__");
    if (!init || init.module) return;
    for (const s of info.def.body) {
      if (s.type !== "Assign") continue;
      const type = this.types.get(s.value) ?? unknown;
      this.callValue({ kind: "function", info: init, bound: this.selfType(info) }, type.kind === "tuple" ? [...type.items] : [type]);
    }
  }

  /** A field of a dataclass holds its default, or what its hint says. */
  #dataField(field: DataField): void {
    const cell = this.attributeCell(field.owner, field.name);
    const hint = annotationType(field.annotation, this.annotations, new Map());
    const value = field.default;
    if (value && !(value.type === "Call" && decoratorName(value) === "field")) cell.add(this.types.get(value) ?? this.expression(value));
    const given = value?.type === "Call" ? value.keywords.find((keyword) => keyword.name === "default") : undefined;
    if (given) cell.add(this.expression(given.value));
    if (hint.kind !== "unknown" && (cell.type.kind === "never" || cell.type.kind === "none" || ["list", "dict", "set", "union"].includes(hint.kind))) cell.add(hint);
  }

  // ------------------------------------------------------------------------------------------------------- expressions

  expression(e: Expression): Type {
    const type = this.#infer(e);
    this.types.set(e, type);
    return type;
  }

  #infer(e: Expression): Type {
    switch (e.type) {
      case "Int": return intOf(Number(e.value));
      case "Float": return float;
      case "Str": return str;
      case "Bytes": return bytes;
      case "FString": case "JoinedStr":
        for (const child of childrenOf(e)) this.expression(child);
        return str;
      case "Constant": return e.value === "None" ? none : e.value === "Ellipsis" ? ellipsis : bool;
      case "Name": return this.#name(e);
      case "Tuple": return this.#tuple(e.elements, e);
      case "List": case "Set": {
        const of = this.cell(e, "of");
        for (const each of e.elements) of.add(each.type === "Starred" ? this.#starred(each) : this.expression(each));
        return { kind: e.type === "List" ? "list" : "set", of };
      }
      case "Dict": {
        const key = this.cell(e, "key");
        const value = this.cell(e, "value");
        for (const entry of e.entries) {
          if (entry.key) {
            key.add(this.expression(entry.key));
            value.add(this.expression(entry.value));
          } else {
            for (const each of members(this.expression(entry.value))) {
              key.add(each.kind === "dict" ? each.key.type : unknown);
              value.add(each.kind === "dict" ? each.value.type : unknown);
            }
          }
        }
        return { kind: "dict", key, value };
      }
      case "Comprehension": return this.#comprehension(e);
      case "UnaryOp": {
        const operand = this.expression(e.operand);
        if (e.op === "not") return bool;
        if (!isNumeric(operand)) return operand.kind === "never" ? never : this.#special(operand, e.op === "-" ? "__neg__" : e.op === "+" ? "__pos__" : "__invert__", []);
        if (e.op === "-") return negated(operand);
        return e.op === "~" ? int : isOnly(operand, "bool") ? natural : operand;
      }
      case "BinOp": return this.binary(e.op, this.expression(e.left), this.expression(e.right), e, false);
      case "BoolOp": return this.#boolean(e.op, e.values);
      case "Compare": {
        const left = this.expression(e.left);
        for (const each of e.comparators) this.expression(each);
        const right = this.types.get(e.comparators[0]!)!;
        this.#comparisonCalls(left, right, e.ops);
        return bool;
      }
      case "Call": return inferCall(this, e);
      case "Attribute": {
        const owner = this.expression(e.value);
        const path = this.#path(e);
        const narrowed = path && this.#environment?.get(path);
        if (narrowed) return narrowed;
        // None has no attributes: what comes out is what the others give.
        const owners = members(owner).length > 1 ? members(owner).filter((each) => each.kind !== "none") : members(owner);
        return union(owners.map((each) => memberType(this, each, e.attr, e)));
      }
      case "Subscript": return this.#subscript(e.value, e.index, e);
      case "Slice":
        for (const child of childrenOf(e)) this.expression(child);
        return unknown;
      case "Starred": return this.expression(e.value);
      case "IfExp": {
        this.expression(e.test);
        const before = this.#copy();
        this.#narrow(e.test, true);
        const body = this.expression(e.body);
        this.#environment = new Map(before);
        this.#narrow(e.test, false);
        const orelse = this.expression(e.orelse);
        this.#environment = before;
        return union([body, orelse]);
      }
      case "Lambda": {
        const info = this.functionInfo(e);
        for (const param of e.params) if (param.default) info.params.get(param)!.add(this.expression(param.default));
        const outer = this.#environment;
        this.#functionBody(info);
        this.#environment = outer;
        return { kind: "function", info, bound: null };
      }
      case "NamedExpr": {
        const type = this.expression(e.value);
        this.types.set(e.target, type);
        this.#bind(e.target, type);
        return type;
      }
      case "Await": {
        const type = this.expression(e.value);
        for (const key of this.#environment?.keys() ?? []) if (typeof key === "string") this.#environment!.delete(key);
        return this.awaited(type);
      }
      case "Yield": {
        const type = e.value ? this.expression(e.value) : none;
        this.#function?.yields.add(type);
        return unknown;
      }
      case "YieldFrom": {
        const type = this.expression(e.value);
        this.#function?.yields.add(this.elementOf(type));
        const call = e.value.type === "Call" ? this.types.get(e.value.func) : undefined;
        return call?.kind === "function" && call.info.scope?.isGenerator ? call.info.returns.type : unknown;
      }
    }
  }

  #name(e: Name): Type {
    const symbol = this.scopes.symbols.get(e);
    if (!symbol) {
      const member = this.library.member("builtins", e.id);
      return member ? this.memberTypeOf(member, e) : unknown;
    }
    const variable = this.flow.variableOf.get(e);
    if (!variable) {
      if (symbol.scope.kind === "class" && this.#class) return this.#class.classAttributes.get(e.id)?.type ?? this.#methodNamed(e.id);
      return unknown;
    }
    const narrowed = this.#environment?.get(variable);
    return narrowed ?? this.variableCell(variable).type;
  }

  #methodNamed(name: string): Type {
    const info = this.#class?.methods.get(name);
    return info ? { kind: "function", info, bound: null } : unknown;
  }

  #starred(e: Expression): Type {
    return this.elementOf(this.expression(e));
  }

  #tuple(elements: readonly Expression[], node: Expression): Type {
    if (!elements.some((each) => each.type === "Starred")) return { kind: "tuple", items: elements.map((each) => this.expression(each)) };
    const of = this.cell(node, "of");
    for (const each of elements) of.add(each.type === "Starred" ? this.#starred(each) : this.expression(each));
    return { kind: "tupleOf", of };
  }

  #comprehension(e: Comprehension): Type {
    const before = this.#copy();
    for (const generator of e.generators) {
      const iterated = this.expression(generator.iter);
      this.#assign(generator.target, generator.isAsync ? this.asyncElementOf(iterated) : this.elementOf(iterated, generator.iter), null);
      for (const test of generator.ifs) {
        this.expression(test);
        this.#narrow(test, true);
      }
    }
    const of = this.cell(e, "of");
    const element = this.expression(e.element);
    const value = e.value ? this.expression(e.value) : null;
    this.#environment = before;
    if (e.kind === "dict") {
      const key = this.cell(e, "key");
      key.add(element);
      of.add(value!);
      return { kind: "dict", key, value: of };
    }
    of.add(element);
    const scope = this.scopes.of.get(e)!;
    if (e.kind === "generator") return { kind: scope.hasAwait ? "asyncgen" : "iterator", of };
    return { kind: e.kind, of };
  }

  #boolean(op: "and" | "or", values: readonly Expression[]): Type {
    const before = this.#copy();
    const types: Type[] = [];
    values.forEach((value, index) => {
      const type = this.expression(value);
      const last = index === values.length - 1;
      types.push(last ? type : op === "or" ? without(type, (each) => each.kind === "none") : falsy(type));
      if (!last) this.#narrow(value, op === "and");
    });
    this.#environment = before;
    return union(types);
  }

  #comparisonCalls(left: Type, right: Type, ops: readonly string[]): void {
    const method = { "==": "__eq__", "!=": "__eq__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__" }[ops[0]!];
    if (!method) {
      if (ops[0]!.endsWith("in")) for (const each of members(right)) this.#special(each, "__contains__", [left]);
      return;
    }
    for (const each of members(left)) this.#special(each, method, [right]);
    const reflected = { __lt__: "__gt__", __le__: "__ge__", __gt__: "__lt__", __ge__: "__le__", __eq__: "__eq__" }[method]!;
    for (const each of members(right)) this.#special(each, reflected, [left]);
  }

  /** Calls a special method of a program's object, if it has it. */
  #special(type: Type, name: string, args: readonly Type[]): Type {
    return union(members(type).map((each) => {
      if (each.kind !== "instance" || each.info.module) return unknown;
      const method = findMethod(each.info, name);
      return method ? this.callValue({ kind: "function", info: method, bound: each }, args) : unknown;
    }));
  }

  /** The type of `left op right`; `node` is where a container that it makes belongs. */
  binary(op: string, left: Type, right: Type, node: object, inPlace: boolean): Type {
    return binaryResult(this, op, left, right, node, inPlace);
  }

  filled(node: object, types: readonly Type[]): Cell {
    const cell = this.cell(node, "of");
    for (const type of types) cell.add(type);
    return cell;
  }

  #subscript(value: Expression, index: Expression, node: Expression): Type {
    const owner = this.expression(value);
    const key = this.expression(index);
    return union(members(owner).map((each): Type => {
      if (index.type === "Slice") {
        if (each.kind === "tuple") return { kind: "tupleOf", of: this.filled(node, each.items) };
        return ["str", "bytes", "list", "tupleOf", "range"].includes(each.kind) ? each : this.#special(each, "__getitem__", [unknown]);
      }
      switch (each.kind) {
        case "str": return str;
        case "bytes": return intOf(0, 255);
        case "list": case "tupleOf": return each.of.type;
        case "range": return natural;
        case "dict": return each.value.type;
        case "tuple": {
          const at = index.type === "Int" ? Number(index.value) : index.type === "UnaryOp" && index.op === "-" && index.operand.type === "Int" ? each.items.length - Number(index.operand.value) : null;
          return at === null ? union(each.items) : each.items[at] ?? unknown;
        }
        case "class": return each.info.form === "enum" ? { kind: "instance", info: each.info, args: [] } : each;
        case "instance": {
          if (isDictLike(each.info)) return each.args[1]?.type ?? (each.info.name === "Counter" ? natural : unknown);
          const method = memberType(this, each, "__getitem__", node);
          return method.kind === "function" ? this.callValue(method, [key]) : unknown;
        }
        default: return unknown;
      }
    }));
  }

  // ---------------------------------------------------------------------------------------------- protocols of values

  /** What iterating over a value gives. `node` gives `range` its bounds. */
  elementOf(type: Type, node?: Expression): Type {
    if (node?.type === "Call" && type.kind === "range") return this.cell(node, "range").type;
    return union(members(type).map((each): Type => {
      switch (each.kind) {
        case "list": case "set": case "frozenset": case "tupleOf": case "iterator": return each.of.type;
        case "tuple": return union(each.items);
        case "dict": return each.key.type;
        case "str": return str;
        case "bytes": return intOf(0, 255);
        case "range": return int;
        case "class": return each.info.form === "enum" ? { kind: "instance", info: each.info, args: [] } : unknown;
        case "instance": {
          if (isDictLike(each.info)) return each.args[0]?.type ?? unknown;
          const method = memberType(this, each, "__iter__", node ?? this.module);
          if (method.kind !== "function") {
            const item = memberType(this, each, "__getitem__", node ?? this.module);
            return item.kind === "function" ? this.callValue(item, [natural]) : unknown;
          }
          const iterator = this.callValue(method, []);
          if (iterator.kind === "instance" && iterator.info === each.info) return this.#next(iterator, "__next__");
          return iterator.kind === "instance" ? this.#next(iterator, "__next__") : this.elementOf(iterator);
        }
        default: return unknown;
      }
    }));
  }

  #next(iterator: Type & { kind: "instance" }, name: string): Type {
    const method = memberType(this, iterator, name, this.module);
    return method.kind === "function" ? this.callValue(method, []) : unknown;
  }

  asyncElementOf(type: Type): Type {
    return union(members(type).map((each): Type => {
      if (each.kind === "asyncgen") return each.of.type;
      if (each.kind !== "instance") return unknown;
      const method = memberType(this, each, "__aiter__", this.module);
      if (method.kind !== "function") return unknown;
      const iterator = this.callValue(method, []);
      return iterator.kind === "instance" ? this.awaited(this.#next(iterator, "__anext__")) : this.asyncElementOf(iterator);
    }));
  }

  awaited(type: Type): Type {
    return union(members(type).map((each): Type => {
      if (each.kind === "coroutine") return each.of.type;
      if (each.kind !== "instance") return unknown;
      const method = memberType(this, each, "__await__", this.module);
      if (method.kind !== "function") return unknown;
      const result = this.callValue(method, []);
      if (result.kind === "coroutine") return result.of.type;
      return method.info.returns.type.kind === "never" ? unknown : method.info.scope?.isGenerator ? method.info.returns.type : unknown;
    }));
  }

  /** The result of a call whose arguments are known by type alone: callbacks, special methods, decorators. */
  callValue(callee: Type, args: readonly Type[]): Type {
    return union(members(callee).map((each): Type => {
      if (each.kind === "class") {
        if (each.info.module === null) {
          const init = findMethod(each.info, "__init__");
          if (init) this.callValue({ kind: "function", info: init, bound: this.selfType(each.info) }, args);
        }
        return { kind: "instance", info: each.info, args: [] };
      }
      if (each.kind === "instance") {
        const method = findMethod(each.info, "__call__");
        return method ? this.callValue({ kind: "function", info: method, bound: each }, args) : unknown;
      }
      if (each.kind !== "function") {
        args.forEach((arg) => this.escape(arg));
        return unknown;
      }
      const { info } = each;
      if (info.module) return this.stubResult(info, each.bound);
      const params = info.def.params.filter((_, index) => !(index === 0 && info.owner && info.kind !== "static" && (each.bound !== null || info.kind === "class")));
      args.forEach((arg, index) => {
        const param = params[index];
        if (param && (param.kind === "either" || param.kind === "positional")) info.params.get(param)!.add(arg);
        else {
          const star = params.find((each) => each.kind === "*");
          if (star) info.params.get(star)!.add(arg);
        }
      });
      return this.userResult(info);
    }));
  }

  /** What a call of a program's function gives. */
  userResult(info: FunctionInfo): Type {
    const { scope } = info;
    if (!scope) return unknown;
    if (scope.isGenerator && info.def.type === "FunctionDef") return { kind: scope.isAsync ? "asyncgen" : "iterator", of: info.yields };
    return scope.isAsync ? { kind: "coroutine", of: info.returns } : info.returns.type;
  }

  /** What a library function returns by its stub, with the receiver's type variables. */
  stubResult(info: FunctionInfo, bound: Type | null): Type {
    const receiver = bound?.kind === "instance" ? bound.args[0]?.find() : bound && "of" in bound && bound.kind !== "union" ? bound.of.find() : undefined;
    return stubReturn(this, info, this.receiverVariables(info, bound), receiver ?? info);
  }

  /** What annotations of a stub are read with: names are those of its own module and the builtins. */
  stubContext(info: FunctionInfo, cell: AnnotationContext["cell"]): AnnotationContext {
    const lookup = (e: Expression): Type | null => {
      if (e.type !== "Name") return null;
      const member = this.library.member(info.module!, e.id) ?? this.library.member("builtins", e.id);
      return member && "type" in member ? member.type : null;
    };
    return { ...this.annotations, cell, lookup };
  }

  receiverVariables(info: FunctionInfo, bound: Type | null): Map<string, Cell> {
    const variables = new Map<string, Cell>();
    if (!bound || !info.owner) return variables;
    const cells = bound.kind === "dict" ? [bound.key, bound.value] : "of" in bound && bound.kind !== "union" ? [bound.of] : bound.kind === "instance" ? bound.args : [];
    info.owner.typeParams.forEach((name, index) => {
      variables.set(name, cells[index] ?? this.cell(info, name));
    });
    if (bound.kind === "tuple") {
      const cell = this.cell(info, "T");
      for (const item of bound.items) cell.add(item);
      variables.set("T", cell);
    }
    return variables;
  }

  hasMember(info: ClassInfo, name: string): boolean {
    return hasMember(info, name);
  }

  staticOwner(info: ClassInfo, name: string): ClassInfo | "dynamic" | null {
    return staticOwner([...this.classes.values()], info, name);
  }

  abstractMethods(info: ClassInfo): readonly string[] {
    return abstractMethods(info);
  }

  /** What the methods that override an abstract one give. */
  overriddenResult(info: FunctionInfo): Type {
    const results = [...this.classes.values()].filter((other) => other !== info.owner && info.owner !== null && [...lineage(other)].includes(info.owner)).flatMap((other) => {
      const method = other.methods.get(info.name);
      return method && method !== info ? [method.returns.type] : [];
    });
    return results.length > 0 ? union(results) : info.returns.type;
  }

  memberOf(type: Type, name: string, node: object): Type {
    return memberType(this, type, name, node);
  }

  /** From now on the function may be called by code that inference does not follow. */
  escape(type: Type): void {
    for (const each of members(type)) {
      if (each.kind === "function" && !each.info.module && !each.info.escapes) {
        each.info.escapes = true;
        this.clock.changed = true;
      } else if (each.kind === "class" && !each.info.module) {
        const init = findMethod(each.info, "__init__");
        if (init && !init.module && !init.escapes) {
          init.escapes = true;
          this.clock.changed = true;
        }
      }
    }
  }

  // --------------------------------------------------------------------------------------------------------- narrowing

  /** A key for `name.attribute` chains. */
  #path(e: Expression): string | null {
    if (e.type !== "Attribute") return null;
    const owner = e.value.type === "Name" ? e.value.id : this.#path(e.value);
    return owner ? `${owner}.${e.attr}` : null;
  }

  #narrow(test: Expression, positive: boolean): void {
    switch (test.type) {
      case "UnaryOp":
        if (test.op === "not") this.#narrow(test.operand, !positive);
        return;
      case "BoolOp":
        if ((test.op === "and") === positive) for (const value of test.values) this.#narrow(value, positive);
        return;
      case "NamedExpr":
        return this.#narrow(test.target, positive);
      case "Name": case "Attribute":
        return this.#refine(test, (type) => (positive ? without(type, (each) => each.kind === "none") : falsy(type)));
      case "Compare": {
        if (test.ops.length !== 1) return;
        const [op] = test.ops;
        const right = test.comparators[0]!;
        const target = test.left.type === "NamedExpr" ? test.left.target : test.left;
        if (right.type !== "Constant" || right.value !== "None") return;
        const isNone = op === "is" || op === "==";
        if (!isNone && op !== "is not" && op !== "!=") return;
        return this.#refine(target, (type) => (isNone === positive ? none : without(type, (each) => each.kind === "none")));
      }
      case "Call": {
        if (test.func.type !== "Name" || test.func.id !== "isinstance" || test.args.length !== 2) return;
        const classes = test.args[1]!.type === "Tuple" ? test.args[1]!.elements : [test.args[1]!];
        const types = classes.map((each) => this.#instanceOf(each));
        if (types.some((each) => each === null)) return;
        const matches = (each: Type): boolean => types.some((type) => type !== null && isKindOf(each, type));
        return this.#refine(test.args[0]!, (type) => {
          if (!positive) return without(type, matches);
          const kept = without(type, (each) => !matches(each));
          return kept.kind === "never" || kept.kind === "unknown" ? union(types.filter((each) => each !== null)) : kept;
        });
      }
    }
  }

  #instanceOf(e: Expression): Type | null {
    const type = this.types.get(e);
    if (e.type === "Name" && !this.scopes.symbols.has(e)) {
      const simple: Readonly<Record<string, Type>> = { int, float, str, bool, bytes };
      if (Object.hasOwn(simple, e.id)) return simple[e.id]!;
      const of = this.cell(e, "of");
      of.add(unknown);
      if (e.id === "list" || e.id === "set" || e.id === "frozenset") return { kind: e.id, of };
      if (e.id === "tuple") return { kind: "tupleOf", of };
      if (e.id === "dict") return { kind: "dict", key: of, value: of };
    }
    return type?.kind === "class" ? { kind: "instance", info: type.info, args: [] } : null;
  }

  #refine(target: Expression, refine: (type: Type) => Type): void {
    const environment = this.#environment;
    if (!environment) return;
    const key = target.type === "Name" ? this.flow.variableOf.get(target) : this.#path(target);
    if (!key || (typeof key !== "string" && key.symbol.assignedElsewhere)) return;
    const type = typeof key === "string" ? this.types.get(target) : environment.get(key) ?? this.variableCell(key).type;
    if (!type || type.kind === "never") return;
    // Nothing may be left: a value that was not seen yet, or a branch that never runs.
    environment.set(key, refine(type));
  }

  // ----------------------------------------------------------------------------------------------------------- match

  #match(s: Statement & { type: "Match" }): boolean {
    const subject = this.expression(s.subject);
    const before = this.#copy();
    const ends: (Environment | null)[] = [];
    for (const each of s.cases) {
      this.#environment = new Map(before);
      this.#pattern(each.pattern, subject);
      if (each.guard) this.expression(each.guard);
      this.#block(each.body);
      ends.push(this.#environment);
    }
    this.#environment = before;
    this.#merge([...ends, before]);
    return true;
  }

  #pattern(pattern: Pattern, subject: Type): void {
    switch (pattern.type) {
      case "MatchValue":
        this.expression(pattern.value);
        return;
      case "MatchAs": {
        const narrowed = pattern.pattern ? this.#matched(pattern.pattern, subject) : subject;
        if (pattern.pattern) this.#pattern(pattern.pattern, subject);
        if (pattern.name) this.#bind(pattern, narrowed);
        return;
      }
      case "MatchOr":
        for (const each of pattern.patterns) this.#pattern(each, subject);
        return;
      case "MatchSequence": {
        const star = pattern.patterns.findIndex((each) => each.type === "MatchStar");
        pattern.patterns.forEach((each, index) => {
          const item = union(members(subject).map((type): Type => {
            if (type.kind === "tuple") return star < 0 && type.items.length === pattern.patterns.length ? type.items[index]! : star < 0 ? never : union(type.items);
            return ["list", "tupleOf"].includes(type.kind) ? this.elementOf(type) : type.kind === "unknown" || type.kind === "instance" ? unknown : never;
          }));
          if (each.type === "MatchStar") {
            const of = this.cell(each, "of");
            of.add(item);
            if (each.name) this.#bind(each, { kind: "list", of });
          } else this.#pattern(each, item);
        });
        return;
      }
      case "MatchMapping":
        for (const entry of pattern.entries) {
          this.expression(entry.key);
          this.#pattern(entry.pattern, union(members(subject).map((type) => (type.kind === "dict" ? type.value.type : unknown))));
        }
        if (pattern.rest) {
          const key = this.cell(pattern, "key");
          const value = this.cell(pattern, "value");
          for (const type of members(subject)) {
            key.add(type.kind === "dict" ? type.key.type : unknown);
            value.add(type.kind === "dict" ? type.value.type : unknown);
          }
          this.#bind(pattern, { kind: "dict", key, value });
        }
        return;
      case "MatchClass": {
        this.expression(pattern.cls);
        const type = this.#matched(pattern, subject);
        const fields = type.kind === "instance" ? matchArgs(type.info) : [];
        pattern.patterns.forEach((each, index) => {
          const field = fields[index];
          this.#pattern(each, type.kind !== "instance" ? type : field ? memberType(this, type, field, pattern) : unknown);
        });
        for (const each of pattern.keywords) this.#pattern(each.pattern, memberType(this, type, each.name, pattern));
        return;
      }
    }
  }

  #matched(pattern: Pattern, subject: Type): Type {
    if (pattern.type === "MatchClass") return this.#instanceOf(pattern.cls) ?? unknown;
    if (pattern.type === "MatchOr") return union(pattern.patterns.map((each) => this.#matched(each, subject)));
    if (pattern.type === "MatchValue") return this.types.get(pattern.value) ?? this.expression(pattern.value);
    return subject;
  }
}

// ------------------------------------------------------------------------------------------------------------- helpers

function stubReturn(inference: Inference, info: FunctionInfo, variables: ReadonlyMap<string, Cell>, node: object): Type {
  const def = info.def as FunctionDef;
  const key = `${info.owner?.name ?? info.module}.${info.name}`;
  const context = inference.stubContext(info, (inner, part) => inference.cell(node, `${key}.${columnOf(inner)}.${part}`));
  const result = def.returns ? annotationType(def.returns, context, variables) : unknown;
  if (!def.isAsync) return result;
  const of = inference.cell(node, `${key}.result`);
  of.add(result);
  return { kind: "coroutine", of };
}

export function columnOf(node: object): string {
  return "column" in node ? String(node.column) : "";
}

/** The last name of a decorator: `lru_cache` of `@functools.lru_cache(maxsize=2)`, `x.setter`. */
export function decoratorName(e: Expression | undefined): string {
  if (!e) return "";
  if (e.type === "Call") return decoratorName(e.func);
  if (e.type === "Attribute") return e.attr === "setter" || e.attr === "deleter" || e.attr === "getter" ? `${decoratorName(e.value)}.${e.attr}` : e.attr;
  return e.type === "Name" ? e.id : "";
}

/** Whether a class body uses one of its own functions as a decorator: such a function has no `self`. */
function decoratesIn(def: ClassDef, name: string): boolean {
  return def.body.some((s) => s.type === "FunctionDef" && s.decorators.some((decorator) => (decorator.type === "Call" ? decorator.func : decorator).type === "Name" && decoratorName(decorator) === name));
}

/** A class and its bases, nearest first. */
export function* lineage(info: ClassInfo, seen = new Set<ClassInfo>()): Generator<ClassInfo> {
  if (seen.has(info)) return;
  seen.add(info);
  yield info;
  for (const base of info.bases) if (base.kind === "class") yield* lineage(base.info, seen);
}

export function isDictLike(info: ClassInfo): boolean {
  return [...lineage(info)].some((each) => each.module === "builtins" && each.name === "dict") || (info.module === "collections" && ["defaultdict", "OrderedDict", "Counter"].includes(info.name));
}

/** The attributes that positional patterns of a class stand for. */
export function matchArgs(info: ClassInfo): readonly string[] {
  for (const each of lineage(info)) {
    for (const s of each.def.body) {
      const target = s.type === "Assign" ? s.targets[0] : null;
      if (s.type === "Assign" && target?.type === "Name" && target.id === "__match_args__" && s.value.type === "Tuple") return s.value.elements.flatMap((item) => (item.type === "Str" ? [item.value] : []));
    }
  }
  if (info.form !== "dataclass" && info.form !== "namedtuple") return [];
  return [...lineage(info)].toReversed().flatMap((each) => each.def.body.flatMap((s) => (s.type === "AnnAssign" && s.target.type === "Name" ? [s.target.id] : [])));
}

function falsy(type: Type): Type {
  return without(type, (each) => each.kind === "function" || each.kind === "class" || each.kind === "module");
}

function isKindOf(type: Type, wanted: Type): boolean {
  if (wanted.kind === "instance") return type.kind === "instance" && [...lineage(type.info)].includes(wanted.info);
  if (wanted.kind === "int") return type.kind === "int" || type.kind === "bool";
  if (wanted.kind === "tupleOf") return type.kind === "tuple" || type.kind === "tupleOf";
  return type.kind === wanted.kind;
}
