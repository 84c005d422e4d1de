// What is known while types are inferred, and where the walk over the program stands. The rules are in the files beside
// it, one for each kind of thing in a program; they take an Inference as their first argument.
import type { Flow, Variable } from "../variables.ts";
import { Library } from "../library/library.ts";
import type { Scopes } from "../scopes.ts";
import type { Block, ClassDef, Expression, FunctionDef, Lambda, Module } from "../syntax.ts";
import { bigInt, Cell, type ClassInfo, type FunctionInfo, int, members, type Type, unknown } from "../types.ts";
import type { AnnotationContext } from "./annotations.ts";
import { findMethod, lineage } from "./lineage.ts";

/** Types that are narrower here than a variable's own: by assignment, or by a test. Keys are variables and attribute paths. */
export type Environment = Map<Variable | string, Type>;

/** Where the files of this folder meet: expressions hold functions, whose statements hold expressions. */
interface Walks {
  readonly expression: (c: Inference, e: Expression) => Type;
  readonly block: (c: Inference, block: Block) => void;
  /** How type hints are read. */
  readonly annotations: (c: Inference) => AnnotationContext;
}

export class Inference {
  readonly clock = { changed: false };
  readonly library = new Library(this.clock);
  readonly scopes: Scopes;
  readonly flow: Flow;
  readonly module: Module;
  readonly types = new Map<Expression, Type>();
  readonly functions = new Map<FunctionDef | Lambda, FunctionInfo>();
  readonly classes = new Map<ClassDef, ClassInfo>();
  /** The classes that calls of `namedtuple` make. */
  readonly namedTuples = new Map<Expression, ClassInfo>();
  readonly annotations: AnnotationContext;
  /** What is narrowed here; null where control does not come. */
  environment: Environment | null = new Map();
  /** The function whose body is being walked. */
  function: FunctionInfo | null = null;
  /** The class whose body is being walked. */
  class: ClassInfo | null = null;
  #hasLargeNumbers = false;
  readonly #walks: Walks;
  readonly #variables = new Map<Variable, Cell>();
  readonly #cells = new Map<object, Map<string, Cell>>();

  constructor(module: Module, scopes: Scopes, flow: Flow, walks: Walks) {
    this.module = module;
    this.scopes = scopes;
    this.flow = flow;
    this.#walks = walks;
    this.annotations = walks.annotations(this);
  }

  /** The type of an expression as it is where the walk stands, noted for typeOf(). */
  expression(e: Expression): Type {
    const type = this.#walks.expression(this, e);
    this.types.set(e, type);
    return type;
  }

  /** Walks statements; whether their end can be reached stands in `environment` afterwards. */
  block(block: Block): void {
    this.#walks.block(this, block);
  }

  /** The type that inference found for an expression; `unknown` where it found none. */
  typeOf(e: Expression): Type {
    const type = this.types.get(e) ?? unknown;
    return type.kind === "never" ? unknown : type;
  }

  /** Notes that the program has a number beyond 2^53 that is no int yet: a float, or a text that may be read as a number. */
  noteLargeNumber(): void {
    if (!this.#hasLargeNumbers) this.clock.changed = true;
    this.#hasLargeNumbers = true;
  }

  /** The type of an int made of a float or of text: programs without large numbers keep JavaScript's operators on it. */
  get madeInt(): Type {
    return this.#hasLargeNumbers ? bigInt : int;
  }

  /** The cell of one part of a node, the same at every pass. */
  cell(node: object, part: string): Cell {
    let parts = this.#cells.get(node);
    if (!parts) this.#cells.set(node, (parts = new Map()));
    let cell = parts.get(part);
    if (!cell) parts.set(part, (cell = new Cell(this.clock)));
    return cell;
  }

  /** The cell of the items of a container that `node` makes, of these types. */
  filled(node: object, types: readonly Type[]): Cell {
    const cell = this.cell(node, "of");
    for (const type of types) cell.add(type);
    return cell;
  }

  /** What a variable may hold. */
  variableCell(variable: Variable): Cell {
    let cell = this.#variables.get(variable);
    if (!cell) this.#variables.set(variable, (cell = new Cell(this.clock)));
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

  /** The cell of an attribute that a class has itself. */
  classAttributeCell(info: ClassInfo, name: string): Cell {
    let cell = info.classAttributes.get(name);
    if (!cell) info.classAttributes.set(name, (cell = new Cell(this.clock)));
    return cell;
  }

  /** An instance of a class as its own methods see it. */
  selfType(info: ClassInfo): Type {
    return { kind: "instance", info, args: info.typeParams.map((_, index) => this.cell(info, `self${index}`)) };
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
}
