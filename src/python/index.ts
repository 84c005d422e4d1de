// What ports import from "python": the builtins and the operators. Modules (`random`, `collections`, …) are in modules/.
// src/python/README.md says how each Python construct is written with them.
//
// Runs inside QuickJS. No DOM, no Node.
export { add, div, divmod, floordiv, iadd, idiv, ifloordiv, imatmul, imod, imul, ipow, isub, matmul, mod, mul, neg, pos, pow, sub } from "./arithmetic.ts";
export { aiter, anext } from "./async-iteration.ts";
export { FloatBase, IntBase, StrBase, TupleBase } from "./builtin-bases.ts";
export { and_, iand, ilshift, invert, ior, irshift, ixor, lshift, or_, rshift, xor } from "./bitwise.ts";
export { b, Bytearray, bytearray, Bytes, bytes } from "./bytes.ts";
export { eq, ge, gt, is_, le, lt, ne, rich_compare } from "./compare.ts";
export { type ClassMethod, classmethod, type StaticMethod, staticmethod } from "./method-kinds.ts";
export { deleter, descriptor, type Property, property, property_doc, set_names } from "./descriptors.ts";
export { Dict, DictBase, dict } from "./dict.ts";
export { Float } from "./float.ts";
export { except_star } from "./except-star.ts";
export { f, fmt, format } from "./format.ts";
export { throwInto } from "./generators.ts";
export { generic_alias } from "./generic-alias.ts";
export { hash } from "./hash.ts";
export { id } from "./identity.ts";
export { bin, bool, hex, int, oct } from "./integers.ts";
export { type AnyIterable, all, any, enumerate, filter, iter, len, map, next, type PyIterator, reversed, sorted, unpack, zip } from "./iteration.ts";
export { list, ListBase, Tuple, tuple } from "./list.ts";
export { contains } from "./membership.ts";
export { abs, float, round } from "./numeric.ts";
export { call, call_, constructor_arguments, decorate_method, decorate_static } from "./calling.ts";
import "./class-order.ts";
import "./frame-attributes.ts";
import "./traceback-objects.ts";
export { bases, Instance, set_attribute, super_ } from "./mro.ts";
export { callable, delattr, delete_attribute, get_attribute, getattr, hasattr, setattr, unbound } from "./objects.ts";
export { dir } from "./dir.ts";
export { vars } from "./instance-dict.ts";
export { with_namespace } from "./class-namespace.ts";
export { made_by, Metaclass } from "./metaclass.ts";
export { setWriter, write } from "./output.ts";
export { input, print, type TextFile } from "./print.ts";
export { async_for, async_with, bound, bound_free, by_name, defined, handled_exception, keywords, merged_keywords, misfit, no_super, raise_from, split_arguments, syntax_warning, take, undefined_name, unpack_star, with_ } from "./porting.ts";
export { Range, range } from "./range.ts";
export { max, min, sum } from "./reductions.ts";
export { ascii, default_repr, exception_repr, repr } from "./repr.ts";
export { FrozenSet, frozenset, MutableSet, PySet, set } from "./set.ts";
export { Slice, slice_ } from "./slice.ts";
export { Ellipsis, NotImplemented } from "./special.ts";
export { exception_text } from "./as-text.ts";
export { chr, ord, str } from "./str.ts";
export { at, del_at, set_at, slice } from "./subscript.ts";
export { truth } from "./truth.ts";
export { type ClassOf, isinstance, issubclass, object, type, type_name } from "./type.ts";
export { field_annotations, with_annotations, with_signature } from "./written-signatures.ts";

export * from "./exceptions.ts";
export * from "./exception-groups.ts";
