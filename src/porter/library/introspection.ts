// What inference knows of the modules that say what an object is, in the syntax of type stubs.

const predicates = [
  "iscoroutine", "iscoroutinefunction", "isawaitable", "isasyncgen", "isasyncgenfunction", "isgenerator", "isgeneratorfunction",
  "isclass", "isfunction", "ismethod", "isbuiltin", "isroutine",
];

const states = ["CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"];

const types = [
  "FunctionType", "LambdaType", "BuiltinFunctionType", "BuiltinMethodType", "CoroutineType", "GeneratorType", "AsyncGeneratorType",
  "CodeType", "FrameType", "TracebackType", "NoneType", "EllipsisType", "NotImplementedType",
];

export const introspectionStubs: Readonly<Record<string, string>> = {
  inspect: `
${predicates.map((name) => `def ${name}(object: object) -> bool: ...`).join("\n")}
${states.map((name) => `${name}: str`).join("\n")}
def getcoroutinestate(coroutine: object) -> str: ...
def getasyncgenstate(agen: object) -> str: ...
`,
  types: `
${types.map((name) => `class ${name}: ...`).join("\n")}
class SimpleNamespace:
    def __init__(self, **kwargs: object): ...
    def __getattr__(self, name: str) -> Any: ...
def MethodType(func: object, obj: object) -> Any: ...
def coroutine(func: object) -> Any: ...
`,
};
