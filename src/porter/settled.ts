// What is settled before a program runs: which branch of a question about the platform or the version of Python is taken,
// and whether an import that a `try` guards succeeds. What cannot run here is left out, so that nothing in it is refused.
import { missingInAsyncio } from "./library/asyncio.ts";
import { Library } from "./library/library.ts";
import { erasedModules, isInstallable } from "./library/missing.ts";
import type { Block, ExceptHandler, Expression, FunctionDef, If, Import, ImportFrom, Module, Statement, Try } from "./syntax.ts";
import { childrenOf, expressionsOf, someExpression } from "./walk.ts";

/** What sys and its like say in the sandbox: what they say in CPython on Linux. */
const platform = { "sys.platform": "linux", "os.name": "posix", "platform.system()": "Linux" } as const;
const version = [3, 14, 0];
const importErrors: ReadonlySet<string> = new Set(["ImportError", "ModuleNotFoundError"]);
const anyErrors: ReadonlySet<string> = new Set([...importErrors, "Exception", "BaseException"]);

export function withSettled(module: Module, source: string): Module {
  const asks = /\b(?:sys\.platform|sys\.version_info|os\.name|platform\.system|hasattr)\b/.test(source);
  const guards = /\btry\s*:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*\s+(?:import|from)\b/.test(source);
  if (!asks && !guards) return module;
  return { ...module, body: new Settling(module).block(module.body) };
}

class Settling {
  readonly #library = new Library({ changed: false });
  /** The modules that questions are asked of, under their own names and no others. */
  readonly #asked: ReadonlySet<string>;

  constructor(module: Module) {
    const names = ["sys", "os", "platform"];
    const imported = new Set<string>();
    const bound = new Set<string>();
    visitBindings(module, imported, bound);
    this.#asked = new Set(names.filter((name) => imported.has(name) && !bound.has(name)));
  }

  block(block: Block): Block {
    const settled = block.flatMap((s) => this.#statement(s));
    const [first] = block;
    return settled.length === 0 && first ? [passAt(first)] : settled;
  }

  #statement(s: Statement): Block {
    switch (s.type) {
      case "If": return this.#if(s);
      case "Try": return this.#try({ ...s, body: this.block(s.body), handlers: s.handlers.map((each) => ({ ...each, body: this.block(each.body) })), orelse: this.block(s.orelse), finalbody: this.block(s.finalbody) });
      case "While": case "For": return [{ ...s, body: this.block(s.body), orelse: this.block(s.orelse) }];
      case "With": case "FunctionDef": case "ClassDef": return [{ ...s, body: this.block(s.body) }];
      case "Match": return [{ ...s, cases: s.cases.map((each) => ({ ...each, body: this.block(each.body) })) }];
      default: return [s];
    }
  }

  #if(s: If): Block {
    const answer = this.#answer(s.test);
    if (answer !== null) return (answer ? s.body : s.orelse).flatMap((each) => this.#statement(each));
    const orelse = this.block(s.orelse);
    return [{ ...s, body: this.block(s.body), orelse, elif: s.elif && orelse.length === 1 && orelse[0]!.type === "If" }];
  }

  /** Whether a test about the platform holds; null where it is about something else. */
  #answer(test: Expression): boolean | null {
    if (test.type === "UnaryOp" && test.op === "not") {
      const answer = this.#answer(test.operand);
      return answer === null ? null : !answer;
    }
    if (test.type === "BoolOp") {
      const answers = test.values.map((each) => this.#answer(each));
      const decisive = test.op === "or";
      const at = answers.indexOf(decisive);
      // What stands in front of the value that decides is not evaluated: it must be such that nobody can tell.
      if (at !== -1) return test.values.slice(0, at).every((each, i) => answers[i] !== null || isQuiet(each)) ? decisive : null;
      return answers.includes(null) ? null : !decisive;
    }
    if (test.type === "Call") return isWindowsOnly(test) ? false : this.#startsWith(test);
    if (test.type !== "Compare" || test.ops.length !== 1) return null;
    return this.#compared(test.left, test.ops[0]!, test.comparators[0]!);
  }

  #startsWith(test: Expression & { type: "Call" }): boolean | null {
    if (test.func.type !== "Attribute" || test.func.attr !== "startswith" || test.args.length !== 1 || test.keywords.length > 0) return null;
    const value = this.#told(test.func.value);
    const prefixes = textsOf(test.args[0]!);
    return value !== null && prefixes ? prefixes.some((prefix) => value.startsWith(prefix)) : null;
  }

  #compared(left: Expression, op: string, right: Expression): boolean | null {
    const told = this.#told(left);
    if (told !== null) {
      const texts = textsOf(right);
      if (!texts) return null;
      if (right.type === "Str") return op === "==" ? told === texts[0] : op === "!=" ? told !== texts[0] : null;
      return op === "in" ? texts.includes(told) : op === "not in" ? !texts.includes(told) : null;
    }
    return this.#isAttribute(left, "sys", "version_info") ? comparedVersion(op, right) : null;
  }

  /** What an expression says of the platform. */
  #told(e: Expression): string | null {
    if (this.#isAttribute(e, "sys", "platform")) return platform["sys.platform"];
    if (this.#isAttribute(e, "os", "name")) return platform["os.name"];
    if (e.type === "Call" && e.args.length === 0 && e.keywords.length === 0 && this.#isAttribute(e.func, "platform", "system")) return platform["platform.system()"];
    if (e.type === "Call" && e.args.length === 0 && e.func.type === "Attribute" && e.func.attr === "lower") return this.#told(e.func.value)?.toLowerCase() ?? null;
    return null;
  }

  #isAttribute(e: Expression, module: string, attr: string): boolean {
    return e.type === "Attribute" && e.attr === attr && e.value.type === "Name" && e.value.id === module && this.#asked.has(module);
  }

  #try(s: Try): Block {
    if (s.star || !s.handlers.some((each) => catches(each, importErrors))) return [s];
    const failing = s.body.findIndex((each) => !isImport(each) || !this.#succeeds(each));
    if (failing === -1) return s.handlers.every((each) => catches(each, anyErrors)) ? [...s.body, ...s.orelse, ...s.finalbody] : [s];
    const at = s.body[failing]!;
    const missing = isImport(at) ? missingModule(at) : null;
    if (missing === null) return [s];
    const handler = s.handlers.find((each) => catches(each, importErrors))!;
    const isPlain = failing === 0 && handler.name === null && s.finalbody.length === 0 && !raisesAgain(handler.body);
    return isPlain ? handler.body : [{ ...s, body: [...s.body.slice(0, failing), raiseAt(at, missing)] }];
  }

  #succeeds(s: Import | ImportFrom): boolean {
    if (s.type === "Import") return s.names.every(({ name }) => erasedModules.has(name) ? name !== "nest_asyncio" : this.#library.has(name));
    if (s.names.length === 0) return false;
    if (erasedModules.has(s.module)) return s.module !== "nest_asyncio";
    return s.names.every(({ name }) => {
      if (s.module === "asyncio" && Object.hasOwn(missingInAsyncio, name)) return false;
      const module = this.#library.home(s.module, name);
      return this.#library.member(module, name) !== null || this.#library.has(`${module}.${name}`) || this.#library.isFileOfAsyncio(s.module, name);
    });
  }
}

/** Names of modules that CPython has on Windows only. */
const windowsOnly: ReadonlySet<string> = new Set(["WindowsSelectorEventLoopPolicy", "WindowsProactorEventLoopPolicy", "ProactorEventLoop", "SIGBREAK", "CTRL_C_EVENT", "CTRL_BREAK_EVENT", "startfile"]);

/** `hasattr(asyncio, "WindowsSelectorEventLoopPolicy")`. */
function isWindowsOnly(test: Expression & { type: "Call" }): boolean {
  const [of, name] = test.args;
  return test.func.type === "Name" && test.func.id === "hasattr" && test.args.length === 2 && of?.type === "Name" && ["asyncio", "signal", "os"].includes(of.id) && name?.type === "Str" && windowsOnly.has(name.value);
}

/** Whether evaluating an expression does nothing but give its value. */
function isQuiet(e: Expression): boolean {
  return !someExpression(e, (each) => ["Call", "Await", "NamedExpr", "Yield", "YieldFrom", "Comprehension"].includes(each.type));
}

function isImport(s: Statement): s is Import | ImportFrom {
  return s.type === "Import" || s.type === "ImportFrom";
}

/** The first module that an import asks for and that CPython does not have without a package; null where there is none. */
function missingModule(s: Import | ImportFrom): string | null {
  const modules = s.type === "Import" ? s.names.map(({ name }) => name) : [s.module];
  const root = modules[0]!.split(".")[0]!;
  return isInstallable(root) ? root : null;
}

function catches(handler: ExceptHandler, names: ReadonlySet<string>): boolean {
  const { matches } = handler;
  if (matches === null) return true;
  const all = matches.type === "Tuple" ? matches.elements : [matches];
  const known = names === importErrors ? anyErrors : names;
  return names === importErrors ? all.some((each) => each.type === "Name" && known.has(each.id)) : all.every((each) => each.type === "Name" && known.has(each.id));
}

/** Whether a handler needs the error that it handles. */
function raisesAgain(block: Block): boolean {
  return /"type":"Raise"|"exc_info"|"exception"|"print_exc"|"format_exc"/.test(JSON.stringify(block, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)));
}

function comparedVersion(op: string, right: Expression): boolean | null {
  if (right.type !== "Tuple" || right.elements.length > 2) return null;
  const wanted = right.elements.map((each) => (each.type === "Int" ? Number(each.value) : NaN));
  if (wanted.length === 0 || wanted.some(Number.isNaN)) return null;
  const [major, minor] = [version[0]! - wanted[0]!, wanted.length > 1 ? version[1]! - wanted[1]! : 1];
  const isLater = major !== 0 ? major > 0 : minor >= 0;
  return op === ">=" || op === ">" ? isLater : op === "<" || op === "<=" ? !isLater : null;
}

function textsOf(e: Expression): readonly string[] | null {
  const all = e.type === "Tuple" || e.type === "List" || e.type === "Set" ? e.elements : [e];
  return all.every((each) => each.type === "Str") ? all.map((each) => each.value) : null;
}

function passAt({ line, column, endLine }: Statement): Statement {
  return { type: "Pass", line, column, endLine };
}

function raiseAt({ line, column, endLine }: Statement, module: string): Statement {
  const place = { line, column, endLine };
  const text = (value: string): Expression => ({ type: "Str", value, ...place });
  const func: Expression = { type: "Name", id: "ModuleNotFoundError", ...place };
  return { type: "Raise", error: { type: "Call", func, args: [text(`No module named '${module}'`)], keywords: [{ name: "name", value: text(module), ...place }], ...place }, cause: null, ...place };
}

/** The names that the program imports as they are, and those that it binds in any other way, wherever. */
function visitBindings(module: Module, imported: Set<string>, bound: Set<string>): void {
  const expression = (e: Expression): void => {
    if (e.type === "NamedExpr") bound.add(e.target.id);
    if (e.type === "Lambda") for (const each of e.params) bound.add(each.name);
    childrenOf(e).forEach(expression);
  };
  const target = (e: Expression): void => {
    if (e.type === "Name") bound.add(e.id);
    else if (e.type === "Tuple" || e.type === "List") e.elements.forEach(target);
    else if (e.type === "Starred") target(e.value);
  };
  const functionNames = (s: FunctionDef): void => {
    bound.add(s.name);
    for (const each of s.params) bound.add(each.name);
  };
  const visit = (s: Statement): void => {
    expressionsOf(s).forEach(expression);
    if (s.type === "Import") for (const each of s.names) (each.asname ? bound : imported).add(each.asname ?? each.name.split(".")[0]!);
    else if (s.type === "ImportFrom") for (const each of s.names) bound.add(each.asname ?? each.name);
    else if (s.type === "Assign") s.targets.forEach(target);
    else if (s.type === "AugAssign" || s.type === "AnnAssign" || s.type === "For") target(s.target);
    else if (s.type === "With") for (const each of s.items) if (each.target) target(each.target);
    if (s.type === "FunctionDef") functionNames(s);
    if (s.type === "ClassDef") bound.add(s.name);
    for (const block of allBlocks(s)) block.forEach(visit);
  };
  module.body.forEach(visit);
}

function allBlocks(s: Statement): readonly Block[] {
  switch (s.type) {
    case "If": case "While": case "For": return [s.body, s.orelse];
    case "Try": return [s.body, ...s.handlers.map((each) => each.body), s.orelse, s.finalbody];
    case "With": case "FunctionDef": case "ClassDef": return [s.body];
    case "Match": return s.cases.map((each) => each.body);
    default: return [];
  }
}
