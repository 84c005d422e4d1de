// The kinds of classes that the language fuzz writes, and what tries them.
import type { Expression, Statement, TypeName } from "./program.ts";
import { types } from "./types.ts";

/** What a kind of class is made of. */
export interface ClassParts {
  readonly name: string;
  /** The types of the two fields, `self.a` and `self.b`. */
  readonly a: TypeName;
  readonly b: TypeName;
  readonly method: (head: string, returns: TypeName) => Statement;
  /** A method that knows the first field only. */
  readonly baseMethod: (head: string, returns: TypeName) => Statement;
  readonly leaf: (type: TypeName) => string;
  /** An expression inside a method. */
  readonly expression: (type: TypeName) => Expression;
}

export interface ClassDefinition {
  readonly definitions: readonly Statement[];
  /** Templates of expressions that are printed. */
  readonly tries: readonly string[];
}

const block = (head: string, ...body: readonly Statement[]): Statement => ({ clauses: [{ head: [head], body }] });
const line = (text: string): Statement => ({ line: [text] });

export const classTemplates: readonly ((parts: ClassParts) => ClassDefinition)[] = [
  ({ name, a, b, method }) => ({
    definitions: [
      block(`class ${name}`, block("def __init__(self, a, b)", line("self.a = a"), line("self.b = b")), method("def first(self)", "any"), method("def second(self)", "str"), block("def __repr__(self)", line(`return f"${name}({self.a!r}, {self.b})"`)), line("@property"), method("def size(self)", "int")),
    ],
    tries: [`${name}($${a}, $${b})`, `${name}($${a}, $${b}).first()`, `${name}($${a}, $${b}).second()`, `[${name}($${a}, $${b}).size, str(${name}($${a}, $${b}))]`],
  }),
  ({ name, a, b, method, leaf }) => ({
    definitions: [line("@dataclass"), block(`class ${name}`, line(`a: ${types[a].annotation}`), line(`b: ${types[b].annotation} = ${leaf(b)}`), line("more: list = field(default_factory=list)"), method("def first(self)", "any"))],
    tries: [`${name}($${a})`, `${name}($${a}, b=$${b})`, `${name}($${a}) == ${name}($${a})`, `${name}($${a}, $${b}).first()`, `vars(${name}($${a}))`],
  }),
  ({ name, method, expression }) => ({
    definitions: [
      line("@dataclass(order=True, frozen=True)"),
      block(`class ${name}`, line("a: int"), line("b: str = 'z'"), block("def __add__(self, other)", { line: [`return ${name}(self.a + other.a, `, expression("str"), ")"] }), block("def __len__(self)", line("return min(self.a, 9)")), method("def first(self)", "any")),
    ],
    tries: [`sorted([${name}($int), ${name}($int, $str)])`, `${name}($int) + ${name}($int)`, `len(${name}($int))`, `bool(${name}($int))`, `{${name}(1): $int, ${name}(1): $int}`, `${name}($int) < ${name}($int)`],
  }),
  ({ name, a, b, baseMethod }) => ({
    definitions: [
      block(`class ${name}Base`, line("made = 0"), block("def __init__(self, a)", line("self.a = a"), line(`${name}Base.made += 1`)), baseMethod("def first(self)", "any"), block("def show(self)", line("return f'{self.first()} {type(self).__name__} {self.made}'"))),
      block(`class ${name}(${name}Base)`, block("def __init__(self, a, b)", line("super().__init__(a)"), line("self.b = b")), block("def show(self)", line("return super().show() + '!'"))),
    ],
    tries: [`${name}($${a}, $${b}).show()`, `${name}Base($${a}).show()`, `isinstance(${name}($${a}, $${b}), ${name}Base)`, `${name}.made`],
  }),
  ({ name, method }) => ({
    definitions: [
      block(
        `class ${name}`,
        block("def __init__(self, items)", line("self.a = list(items)"), line("self.b = {}")),
        block("def __getitem__(self, at)", line("return self.a[at]")), block("def __setitem__(self, at, value)", line("self.a[at] = value"), line("self.b[at] = value")), block("def __len__(self)", line("return len(self.a)")), block("def __contains__(self, value)", line("return value in self.b")), block("def __iter__(self)", line("yield from self.a")),
        block("def __eq__(self, other)", line(`return isinstance(other, ${name}) and self.a == other.a`)), block("def __call__(self, value=1)", line("self.a.append(value)"), line("return self")),
        line("@staticmethod"), block("def of(*items)", line(`return ${name}(items)`)), line("@classmethod"), block("def empty(cls)", line("return cls([])")),
      ),
    ],
    tries: [`${name}($ints)[$int]`, `${name}($strs)[$slice]`, `len(${name}($ints)), bool(${name}.empty())`, `list(${name}.of($int, $str))`, `$int in ${name}($ints)`, `${name}($ints) == ${name}($ints)`, `[each for each in ${name}.empty()($any)($any)]`, `sum(${name}($ints)), *${name}($str)`, `${name}($ints) != $any`],
  }),
];
