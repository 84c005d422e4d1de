// What all handlers share while a port is written: the analyses, names, imports, and where in the program they are.
// The handlers themselves are in statements.ts, expressions.ts and their neighbours.
import type { Declarations } from "../declare.ts";
import type { Variable } from "../variables.ts";
import { isInBody } from "../infer/class-facts.ts";
import type { Inference } from "../infer/inference.ts";
import { findMethod, lineage } from "../infer/lineage.ts";
import { builtinsOfModules } from "../library/builtins.ts";
import { userResult } from "../infer/results.ts";
import { PortError, type Place } from "../problems.ts";
import type { Symbol } from "../scopes.ts";
import type { Block, ClassDef, Expression, Module, Name, Node, Parameter, Statement } from "../syntax.ts";
import { type ClassInfo, type FunctionInfo, members, type Type } from "../types.ts";
import { blocksOf, expressionsOf, someExpression } from "../walk.ts";
import { Writer } from "../writer.ts";
import type { CommentQueue } from "./comment-queue.ts";
import { type EvaluationFacts, findEvaluationFacts } from "./evaluation.ts";
import { findErased, findHintReads } from "./hints.ts";
import { findWrappings } from "./wrappings.ts";
import { argumentUses } from "./argument-uses.ts";
import { Imports } from "./imports.ts";
import { findInitForms, type InitForms, isSurelyThere } from "./init-form.ts";
import { typeText, resultText, type TypeNames } from "./type-text.ts";

/** The function whose body is being written. */
export interface FunctionContext {
  readonly info: FunctionInfo | null;
  /** The class whose method it is, and the symbol of its `self` or `cls`. */
  readonly self: Symbol | null;
  /** `this` here is the method's: the function is the method itself or an arrow inside it. */
  thisIsSelf: boolean;
  /** In the arguments of a constructor's `super(…)`, where there is no `this` yet. */
  isBeforeSuper?: boolean;
  /** Name that holds `this` for inner functions. */
  readonly selfAlias: string | null;
}

/** What TypeScript calls the objects of builtin classes that are made by a function of Python's name. */
const typesOfBuiltins: Readonly<Record<string, string>> = { property: "Property", staticmethod: "StaticMethod", classmethod: "ClassMethod" };

export class Emitter {
  readonly module: Module;
  readonly inference: Inference;
  readonly plan: Declarations;
  readonly writer = new Writer();
  readonly imports: Imports;
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #taken: Set<string>;
  /** Other names for single variables. */
  readonly aliases = new Map<Symbol, string>();
  /** Functions whose parameters have their types from where they stand. */
  readonly contextual = new Set<Node>();
  /** Expressions whose value nobody reads: statements, and what callbacks give. */
  readonly unread = new Set<Node>();
  /** Constants that hold the defaults of parameters. */
  readonly hoistedDefaults = new Map<Parameter, string>();
  /** Defaults and factories of data fields that are constants, by their expressions. */
  readonly hoistedFields = new Map<Expression, string>();
  /** Uses of `*args` that an array serves as well as a tuple. */
  readonly tupleSafe: ReadonlySet<Node>;
  /** Uses of `**kwargs` as the last argument of a call that also hands on `*args`. */
  readonly forwarded: ReadonlySet<Node>;
  /** Aliases of import statements whose modules serve hints. */
  readonly erased: ReturnType<typeof findErased>;
  /** Names that stand in hints only. */
  readonly hintReads: ReturnType<typeof findHintReads>;
  /** What may be written where it is evaluated later. */
  readonly evaluation: EvaluationFacts;
  readonly types: TypeNames;
  /** Names of the errors that the handlers around hold, innermost last. */
  readonly caught: string[] = [];
  /** Labels for `break` of the loops around, innermost last; null: none needed. */
  readonly loops: { readonly label: string | null }[] = [];
  functions: FunctionContext[] = [{ info: null, self: null, thisIsSelf: false, selfAlias: null }];
  classes: ClassInfo[] = [];
  /** Lines to be written before the statement that is being written. */
  pending: string[] = [];

  #catchesAttributeErrors: boolean | null = null;
  #makesFloats: boolean | null = null;
  #readsDocstrings: boolean | null = null;
  #setsByName: boolean | null = null;
  #showsClasses: boolean | null = null;
  #initForms: InitForms | null = null;
  #keepsKeywords: boolean | null = null;
  #looseKeywords: boolean | null = null;
  #wrappings: ReturnType<typeof findWrappings> | null = null;
  readonly comments: CommentQueue;
  readonly file: string;

  constructor(module: Module, inference: Inference, plan: Declarations, renamed: ReadonlyMap<string, string>, comments: CommentQueue, file: string) {
    this.module = module;
    this.comments = comments;
    this.file = file;
    this.inference = inference;
    this.plan = plan;
    this.#renamed = renamed;
    this.#taken = new Set(renamed.values());
    for (const scope of inference.scopes.of.values()) for (const name of scope.symbols.keys()) this.#taken.add(renamed.get(name) ?? name);
    for (const scope of inference.scopes.of.values()) for (const symbol of scope.symbols.values()) if (symbol.hidesGlobal) this.aliases.set(symbol, this.fresh(`${symbol.name}_`));
    ({ tupleSafe: this.tupleSafe, forwarded: this.forwarded } = argumentUses(module));
    this.erased = findErased(module);
    this.hintReads = findHintReads(module);
    this.evaluation = findEvaluationFacts(module);
    this.imports = new Imports((name) => this.#taken.has(name));
    this.types = {
      python: (name) => this.imports.pythonType(name),
      classNamed: (info) => this.classNamed(info),
      functionType: (info, depth) => this.#functionType(info, depth),
    };
  }

  get function(): FunctionContext {
    return this.functions.at(-1)!;
  }

  fail(at: Place, message: string, hint?: string): never {
    throw new PortError(at, message, hint);
  }

  // ------------------------------------------------------------------------------------------------------------ names

  /** A name from "python": a builtin or an operator. */
  python(name: string): string {
    const module = Object.hasOwn(builtinsOfModules, name) ? builtinsOfModules[name] : undefined;
    return module === undefined ? this.imports.python(name) : this.imports.builtin(module, name);
  }

  name(name: string): string {
    return this.#renamed.get(name) ?? name;
  }

  symbolName(symbol: Symbol): string {
    return this.aliases.get(symbol) ?? this.name(symbol.name);
  }

  variableName(variable: Variable): string {
    return this.symbolName(variable.symbol);
  }

  /** A name that nothing else in the port has. */
  fresh(base: string): string {
    let name = base;
    for (let i = 2; this.#taken.has(name); i++) name = `${base}_${i}`;
    this.#taken.add(name);
    return name;
  }

  /** Keeps a value for a second use: code that evaluates it once and gives it. */
  hold(text: string): string {
    const name = this.fresh("value");
    this.pending.push(`let ${name};`);
    return `(${name} = ${text})`;
  }

  /** As fresh, for a name that others may have elsewhere too: `error`, `value`. */
  local(base: string): string {
    return this.#taken.has(base) ? this.fresh(base) : base;
  }

  symbol(node: Node): Symbol | undefined {
    return this.inference.scopes.symbols.get(node);
  }

  isBuiltin(e: Expression, name: string): boolean {
    return e.type === "Name" && e.id === name && !this.symbol(e);
  }

  /** The module function or class that an expression names, such as "asyncio.gather"; null if none. */
  libraryName(e: Expression): string | null {
    const type = this.typeOf(e);
    if ((type.kind === "function" || type.kind === "class") && type.info.module && !(type.kind === "function" && type.bound)) return `${type.info.module}.${type.info.name}`;
    return null;
  }

  classNamed(info: ClassInfo): string | null {
    if (info.module === null && info.form === "namedtuple" && !this.inference.classes.has(info.def)) return `InstanceType<typeof ${this.name(info.name)}>`;
    if (info.module === null) {
      const owner = this.#ownerOf(info);
      return owner ? `${owner}.${info.name}` : this.name(info.name);
    }
    if (info.module === "builtins") return this.imports.pythonType(typesOfBuiltins[info.name] ?? info.name);
    return this.imports.typeName(info.module, info.name);
  }

  #ownerOf(info: ClassInfo): string | null {
    for (const other of this.inference.classes.values()) if ([...other.nested.values()].includes(info)) return this.classNamed(other);
    return null;
  }

  // ------------------------------------------------------------------------------------------------------------ types

  typeOf(e: Expression): Type {
    return this.inference.typeOf(e);
  }

  typeText(type: Type): string {
    return typeText(type, this.types);
  }

  resultText(type: Type): string {
    return resultText(type, this.types);
  }

  #functionType(info: FunctionInfo, depth: number): string {
    if (info.module) return "(...args: never[]) => unknown";
    const params = info.def.params.filter((_, index) => !(index === 0 && info.owner && info.kind !== "static"));
    if (params.some((param) => param.kind !== "either" && param.kind !== "positional")) return "(...args: never[]) => unknown";
    const list = params.map((param) => `${this.name(param.name)}${param.default ? "?" : ""}: ${typeText(this.parameterType(info, param), this.types, depth)}`);
    return `(${list.join(", ")}) => ${resultText(userResult(this.inference, info), this.types, depth)}`;
  }

  /** What a parameter holds inside its function. */
  parameterType(info: FunctionInfo, param: Parameter): Type {
    const variable = this.inference.flow.variableOf.get(param);
    const type = variable ? this.inference.variableCell(variable).type : info.params.get(param)!.type;
    return type.kind === "never" ? { kind: "unknown" } : type;
  }

  variableType(variable: Variable): Type {
    const { type } = this.inference.variableCell(variable);
    return type.kind === "never" ? { kind: "unknown" } : type;
  }

  variableOf(e: Node): Variable | undefined {
    return this.inference.flow.variableOf.get(e);
  }

  // ------------------------------------------------------------------------------------------------------------- state

  /** Whether an expression, evaluated a second time or later than written, could give something else or do something. */
  isSimple(e: Expression): boolean {
    if (e.type === "Name") {
      const variable = this.variableOf(e);
      return !variable || !this.symbol(e)?.assignedElsewhere;
    }
    if (e.type === "UnaryOp") return this.isSimple(e.operand);
    return ["Int", "Float", "Str", "Constant"].includes(e.type);
  }

  usesAwait(e: Expression): boolean {
    return someExpression(e, (each) => each.type === "Await" || (each.type === "Comprehension" && each.generators.some((generator) => generator.isAsync)));
  }

  /** Whether statements wait: an `await` of their own, outside functions inside them. */
  waits(block: Block): boolean {
    return block.some((s) => expressionsOf(s).some((e) => this.usesAwait(e)) || ((s.type === "For" || s.type === "With") && s.isAsync) || (s.type !== "FunctionDef" && s.type !== "ClassDef" && blocksOf(s).some((inner) => this.waits(inner))));
  }

  /** The first parameter of the innermost method. */
  isSelfName(e: Expression): boolean {
    return e.type === "Name" && this.symbol(e) !== undefined && [...this.inference.functions.values()].some((info) => info.owner !== null && info.kind !== "static" && info.def.params[0] !== undefined && this.symbol(info.def.params[0]) === this.symbol(e));
  }

  isSelf(e: Expression): boolean {
    if (e.type !== "Name") return false;
    const symbol = this.symbol(e);
    return symbol !== undefined && this.functions.some((context) => context.self === symbol);
  }

  /**
   * A decorator whose wrapper hands all arguments on: both are generic in what they wrap. `param` is the decorator's
   * parameter, null for the wrapper itself.
   */
  wrapping(info: FunctionInfo): { readonly param: Parameter | null; readonly wrapper: FunctionInfo; readonly waits: boolean } | null {
    this.#wrappings ??= findWrappings(this.inference);
    return this.#wrappings.get(info) ?? null;
  }

  /** Whether an instance may not have an attribute any more, or not yet in a program that catches what Python raises then. */
  mayLack(info: ClassInfo, name: string): boolean {
    if (this.evaluation.deleted.has(name) && !findMethod(info, name)) return true;
    return (this.#mayCatch && this.#reachesIntoObjects) || !isSurelyThere(this, info, name);
  }

  /** Whether a class may not have an attribute yet that is assigned to it from elsewhere, in such a program. */
  mayBeGivenLater(info: ClassInfo, name: string): boolean {
    const all = [...lineage(info)];
    return this.#mayCatch && all.some((each) => each.classAttributes.has(name)) && !all.some((each) => each.module !== null || isInBody(this.inference, each, name));
  }

  get #mayCatch(): boolean {
    this.#catchesAttributeErrors ??= this.#some((e) => e.type === "Name" && e.id === "AttributeError");
    return this.#catchesAttributeErrors;
  }

  /** Whether the program has attributes in its hand as a dict, from which it can take them away. */
  get #reachesIntoObjects(): boolean {
    return this.#some((e) => (e.type === "Attribute" && e.attr === "__dict__") || (e.type === "Name" && (e.id === "vars" || e.id === "delattr")));
  }

  /** Whether the program may give an object an attribute in a way that inference does not see. */
  get setsByName(): boolean {
    const setters: ReadonlySet<string> = new Set(["setattr", "vars", "patch"]);
    this.#setsByName ??= this.#some((e) => (e.type === "Attribute" && (e.attr === "__dict__" || e.attr === "patch")) || (e.type === "Name" && setters.has(e.id)));
    return this.#setsByName;
  }

  /** Whether the program may look at what a class holds, by name: its classes note that then. */
  get showsClasses(): boolean {
    const isClass = (e: Expression): boolean => members(this.typeOf(e)).some((each) => each.kind === "class" || each.kind === "unknown");
    this.#showsClasses ??= this.#some((e) => {
      if (e.type === "Name") return e.id === "dir" || e.id === "getmembers";
      if (e.type === "Str") return e.value === "__dict__";
      if (e.type === "Attribute") return ["getmembers", "__firstlineno__", "__static_attributes__", "__subclasses__"].includes(e.attr) || (e.attr === "__dict__" && isClass(e.value));
      return e.type === "Call" && e.func.type === "Name" && e.func.id === "vars" && e.args.some(isClass);
    });
    return this.#showsClasses;
  }

  /** Whether a generator of the program does something when it is closed. */
  get closesGenerators(): boolean {
    const ends = (s: Statement): boolean => s.type === "Try" || s.type === "With" || blocksOf(s).some((block) => block.some(ends));
    return [...this.inference.functions.values()].some(({ def, scope }) => scope?.isGenerator === true && !scope.isAsync && def.type === "FunctionDef" && def.body.some(ends));
  }

  /** Whether such an expression stands anywhere in the program. */
  #some(test: (e: Expression) => boolean): boolean {
    for (const e of this.inference.types.keys()) if (test(e)) return true;
    return false;
  }

  /** Whether the program makes floats of ints somewhere. */
  get makesFloats(): boolean {
    this.#makesFloats ??= this.#some((e) => {
      if (e.type === "Name") return e.id === "float";
      if (e.type !== "BinOp") return false;
      const kinds = [e.left, e.right].map((side) => this.typeOf(side).kind);
      return (e.op === "/" && kinds.includes("int")) || (kinds.includes("int") && kinds.includes("float"));
    });
    return this.#makesFloats;
  }

  /** Whether the program reads docstrings, which are comments otherwise. */
  get readsDocstrings(): boolean {
    this.#readsDocstrings ??= this.#some((e) => (e.type === "Attribute" && e.attr === "__doc__") || (e.type === "Str" && e.value === "__doc__") || this.libraryName(e) === "inspect.getdoc");
    return this.#readsDocstrings;
  }

  /** Which classes keep `__init__` as a method. */
  get initForms(): InitForms {
    this.#initForms ??= findInitForms(this);
    return this.#initForms;
  }

  /** Whether a function's `*args` and `**kwargs` only travel on together: `f(*args, **kwargs)`. */
  forwardsWhole(info: FunctionInfo): boolean {
    const rest = info.def.params.find((param) => param.kind === "*");
    const extra = info.def.params.find((param) => param.kind === "**");
    if (!rest || !extra || !this.variableOf(rest) || this.#someKeepKeywords()) return false;
    return this.onlyForwards(extra);
  }

  /** Whether `*args` or `**kwargs` is used, and only to be handed on with the other: `f(*args, **kwargs)`. */
  onlyForwards(param: Parameter): boolean {
    return this.variableOf(param)?.references.every(({ node, isBinding }) => isBinding || this.forwarded.has(node)) ?? false;
  }

  /** Whether some function with `*args, **kwargs` looks into its kwargs: then keywords travel by name everywhere. */
  #someKeepKeywords(): boolean {
    this.#keepsKeywords ??= [...this.inference.functions.values()].some((info) => {
      const extra = info.def.params.find((param) => param.kind === "**");
      return extra !== undefined && info.def.params.some((param) => param.kind === "*") && !this.onlyForwards(extra);
    });
    return this.#keepsKeywords;
  }

  /** Whether keywords may reach a wrapper by name, so that it must leave it to the runtime to place them. */
  get looseKeywords(): boolean {
    this.#looseKeywords ??= this.#someKeepKeywords() || this.#some((e) => {
      if (e.type !== "Call" || e.keywords.every((keyword) => keyword.name === null && this.forwarded.has(keyword.value))) return false;
      const callee = this.typeOf(e.func);
      if (callee.kind === "function") return ["partial", "to_thread", "submit", "run"].includes(callee.info.name) && callee.info.module !== null && callee.info.module !== "asyncio.run";
      return callee.kind !== "class" && !(callee.kind === "unknown" && e.func.type === "Name" && !this.symbol(e.func));
    });
    return this.#looseKeywords;
  }

  /** Whether the program has mocks, which pass for objects of its classes. */
  get makesMocks(): boolean {
    return this.module.body.some((s) => (s.type === "ImportFrom" && s.module !== null && (s.module === "unittest.mock" || (s.module === "unittest" && s.names.some(({ name }) => name === "mock")))) || (s.type === "Import" && s.names.some(({ name }) => name === "unittest.mock")));
  }

  /** Whether a function gives a decorator: what its type is, the compiler says. */
  makesWrapper(info: FunctionInfo): boolean {
    const result = info.returns.type;
    return result.kind === "function" && this.wrapping(result.info) !== null;
  }

  mayBeNone(type: Type): boolean {
    return members(type).some((each) => each.kind === "none");
  }

  declarationOf(node: Node): "const" | "let" | undefined {
    return this.plan.at.get(node);
  }

  /** Whether a class statement gives its class to a variable that is declared elsewhere. */
  isAssigned(s: ClassDef): boolean {
    return this.plan.assigned.has(s);
  }

  hoistedBefore(s: Statement): readonly Variable[] {
    return this.plan.before.get(s) ?? [];
  }

  /** Whether the end of a handler takes away a value that some use could still see. */
  isCleared(node: Node): boolean {
    return this.inference.flow.cleared.has(node);
  }

  isUnbound(e: Name): "maybe" | "always" | undefined {
    return this.inference.flow.unbound.get(e);
  }
}
