// Which special methods the builtin types have. What they do stands in the operators, so that only questions for them
// (`hasattr`, protocols) look here. The names are those that CPython 3.14's `dir` gives.
import { tp_name } from "./type.ts";

const of_object = "class delattr dir doc eq format ge getattribute getstate gt hash init init_subclass le lt ne new reduce reduce_ex repr setattr sizeof str subclasshook";
const of_float = "abs add bool divmod ceil float floor floordiv getnewargs int mod mul neg pos pow radd rdivmod rfloordiv rmod rmul round rpow rsub rtruediv sub truediv trunc";
const of_int = `${of_float} and index invert lshift or rand rlshift ror rrshift rshift rxor xor`;
const of_frozenset = "and class_getitem contains iter len or rand ror rsub rxor sub xor";
const of_bytes = "add buffer contains getitem iter len mod mul rmod rmul";

const beyond_object: Readonly<Record<string, string>> = {
  list: "add class_getitem contains delitem getitem iadd imul iter len mul reversed rmul setitem",
  tuple: "add class_getitem contains getitem getnewargs iter len mul rmul",
  dict: "class_getitem contains delitem getitem ior iter len or reversed ror setitem",
  set: `${of_frozenset} iand ior isub ixor`,
  frozenset: of_frozenset,
  str: "add contains getitem getnewargs iter len mod mul rmod rmul",
  bytes: `${of_bytes} bytes getnewargs`,
  bytearray: `${of_bytes} alloc delitem iadd imul release_buffer setitem`,
  int: of_int,
  bool: of_int,
  float: `${of_float} getformat`,
  range: "bool contains getitem iter len reversed",
  NoneType: "bool",
  generator: "class_getitem del iter name next qualname",
  function: "annotate annotations builtins call closure code defaults dict get globals kwdefaults module name qualname type_params",
  builtin_function_or_method: "call module name qualname self text_signature",
};

let isSearched = false;
/** From now on the program may have names of an object that it did not write itself. */
export function search(): void {
  isSearched = true;
}
export function is_searched(): boolean {
  return isSearched;
}

/** The special names of a builtin type beside those of `object`; undefined for a type that is not in the table. */
export function special_names_of(type: string): readonly string[] | undefined {
  return Object.hasOwn(beyond_object, type) ? dundered(beyond_object[type]!) : undefined;
}

export function special_names_of_object(): readonly string[] {
  return dundered(of_object);
}

function dundered(names: string): readonly string[] {
  return names.split(" ").map((name) => `__${name}__`);
}

/** Whether the class of `x` has this special name from the builtin type that it is, or from `object`. */
export function has_special_name(x: unknown, name: string): boolean {
  const bare = /^__(\w+)__$/.exec(name)?.[1];
  if (bare === undefined) return false;
  const type = tp_name(x);
  const own = Object.hasOwn(beyond_object, type) ? beyond_object[type] : "";
  return `${of_object} ${own}`.split(" ").includes(bare);
}
