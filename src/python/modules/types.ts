// `types`: the types that have no name among the builtins, `SimpleNamespace`, and generators that can be awaited.
// Specified by CPython's Lib/types.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type AsyncGeneratorObject, asyncGeneratorPrototype } from "../asyncgen.ts";
import { eq } from "../compare.ts";
import { type CoroutineObject, coroutinePrototype } from "../coroutines.ts";
import { TypeError } from "../exceptions.ts";
import { pythonGeneratorPrototype } from "../generators.ts";
import { enclose, repr } from "../repr.ts";
import { declare_type, Ellipsis as ellipsis, is_class, is_keywords, NotImplemented as notImplemented } from "../special.ts";
import { Code, FrameObject, Traceback } from "../traceback-objects.ts";
import { builtin_function_or_method, method, module, type, type BuiltinType } from "../type.ts";

export { MappingProxyType } from "../mapping-proxy.ts";

/** A type as the compiler knows it, by what its instances are. */
function withInstances<T, C extends Function = Function>(cls: C): C & BuiltinType<T> {
  const instances: BuiltinType<T> = {};
  return Object.assign(cls, instances);
}

function typeOf<T>(instance: unknown): Function & BuiltinType<T> {
  return withInstances<T>(type(instance));
}

export const FunctionType = typeOf<Function>(typeOf);
export const LambdaType = FunctionType;
export const BuiltinFunctionType = withInstances<Function>(builtin_function_or_method);
export const BuiltinMethodType = BuiltinFunctionType;
export const MethodType = withInstances<Function, typeof method>(method);
export const CoroutineType = typeOf<CoroutineObject>(coroutinePrototype);
export const GeneratorType = typeOf<Generator>(pythonGeneratorPrototype);
export const AsyncGeneratorType = typeOf<AsyncGeneratorObject>(asyncGeneratorPrototype);
export const TracebackType = Traceback;
export const FrameType = FrameObject;
export const CodeType = Code;
export const ModuleType = withInstances<object>(module);
export const NoneType = typeOf<null>(null);
export const EllipsisType = typeOf<typeof ellipsis>(ellipsis);
export const NotImplementedType = typeOf<typeof notImplemented>(notImplemented);

/** An object whose attributes are those that it is given. */
export class SimpleNamespace {
  [attribute: string]: unknown;

  constructor(attributes: Readonly<Record<string, unknown>> = {}) {
    if (!is_keywords(attributes)) throw new TypeError("SimpleNamespace expects keyword arguments here");
    Object.assign(this, attributes);
  }

  __repr__(): string {
    const inside = (): string => Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`).join(", ");
    return enclose(this, "namespace(", ")", inside);
  }

  __eq__(other: unknown): boolean | typeof notImplemented {
    if (!(other instanceof SimpleNamespace)) return notImplemented;
    const [mine, others] = [Object.entries(this), new Map(Object.entries(other))];
    return mine.length === others.size && mine.every(([name, value]) => others.has(name) && eq(value, others.get(name)));
  }
}
declare_type(SimpleNamespace, "SimpleNamespace", "types");

/** Makes what a generator function gives awaitable: what it yields goes to whoever drives the coroutine. */
export function coroutine<F extends object>(fn: F): F {
  if (typeof fn !== "function" || is_class(fn)) throw new TypeError("types.coroutine() expects a callable");
  const prototype: unknown = Reflect.get(fn, "$makes") === "generator" ? Reflect.get(fn, "prototype") : undefined;
  if (typeof prototype === "object" && prototype !== null) {
    Object.defineProperty(prototype, "__await__", {
      value(this: unknown) {
        return this;
      },
    });
  }
  return fn;
}
