// What a program can import, by Python's names, and the objects that it gets.
//
// Runs inside QuickJS. No DOM, no Node.
import * as asyncio from "../asyncio/index.ts";
import { warnOfDeprecated } from "../asyncio/deprecated.ts";
import * as python from "../python/index.ts";
import { importModule, nameFunction } from "../python/lowered.ts";
import * as contextvars from "../python/modules/contextvars.ts";
import * as time from "../python/modules/time.ts";
import { declare_native, is_class } from "../python/special.ts";
import { deferredModules, files } from "./carried.ts";

/** Deferred modules whose functions CPython has in C, all of them. */
const NATIVE: ReadonlySet<string> = new Set(["math"]);

/** A module's file may export a function of this name, which is given the names that programs see. */
const COMPLETE = "$complete";

/** Each is made when a program first imports it. */
export const modules: Readonly<Record<string, () => object>> = {
  asyncio: () => withModules(warnOfReading(moduleNames(asyncio))),
  python: () => moduleNames(python, true),
  contextvars: () => moduleNames(contextvars),
  time: () => moduleNames(time, true),
  ...Object.fromEntries(Object.entries(deferredModules).map(([name, file]) => [name, () => moduleNames(files.load(file), NATIVE.has(name))])),
};

/**
 * The names of a namespace as programs import them. The bundler makes an accessor of each name there, and a call to
 * `asyncio.sleep` should not call another function first, so they are copied; what is deferred is when it is first read.
 * `isNative`: CPython has its functions in C.
 */
export function moduleNames(namespace: object, isNative = false): object {
  const names = {};
  for (const key of Object.keys(namespace)) {
    if (key === COMPLETE) continue;
    const value = files.peek(() => Reflect.get(namespace, key));
    if (value === files.deferred) Object.defineProperty(names, key, { get: () => settle(names, key, Reflect.get(namespace, key), isNative), set: (value) => give(names, key, value), enumerable: true, configurable: true });
    else settle(names, key, value, isNative);
  }
  if (Object.hasOwn(namespace, COMPLETE)) Reflect.get(namespace, COMPLETE)(names);
  return names;
}

/** CPython warns of the names of policies when they are read, wherever that is. */
function warnOfReading(names: object): object {
  for (const name of ["AbstractEventLoopPolicy", "DefaultEventLoopPolicy"] as const) {
    const get = (): unknown => {
      warnOfDeprecated(name);
      return asyncio[name];
    };
    Object.defineProperty(names, name, { get, set: (value) => give(names, name, value), enumerable: true, configurable: true });
  }
  return names;
}

/** Modules inside asyncio that few programs name are there when they are first read. */
function withModules(names: object): object {
  for (const name of ["base_events", "log"]) {
    Object.defineProperty(names, name, { get: () => importModule(`asyncio.${name}`), configurable: true });
  }
  return names;
}

function settle(names: object, key: string, value: unknown, isNative: boolean): unknown {
  nameFunction(key, value);
  if (isNative && typeof value === "function" && !is_class(value)) declare_native(value);
  give(names, key, value);
  return value;
}

function give(names: object, key: string, value: unknown): void {
  Object.defineProperty(names, key, { value, enumerable: true, configurable: true, writable: true });
}
