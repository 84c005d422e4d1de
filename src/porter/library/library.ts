// The stubs as types: modules, their classes and functions. Each is parsed when a program first asks for it.
import { parse } from "../parse-statements.ts";
import type { ClassDef, Expression, FunctionDef, Parameter, Statement } from "../syntax.ts";
import { Cell, type ClassInfo, type Clock, type FunctionInfo, never, type Type } from "../types.ts";
import { filesOfAsyncio } from "./asyncio.ts";
import { builtinName, builtinStubs } from "./builtins.ts";
import { moduleStubs } from "./modules.ts";

/** A name of a library module: a type for classes and functions, an annotation for values. */
export type Member = { readonly type: Type } | { readonly annotation: Expression };

export class Library {
  readonly #clock: Clock;
  readonly #modules = new Map<string, ReadonlyMap<string, Member>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  has(module: string): boolean {
    return Object.hasOwn(moduleStubs, module);
  }

  /** Whether `module` is a file of CPython's asyncio that is no module here: asyncio itself has its names. */
  isPartOfAsyncio(module: string): boolean {
    return filesOfAsyncio.has(module) && !this.has(module);
  }

  /** The module that a program's `from module import name` means: CPython defines names in files that have no part here. */
  home(module: string, name: string): string {
    return filesOfAsyncio.has(module) && !this.module(module)?.has(name) && this.member("asyncio", name) ? "asyncio" : module;
  }

  /** Whether `from asyncio import tasks` means a file of CPython's asyncio, whose names are asyncio's own. */
  isFileOfAsyncio(from: string, name: string): boolean {
    return from === "asyncio" && this.isPartOfAsyncio(`asyncio.${name}`) && this.member("asyncio", name) === null;
  }

  /** What is known of `name` in `module`; the builtins are the module "builtins". typing has names for the classes of collections.abc. */
  member(module: string, name: string): Member | null {
    if (module === "typing" || module === "typing_extensions") {
      const abstract = this.module("collections.abc")?.get(name);
      if (abstract) return abstract;
    }
    const own = this.module(module)?.get(module === "builtins" ? builtinName(name) : name);
    return own ?? (filesOfAsyncio.has(module) && this.has(module) ? this.member("asyncio", name) : null);
  }

  module(name: string): ReadonlyMap<string, Member> | null {
    const known = this.#modules.get(name);
    if (known) return known;
    const text = name === "builtins" ? builtinStubs : Object.hasOwn(moduleStubs, name) ? moduleStubs[name] : undefined;
    if (text === undefined) return null;
    const members = new Map<string, Member>();
    this.#modules.set(name, members);
    for (const s of parsed(text)) {
      if (s.type === "ClassDef") members.set(s.name, { type: { kind: "class", info: this.#class(s, name) } });
      else if (s.type === "FunctionDef") members.set(s.name, { type: { kind: "function", info: this.#function(s, name, null), bound: null } });
      else if (s.type === "AnnAssign" && s.target.type === "Name") members.set(s.target.id, { annotation: s.annotation });
    }
    return members;
  }

  class(module: string, name: string): ClassInfo | null {
    const member = this.member(module, name);
    return member && "type" in member && member.type.kind === "class" ? member.type.info : null;
  }

  #class(def: ClassDef, module: string): ClassInfo {
    const bases = def.bases.flatMap((base) => {
      const name = base.type === "Name" ? base.id : base.type === "Subscript" && base.value.type === "Name" ? base.value.id : "";
      const info = this.class(module, name) ?? this.class("builtins", name);
      return info ? [{ kind: "class", info } as const] : [];
    });
    const isException = def.name.endsWith("Exception") || bases.some((base) => base.info.form === "exception");
    const info: ClassInfo = {
      def, name: def.name, module, bases, methods: new Map(), setters: new Map(), attributes: new Map(), classAttributes: new Map(), reassigned: new Set(), nested: new Map(),
      typeParams: def.typeParams.map((param) => param.name),
      form: isException ? "exception" : ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "HTTPStatus", "HTTPMethod"].includes(def.name) ? "enum" : "plain",
    };
    for (const s of def.body) {
      if (s.type === "FunctionDef") info.methods.set(s.name, this.#function(s, module, info));
    }
    return info;
  }

  #function(def: FunctionDef, module: string, owner: ClassInfo | null): FunctionInfo {
    return {
      def, name: def.name, scope: null, owner, kind: owner ? "method" : "function", params: new Map<Parameter, Cell>(), returns: new Cell(this.#clock, never),
      yields: new Cell(this.#clock, never), module, escapes: false, isWrapped: false,
    };
  }
}

/** The statements of stubs by their text. They are the same for every program, and an editor ports one at each keystroke. */
const known = new Map<string, readonly Statement[]>();

function parsed(stubs: string): readonly Statement[] {
  const body = known.get(stubs) ?? parse(stubs).body;
  known.set(stubs, body);
  return body;
}

/** The annotation of an attribute that a stub class declares. */
export function stubAttribute(info: ClassInfo, name: string): Expression | null {
  for (const s of info.def.body) {
    if (s.type === "AnnAssign" && s.target.type === "Name" && s.target.id === name) return s.annotation;
  }
  return null;
}
