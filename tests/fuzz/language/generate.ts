// Makes a synchronous Python program at random from a seed: small functions, generators, closures and classes of known
// types, as people write them, some annotated and some not, and calls that print what they give or how they fail.
import { Random } from "../random.ts";
import { classTemplates } from "./classes.ts";
import { type Clause, type Expression, type Parts, type PythonProgram, type Statement, type TypeName, writePython } from "./program.ts";
import { growTopic } from "./topic.ts";
import { topics } from "./topics/index.ts";
import { bound, types } from "./types.ts";

export function generatePython(seed: number): PythonProgram {
  return new Generator(new Random(seed)).program();
}

/** What can be named where an expression or a statement is made: text that stands for a value. */
interface Variable {
  readonly text: string;
  readonly type: TypeName;
  /** Whether it can be given another value here. */
  readonly changes: boolean;
}

interface Place {
  readonly variables: readonly Variable[];
  readonly depth: number;
  readonly inLoop: boolean;
  /** Whether a block may be left from here: CPython warns of it in a `finally`. */
  readonly leaves: boolean;
  /** What a `return` gives here; null in a generator and at the top. */
  readonly returns: TypeName | null;
  readonly yields: TypeName | null;
}

/** A function or class of the program, as a template of a call of it. */
interface Callee {
  readonly type: TypeName;
  readonly call: string;
}

const typeNames = Object.keys(types) as TypeName[];
const errors = ["ValueError", "(IndexError, KeyError)", "ZeroDivisionError", "TypeError", "LookupError", "ArithmeticError", "Exception"];
const modules = ["bisect", "collections", "contextlib", "copy", "dataclasses", "enum", "functools", "heapq", "itertools", "math", "operator", "re", "statistics", "string", "textwrap", "typing"];
const deepest = 3;

class Generator {
  readonly #random: Random;
  readonly #callees: Callee[] = [];
  #names = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  program(): PythonProgram {
    const random = this.#random;
    const top: Place = { variables: [], depth: 0, inLoop: false, leaves: true, returns: null, yields: null };
    const globals = Array.from({ length: random.integer(0, 2) }, () => this.#newVariable(random.pick(typeNames)));
    const program: Statement[] = globals.map(({ text, type }): Statement => ({ line: [`${text} = `, this.#leaf(type)] }));
    const place = { ...top, variables: globals.map((each) => ({ ...each, changes: false })) };
    const isOfTopics = random.chance(0.6);
    for (let count = isOfTopics ? random.integer(1, 2) : random.integer(2, 3); count > 0; count--) {
      program.push(...(isOfTopics ? this.#topic(place) : this.#definition(place, globals)));
    }
    return [...importsOf(program), ...program];
  }

  #topic(place: Place): Statement[] {
    // A default is made once, where the function is: one that fails would end the program before it says anything.
    return growTopic(this.#random.pick(topics), this.#random, ++this.#names, (text) => this.#template(text, place, "any", /^def |^[A-Z]\w* = \$|\blambda [^:]*=\$/.test(text) ? 2 : 0).parts);
  }

  /** A function or class and what tries it. */
  #definition(place: Place, globals: readonly Variable[]): Statement[] {
    const random = this.#random;
    const kind = random.weighted({ function: 8, generator: 2, closure: 2, untyped: 3, variadic: 1, class: 4 });
    switch (kind) {
      case "function":
        return this.#function(place, globals, random.pick(typeNames), null);
      case "generator":
        return this.#function(place, globals, null, random.pick(typeNames));
      case "untyped":
        return this.#function(place, [], "any", null, ["any", "any"]);
      case "closure":
        return this.#closure(place);
      case "variadic":
        return this.#variadic(place);
      case "class":
        return this.#class(place);
    }
  }

  #function(place: Place, globals: readonly Variable[], returns: TypeName | null, yields: TypeName | null, given: readonly TypeName[] = this.#types(1, 3)): Statement[] {
    const random = this.#random;
    const name = this.#name("f");
    const isAnnotated = !given.includes("any") && random.chance(0.5);
    const parameters = given.map((type) => this.#newVariable(type));
    const defaults = random.chance(0.4) ? 1 : 0;
    const written = parameters.flatMap(({ text, type }, index): Parts => {
      const value: Parts = index < parameters.length - defaults ? [] : [isAnnotated ? " = " : "=", this.#immutableLeaf(type)];
      return [index === 0 ? "" : ", ", isAnnotated ? `${text}: ${types[type].annotation}` : text, ...value];
    });
    const named = globals.filter(() => random.chance(0.3));
    const result = isAnnotated && returns !== null ? ` -> ${types[returns].annotation}` : "";
    const inside: Place = { ...place, depth: 1, variables: [...place.variables, ...named, ...parameters], returns, yields };
    const body: Statement[] = named.length === 0 ? [] : [{ line: [`global ${named.map(({ text }) => text).join(", ")}`] }];
    body.push(...this.#block(inside, random.integer(2, 6), returns === null ? null : (last) => ({ line: ["return ", this.#expression(returns, last)] })));
    if (yields !== null) body.push({ line: ["yield ", this.#expression(yields, inside)] });
    const call = `${name}(${given.map((type) => `$${type}`).join(", ")})`;
    const shown = yields === null ? (returns === "set" ? `sorted(${call})` : call) : `list(${call})`;
    const tries = Array.from({ length: random.integer(1, 3) }, () => this.#tried(name, this.#template(shown, place)));
    if (returns !== null) this.#callees.push({ type: returns, call });
    return [{ clauses: [{ head: [`def ${name}(`, ...written, `)${result}`], body }] }, ...tries];
  }

  #closure(place: Place): Statement[] {
    const random = this.#random;
    const name = this.#name("make");
    const kept = this.#newVariable(random.pick(["int", "str", "ints", "float", "counts"] as const));
    const given = this.#newVariable(random.pick(typeNames));
    const inside: Place = { ...place, depth: 2, variables: [...place.variables, kept, given], returns: kept.type };
    const inner = [{ line: [`nonlocal ${kept.text}`] }, ...this.#block(inside, random.integer(1, 4), () => ({ line: [`return ${kept.text}`] }))];
    const outer: Statement[] = [{ line: [`${kept.text} = `, this.#expression(kept.type, place)] }, { clauses: [{ head: [`def step(${given.text})`], body: inner }] }, { line: ["return step"] }];
    const step = this.#name("step");
    return [
      { clauses: [{ head: [`def ${name}()`], body: outer }] },
      this.#guarded(name, [{ line: [`${step} = ${name}()`] }, ...Array.from({ length: 3 }, (): Statement => ({ line: ["print(", ...this.#template(`${step}($${given.type})`, place).parts, ")"] }))]),
    ];
  }

  #variadic(place: Place): Statement[] {
    const name = this.#name("f");
    const type = this.#random.pick(["int", "str"] as const);
    const [many, named] = type === "int" ? (["ints", "counts"] as const) : (["strs", "counts"] as const);
    const variables: Variable[] = [...place.variables, { text: `list(args)`, type: many, changes: false }, { text: "options", type: named, changes: true }];
    const body = this.#block({ ...place, depth: 1, variables, returns: "any" }, 3, (last) => ({ line: ["return args, options, ", this.#expression("any", last)] }));
    const calls = [`${name}($${type}, $${type})`, `${name}(*$${many})`, `${name}($${type}, a=$int)`, `${name}(*$${many}, **$counts)`, `${name}()`];
    return [{ clauses: [{ head: [`def ${name}(*args, **options)`], body }] }, ...calls.map((call) => this.#tried(name, this.#template(call, place)))];
  }

  #class(place: Place): Statement[] {
    const random = this.#random;
    const template = random.pick(classTemplates);
    const name = this.#name("C");
    const fields = this.#types(2, 2).map((type, index): Variable => ({ text: `self.${"ab"[index] ?? "c"}`, type, changes: true }));
    const [a, b] = fields;
    if (a === undefined || b === undefined) return [];
    const within: Place = { ...place, depth: 2, variables: [...place.variables, ...fields] };
    const methodOf =
      (fields: readonly Variable[]) =>
      (head: string, returns: TypeName): Statement => {
        const inside = { ...within, variables: [...place.variables, ...fields], returns };
        return { clauses: [{ head: [head], body: this.#block(inside, random.integer(1, 3), (last) => ({ line: ["return ", this.#expression(returns, last)] })) }] };
      };
    const { definitions, tries } = template({ name, a: a.type, b: b.type, method: methodOf(fields), baseMethod: methodOf([a]), leaf: (type) => this.#immutableLeaf(type), expression: (type) => this.#expression(type, within) });
    return [...definitions, ...tries.map((text) => this.#tried(name, this.#template(text, place)))];
  }

  // --- statements ----------------------------------------------------------------------------------------------------

  /** Statements, each with the names of those before; `last` makes one that sees all of them. */
  #block(place: Place, count: number, last: ((place: Place) => Statement) | null = null): Statement[] {
    const statements: Statement[] = [];
    let inner = place;
    for (; count > 0; count--) {
      const { made, variable } = this.#statement(inner);
      statements.push(...made);
      if (variable !== null) inner = { ...inner, variables: [...inner.variables, variable] };
    }
    if (last !== null) statements.push(last(inner));
    return statements;
  }

  #statement(place: Place): { readonly made: readonly Statement[]; readonly variable: Variable | null } {
    const random = this.#random;
    const isDeep = place.depth >= deepest;
    const kind = random.weighted({ new: 7, change: 7, print: 4, if: isDeep ? 0 : 4, for: isDeep ? 0 : 4, while: isDeep ? 0 : 1, try: isDeep ? 0 : 3, match: isDeep ? 0 : 1, leave: place.leaves && place.depth > 1 ? 2 : 0, yield: place.yields === null ? 0 : 5, raise: place.depth > 1 ? 0.5 : 0, assert: 0.3 });
    const one = (statement: Statement): { made: readonly Statement[]; variable: null } => ({ made: [statement], variable: null });
    switch (kind) {
      case "new": {
        const type = random.pick(typeNames);
        const variable = this.#newVariable(type);
        const annotation = random.chance(0.15) ? `: ${types[type].annotation}` : "";
        return { made: [{ line: [`${variable.text}${annotation} = `, this.#expression(type, place)] }], variable };
      }
      case "change":
        return one(this.#change(place));
      case "print":
        return one({ line: ["print(", this.#shown(place), ", ", this.#shown(place), ")"] });
      case "if":
        return one(this.#if(place));
      case "for":
        return one(this.#for(place));
      case "while":
        return this.#while(place);
      case "try":
        return one(this.#try(place));
      case "match":
        return one(this.#match(place));
      case "leave":
        if (place.inLoop && random.chance(0.7)) return one({ line: [random.pick(["break", "continue"])] });
        return one(place.returns === null ? { line: ["return"] } : { line: ["return ", this.#expression(place.returns, place)] });
      case "yield":
        return one({ line: ["yield ", ...(place.yields === null ? ["None"] : [this.#expression(place.yields, place)])] });
      case "raise":
        return one({ line: ["raise ", random.pick(["ValueError", "KeyError", "IndexError"]), "(", this.#expression("any", place), ")"] });
      case "assert":
        return one({ line: ["assert ", this.#expression("bool", place), ", ", this.#expression("str", place)] });
    }
  }

  #change(place: Place): Statement {
    const changing = place.variables.filter(({ changes }) => changes);
    if (changing.length === 0) return { line: ["print(", this.#shown(place), ")"] };
    const { text, type } = this.#random.pick(changing);
    return { line: this.#template(this.#random.pick(types[type].changed).replaceAll("@", text), place, type).parts };
  }

  #if(place: Place): Statement {
    const random = this.#random;
    const clauses: Clause[] = [{ head: ["if ", this.#condition(place)], body: this.#inner(place) }];
    if (random.chance(0.25)) clauses.push({ head: ["elif ", this.#condition(place)], body: this.#inner(place) });
    if (random.chance(0.5)) clauses.push({ head: ["else"], body: this.#inner(place) });
    return { clauses };
  }

  #condition(place: Place): Expression {
    if (this.#random.chance(0.1)) return this.#template(`(${this.#name("n")} := $int) > $n`, place);
    return this.#expression(this.#random.pick(["bool", "bool", "bool", "int", "str", "ints", "maybe", "counts"] as const), place);
  }

  #for(place: Place): Statement {
    const random = this.#random;
    const loops: readonly (readonly [over: string, ...TypeName[]])[] = [
      ["$ints[:3]", "int"], ["range($n)", "int"], ["range($n, 0, -1)", "int"], ["$str[:3]", "str"], ["$strs[:3]", "str"], ["$counts.items()", "str", "int"], ["list($counts)", "str"], ["enumerate($strs[:3])", "int", "str"], ["zip($ints[:3], $strs)", "int", "str"],
      ["enumerate($ints[:3], 1)", "int", "int"], ["sorted($set)[:3]", "int"], ["reversed($ints[:3])", "int"], ["$pairs[:3]", "int", "str"], ["$groups.items()", "str", "ints"], ["$floats[:3]", "float"], ["($int, $int)", "int"], ["$bytes[:2]", "int"], ["[$any, $any]", "any"],
    ];
    const [over, ...given] = random.pick(loops);
    const names = given.map((type) => this.#newVariable(type));
    const body = this.#inner({ ...place, inLoop: true, variables: [...place.variables, ...names] });
    const clauses: Clause[] = [{ head: [`for ${names.map(({ text }) => text).join(", ")} in `, ...this.#template(over, place).parts], body }];
    if (random.chance(0.2)) clauses.push({ head: ["else"], body: this.#inner(place) });
    return { clauses };
  }

  #while(place: Place): { readonly made: readonly Statement[]; readonly variable: Variable } {
    const random = this.#random;
    const count: Variable = { ...this.#newVariable("int"), changes: false };
    const inside = { ...place, inLoop: true, variables: [...place.variables, count] };
    const clauses: Clause[] = [{ head: [`while ${count.text} > 0`, ...(random.chance(0.3) ? [" and ", this.#expression("bool", place)] : [])], body: [{ line: [`${count.text} -= 1`] }, ...this.#inner(inside)] }];
    if (random.chance(0.3)) clauses.push({ head: ["else"], body: this.#inner(place) });
    return { made: [{ line: [`${count.text} = ${random.integer(0, 4)}`] }, { clauses }], variable: count };
  }

  #try(place: Place): Statement {
    const random = this.#random;
    const clauses: Clause[] = [{ head: ["try"], body: this.#inner(place) }];
    const handlers = random.weighted({ 0: 1, 1: 6, 2: 2 } as Record<string, number>);
    for (let count = Number(handlers); count > 0; count--) {
      clauses.push({ head: [`except ${random.pick(errors)} as error`], body: [{ line: ["print(type(error).__name__, error)"] }, ...this.#inner(place)] });
    }
    if (clauses.length > 1 && random.chance(0.3)) clauses.push({ head: ["else"], body: this.#inner(place) });
    if (clauses.length === 1 || random.chance(0.3)) clauses.push({ head: ["finally"], body: this.#inner({ ...place, leaves: false }) });
    return { clauses };
  }

  #match(place: Place): Statement {
    const cases: readonly (readonly [pattern: string, ...Variable[]])[] = [
      ["int(n)", variable("n", "int")], ["str(s)", variable("s", "str")], ["[]"], ["[first]", variable("first", "any")], ["[first, *rest]", variable("first", "any")], ["(n, str(s))", variable("n", "any"), variable("s", "str")], ["{'a': n}", variable("n", "any")], ["None"], ["0 | 1"], ["True"], ["float(x) if x > 1", variable("x", "float")], ["{**rest}"],
    ];
    const chosen = cases.filter(() => this.#random.chance(0.4));
    const body = [...chosen, ["_"] as const].map(([pattern, ...variables]): Statement => ({ clauses: [{ head: [`case ${pattern}`], body: [{ line: [`print(${JSON.stringify(pattern)})`] }, ...this.#inner({ ...place, depth: deepest, variables: [...place.variables, ...variables] })] }] }));
    return { clauses: [{ head: ["match ", this.#expression("any", place)], body }] };
  }

  #inner(place: Place): Statement[] {
    return this.#block({ ...place, depth: place.depth + 1 }, this.#random.integer(1, 3));
  }

  /** A call whose result is printed, or how it fails. */
  #tried(name: string, call: Expression): Statement {
    return this.#guarded(name, [{ line: ["print(", call, ")"] }]);
  }

  #guarded(name: string, body: readonly Statement[]): Statement {
    return { clauses: [{ head: ["try"], body }, { head: ["except Exception as error"], body: [{ line: [`print("${name}", type(error).__name__, error)`] }] }] };
  }

  // --- expressions ---------------------------------------------------------------------------------------------------

  /** An expression whose text does not depend on the order of a set. */
  #shown(place: Place): Expression {
    const type = this.#random.pick(typeNames);
    const expression = this.#expression(type, place);
    return type === "set" ? { type: "ints", parts: ["sorted(", expression, ")"] } : expression;
  }

  #expression(type: TypeName, place: Place, depth = 0): Expression {
    const random = this.#random;
    const variables = place.variables.filter((each) => each.type === type);
    if (variables.length > 0 && (depth > 1 || random.chance(0.45))) return { type, parts: [random.pick(variables).text] };
    if (depth > 1) return this.#leaf(type);
    const callees = this.#callees.filter((each) => each.type === type);
    return this.#template(callees.length > 0 && random.chance(0.15) ? random.pick(callees).call : random.pick(types[type].made), place, type, depth);
  }

  #leaf(type: TypeName): Expression {
    return { type, parts: [this.#random.pick(types[type].leaves)] };
  }

  /** A value that calls can share. */
  #immutableLeaf(type: TypeName): string {
    const leaf = this.#random.pick(types[type].leaves);
    return /^[[{]|^set/.test(leaf) ? "None" : leaf;
  }

  /** Fills a template: see types.ts. */
  #template(text: string, place: Place, type: TypeName = "any", depth = 0): Expression {
    const names = Object.entries(bound).flatMap(([name, type]) => (new RegExp(`(?:for|lambda|,) (?:\\w+, )*${name}\\b`).test(text) ? [variable(name, type)] : []));
    const inner = { ...place, variables: [...place.variables.filter(({ text }) => !names.some((each) => each.text === text)), ...names] };
    const parts = text.split(/(\$\$?\w+)/).map((part): string | Expression => {
      if (!part.startsWith("$")) return part;
      const name = part.replaceAll("$", "");
      if (name === "n") return String(this.#random.integer(0, 3));
      if (name === "slice") return this.#slice();
      return this.#expression(name as TypeName, part.startsWith("$$") ? inner : place, depth + 1);
    });
    return { type, parts };
  }

  #slice(): string {
    const random = this.#random;
    const end = (): string => (random.chance(0.5) ? "" : String(random.integer(-3, 3)));
    return `${end()}:${end()}${random.weighted({ "": 4, ":-1": 1, ":2": 1 })}`;
  }

  #types(least: number, most: number): TypeName[] {
    return Array.from({ length: this.#random.integer(least, most) }, () => this.#random.pick(typeNames));
  }

  #newVariable(type: TypeName): Variable {
    return { text: this.#name(type.charAt(0)), type, changes: true };
  }

  #name(prefix: string): string {
    return `${prefix}${++this.#names}`;
  }
}

/** The modules that a program names, as it imports them. */
function importsOf(program: PythonProgram): Statement[] {
  const text = writePython(program);
  const named = modules.filter((name) => new RegExp(`\\b${name}\\.`).test(text));
  return [...(named.length === 0 ? [] : [`import ${named.join(", ")}`]), ...(/\bdataclass\b/.test(text) ? ["from dataclasses import dataclass, field"] : [])].map((line) => ({ line: [line] }));
}

function variable(text: string, type: TypeName): Variable {
  return { text, type, changes: false };
}
