// Methods as the functions that Python sees in a class body: their first parameter is the object.
//
// Runs inside QuickJS. No DOM, no Node.
import { arrange, without_receiver } from "./signature.ts";
import { is_keywords } from "./special.ts";
import { bodyOf, withBody } from "./stepwise.ts";

const open_methods = new WeakMap<Function, Function>();
const methods = new WeakMap<Function, Function>();

/** A method as such a function. It is always the same. */
export function opened(method: Function, name: string): Function {
  const known = open_methods.get(method);
  if (known !== undefined) return known;
  const through = (f: Function) => (...args: readonly unknown[]): unknown => {
    if (args.length === 0 || is_keywords(args[0])) throw without_receiver(method);
    return Reflect.apply(f, args[0], arrange(method, args.slice(1), method.__qualname__, 1));
  };
  const open = Object.assign(through(method), method);
  Object.defineProperties(open, { name: { value: name, configurable: true }, __qualname__: { value: method.__qualname__, configurable: true } });
  if ("$makes" in method) Object.defineProperty(open, "$makes", { value: method.$makes });
  const body = bodyOf(method);
  if (body !== undefined) withBody(open, through(body) as typeof body);
  open_methods.set(method, open);
  methods.set(open, method);
  return open;
}

/** The method that `open` is the function of. */
export function method_of_open(open: Function): Function | undefined {
  return methods.get(open);
}

/** The function that a method has been made to open as, or has been opened as before. */
export function opened_method(method: Function): Function | undefined {
  return open_methods.get(method);
}

/** Has `open` be what a method is when it is read from its class. */
export function opensAs(method: Function, open: Function): void {
  open_methods.set(method, open);
}
