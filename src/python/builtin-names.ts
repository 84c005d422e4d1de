// All names that `dir` gives of builtin types, as CPython 3.14 has them; special ones that other questions need as well stand
// in builtin-members.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { special_names_of } from "./builtin-members.ts";

const of_bytes = "capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill";
const of_int = "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes";
const of_frozenset = "copy difference intersection isdisjoint issubset issuperset symmetric_difference union";

const names: Readonly<Record<string, string>> = {
  object: "",
  str: `${of_bytes.replace("decode", "encode").replace("fromhex hex ", "format format_map ")} casefold isdecimal isidentifier isnumeric isprintable`,
  list: "append clear copy count extend index insert pop remove reverse sort",
  dict: "clear copy fromkeys get items keys pop popitem setdefault update values",
  set: `${of_frozenset} add clear difference_update discard intersection_update pop remove symmetric_difference_update update`,
  frozenset: of_frozenset,
  tuple: "count index",
  int: of_int,
  bool: of_int,
  float: "as_integer_ratio conjugate from_number fromhex hex imag is_integer real",
  bytes: of_bytes,
  bytearray: `${of_bytes} append clear copy extend insert pop remove resize reverse`,
  range: "count index start step stop",
  NoneType: "",
  generator: "close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw",
  coroutine: "__await__ __class_getitem__ __del__ __name__ __qualname__ close cr_await cr_code cr_frame cr_origin cr_running cr_suspended send throw",
  async_generator: "__aiter__ __anext__ __class_getitem__ __del__ __name__ __qualname__ aclose ag_await ag_code ag_frame ag_running ag_suspended asend athrow",
  function: "",
  builtin_function_or_method: "",
  map: "__iter__ __next__ __setstate__",
  zip: "__iter__ __next__ __setstate__",
  filter: "__iter__ __next__",
  enumerate: "__class_getitem__ __iter__ __next__",
  BaseException: "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args with_traceback",
  BaseExceptionGroup: "__class_getitem__ derive exceptions message split subgroup",
  ExceptionGroup: "__module__ __weakref__",
  OSError: "characters_written errno filename filename2 strerror",
  StopIteration: "value",
  AttributeError: "name obj",
  NameError: "name",
  ImportError: "msg name name_from path",
  UnicodeDecodeError: "encoding end object reason start",
  UnicodeEncodeError: "encoding end object reason start",
  SystemExit: "code",
  SyntaxError: "_metadata end_lineno end_offset filename lineno msg offset print_file_and_line text",
};

/** Exceptions that have no names but those of their bases. */
const plainErrors: ReadonlySet<string> = new Set(
  ("Exception GeneratorExit KeyboardInterrupt ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError BufferError EOFError ModuleNotFoundError LookupError IndexError KeyError MemoryError " +
    "UnboundLocalError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError " +
    "IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError RecursionError StopAsyncIteration IndentationError SystemError TypeError ValueError " +
    "UnicodeError Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning").split(" "),
);

/** The names that a builtin type adds to those of `object` and its bases; undefined for a type whose names are not known. */
export function builtin_names(type: string): readonly string[] | undefined {
  if (plainErrors.has(type)) return [];
  if (!Object.hasOwn(names, type)) return undefined;
  return [...names[type]!.split(" ").filter((name) => name !== ""), ...(special_names_of(type) ?? [])];
}
