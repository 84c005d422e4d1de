// Objects that have whatever attribute code of a port reads. Where hints say that an object is of a class of the program, the
// port reads its attributes as JavaScript does, without asking `__getattr__`.
//
// Runs inside QuickJS. No DOM, no Node.
import { CallableObject } from "../../python/special.ts";

/** What the runtime asks functions and objects for, which is no attribute of Python's. */
const ASKED_BY_RUNTIME = /^[_$]|^(?:decode|fileName|length|lineNumber|name|next|prototype)$/;

export abstract class OpenObject extends CallableObject {
  constructor() {
    super();
    const open: OpenObject = new Proxy(this, {
      apply: (_, _receiver, args: readonly unknown[]) => open.__call__(...args),
      get: (target, name, receiver) => (name in target || typeof name === "symbol" || ASKED_BY_RUNTIME.test(name) ? Reflect.get(target, name, receiver) : open._open(name)),
    });
    return open;
  }

  /** The attribute; undefined where there is none. */
  protected abstract _open(name: string): unknown;
}
