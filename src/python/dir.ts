// `dir(x)`: the names that an object has from itself and its classes. Specified by CPython's Objects/typeobject.c
// (type___dir___impl, object___dir___impl).
//
// Runs inside QuickJS. No DOM, no Node.
import { search, special_names_of_object } from "./builtin-members.ts";
import { builtin_names } from "./builtin-names.ts";
import { facts_of, namespace_of } from "./class-namespace.ts";
import { has_dict, vars } from "./instance-dict.ts";
import { sorted } from "./iteration.ts";
import { list } from "./list.ts";
import { moduleName } from "./module-names.ts";
import { refuse } from "./refuse.ts";
import { is_class, special } from "./special.ts";
import { full_name, module_of, type } from "./type.ts";

type Class = Function & { readonly prototype: object };

/** `dir(x)` @throws TypeError */
export function dir(x: unknown): string[] {
  search();
  const own = is_class(x) ? undefined : special(x, "__dir__");
  if (own !== undefined) return sorted(list(own.call(x) as Iterable<string>));
  if (moduleName(x) !== undefined) refuse("dir() of a module", "has all that CPython's module holds", "Write the names.");
  const names = new Set<string>(is_class(x) ? names_of_class(x) : names_of_class(type(x)));
  if (!is_class(x) && has_shown_dict(x)) for (const name of vars(x)) names.add(name);
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

function has_shown_dict(x: unknown): x is object {
  return ((typeof x === "object" && x !== null && module_of(type(x)) === "__main__") || typeof x === "function") && has_dict(x);
}

function* names_of_class(c: Function): Generator<string, undefined, undefined> {
  yield* special_names_of_object();
  for (const each of c.__mro__) {
    if (each.__name__ === "object" && module_of(each) === "builtins") continue;
    const facts = facts_of(each);
    if (facts === undefined) {
      const known = module_of(each) === "builtins" ? builtin_names(each.__name__) : undefined;
      if (known !== undefined) yield* known;
      else if (!isAsked(each)) refuse(`dir() of ${each === c ? `'${tp_name_of(c)}' objects` : `a class that extends '${full_name(each)}'`}`, "has all that CPython's class holds", "Write the names.");
      continue;
    }
    if (facts.form !== undefined && facts.inherited === undefined) refuse(`dir() of ${facts.form}`, "has what CPython makes of it", "Write the names.");
    yield* facts.inherited ?? [];
    for (const [name] of namespace_of(each as Class)) yield name;
  }
}

/** Bases whose names the classes below have noted (`inherited`). */
function isAsked(c: Function): boolean {
  return ["ABC", "Generic", "type"].includes(c.__name__) || c.__name__ === "object";
}

function tp_name_of(c: Function): string {
  return module_of(c) === "builtins" ? c.__name__ : full_name(c);
}
