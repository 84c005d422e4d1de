// `staticmethod(f)` and `classmethod(f)` as calls: objects that say, in a class, what reading them gives. As decorators they
// are TypeScript's `static`. Specified by CPython's Objects/funcobject.c (sm_descr_get, cm_descr_get).
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "./calling.ts";
import { repr } from "./repr.ts";
import { declare_type } from "./special.ts";
import { method, type } from "./type.ts";

abstract class MethodKind {
  readonly __func__: unknown;

  constructor(f: unknown) {
    this.__func__ = f;
  }
  get __wrapped__(): unknown {
    return this.__func__;
  }
  __repr__(): string {
    return `<${type(this).__name__}(${repr(this.__func__)})>`;
  }
}

export class StaticMethod extends MethodKind {
  __get__(): unknown {
    return this.__func__;
  }
  __call__(...args: readonly unknown[]): unknown {
    return call_(this.__func__, ...args);
  }
}

export class ClassMethod extends MethodKind {
  __get__(x: unknown, owner: unknown = null): unknown {
    const f = this.__func__;
    const { __name__: name, __qualname__ } = typeof f === "function" ? f : type(f);
    const called = Object.defineProperties((...args: readonly unknown[]): unknown => call_(f, ...args), { name: { value: name }, __qualname__: { value: __qualname__ } });
    return method(called, owner ?? type(x));
  }
}

export function staticmethod(f: unknown): StaticMethod {
  return new StaticMethod(f);
}
declare_type(staticmethod, "staticmethod", "builtins", StaticMethod);

export function classmethod(f: unknown): ClassMethod {
  return new ClassMethod(f);
}
declare_type(classmethod, "classmethod", "builtins", ClassMethod);
