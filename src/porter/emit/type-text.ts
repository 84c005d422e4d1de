// What an inferred type looks like in TypeScript.
import type { ClassInfo, FunctionInfo, Type } from "../types.ts";
import { members } from "../types.ts";

export interface TypeNames {
  /** Name of a type from "python". */
  readonly python: (name: string) => string;
  /** A class of the program or of an imported module; null when the port cannot name it. */
  readonly classNamed: (info: ClassInfo) => string | null;
  readonly functionType: (info: FunctionInfo, depth: number) => string;
}

const maxDepth = 5;

export function typeText(type: Type, names: TypeNames, depth = 0): string {
  if (depth > maxDepth) return "unknown";
  const inner = (t: Type): string => typeText(t, names, depth + 1);
  switch (type.kind) {
    case "never": case "unknown": case "ellipsis": return "unknown";
    case "int": case "float": return "number";
    case "bool": return "boolean";
    case "str": return "string";
    case "bytes": return names.python("Bytes");
    case "none": return "null";
    case "list": return array(inner(type.of.type));
    case "tupleOf": return `readonly ${array(inner(type.of.type))}`;
    case "tuple": return `readonly [${type.items.map(inner).join(", ")}]`;
    case "set": return `${names.python("MutableSet")}<${inner(type.of.type)}>`;
    case "frozenset": return `${names.python("FrozenSet")}<${inner(type.of.type)}>`;
    case "dict": return `${names.python("Dict")}<${inner(type.key.type)}, ${inner(type.value.type)}>`;
    case "range": return names.python("Range");
    case "iterator": return `Iterable<${inner(type.of.type)}>`;
    case "asyncgen": return `AsyncIterable<${inner(type.of.type)}>`;
    case "coroutine": return `Promise<${resultText(type.of.type, names, depth + 1)}>`;
    case "function": return names.functionType(type.info, depth + 1);
    case "class": {
      const name = names.classNamed(type.info);
      return name ? `typeof ${name}` : "unknown";
    }
    case "instance": {
      const name = names.classNamed(type.info);
      if (!name) return "unknown";
      // What a task gives is what its coroutine does.
      const argText = (t: Type): string => (type.info.name === "Task" ? resultText(t, names, depth + 1) : inner(t));
      return type.args.length === 0 || !type.info.module ? name : `${name}<${type.args.map((arg) => argText(arg.type)).join(", ")}>`;
    }
    case "module": return "unknown";
    case "union": {
      const texts = [...new Set(type.of.map((each) => (each.kind === "function" ? `(${inner(each)})` : inner(each))))];
      if (texts.includes("unknown")) return "unknown";
      return [...texts.filter((text) => text !== "null"), ...texts.filter((text) => text === "null")].join(" | ");
    }
  }
}

/** The type of what a function gives: `void` where it gives nothing. */
export function resultText(type: Type, names: TypeNames, depth = 0): string {
  return type.kind === "none" ? "void" : type.kind === "never" ? "never" : typeText(type, names, depth);
}

function array(item: string): string {
  return / [|&] |=>|^readonly|^typeof/.test(item) && !/^[A-Za-z.]+<.*>$/.test(item) ? `(${item})[]` : `${item}[]`;
}

export function isNameable(type: Type): boolean {
  return members(type).every((each) => each.kind !== "unknown" && each.kind !== "module");
}
