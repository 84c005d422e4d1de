// The Python that can be ported, as node types. The names are those of CPython's `ast` module where it has one.
// How text becomes nodes belongs in parse-*.ts; what a node becomes in TypeScript belongs in emit/.
import type { Place } from "./problems.ts";

export interface Node extends Place {
  /** Line on which the node's last token ends. */
  readonly endLine: number;
  /** 1-based, just past that token, in UTF-16 units. Nodes that the porter made itself have none. */
  readonly endColumn?: number;
}

// ---------------------------------------------------------------------------------------------------- expressions

export interface Name extends Node { readonly type: "Name"; readonly id: string }
export interface Int extends Node { readonly type: "Int"; readonly value: bigint; /** As written. */ readonly text: string }
export interface Float extends Node { readonly type: "Float"; readonly value: number; readonly text: string }
export interface Str extends Node { readonly type: "Str"; readonly value: string }
export interface Bytes extends Node { readonly type: "Bytes"; readonly value: readonly number[] }
export interface Constant extends Node { readonly type: "Constant"; readonly value: "None" | "True" | "False" | "Ellipsis" }

/** `{value!r:spec}`; `text` is what `{value=}` shows before the value. */
export interface FormattedValue extends Node {
  readonly type: "FormattedValue";
  readonly value: Expression;
  readonly text: string | null;
  readonly conversion: "" | "r" | "s" | "a";
  readonly spec: readonly FStringPart[] | null;
}
export type FStringPart = string | FormattedValue;
export interface FString extends Node { readonly type: "FString"; readonly parts: readonly FStringPart[] }
/** Adjacent literals that stand on several lines; those on one line are joined by the parser. */
export interface JoinedStr extends Node { readonly type: "JoinedStr"; readonly values: readonly (Str | FString)[] }

export interface Tuple extends Node { readonly type: "Tuple"; readonly elements: readonly Expression[]; readonly parenthesized: boolean }
export interface List extends Node { readonly type: "List"; readonly elements: readonly Expression[] }
export interface SetDisplay extends Node { readonly type: "Set"; readonly elements: readonly Expression[] }
export interface DictEntry { /** null: `**value`. */ readonly key: Expression | null; readonly value: Expression }
export interface Dict extends Node { readonly type: "Dict"; readonly entries: readonly DictEntry[] }

export interface Generator { readonly target: Expression; readonly iter: Expression; readonly ifs: readonly Expression[]; readonly isAsync: boolean }
export interface Comprehension extends Node {
  readonly type: "Comprehension";
  readonly kind: "list" | "set" | "dict" | "generator";
  readonly element: Expression;
  /** The value of a dict comprehension, whose key is `element`. */
  readonly value: Expression | null;
  readonly generators: readonly Generator[];
}

export interface UnaryOp extends Node { readonly type: "UnaryOp"; readonly op: "-" | "+" | "~" | "not"; readonly operand: Expression }
export type Operator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "@" | "<<" | ">>" | "&" | "|" | "^";
export interface BinOp extends Node { readonly type: "BinOp"; readonly op: Operator; readonly left: Expression; readonly right: Expression }
export interface BoolOp extends Node { readonly type: "BoolOp"; readonly op: "and" | "or"; readonly values: readonly Expression[] }
export type CompareOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not in" | "is" | "is not";
export interface Compare extends Node { readonly type: "Compare"; readonly left: Expression; readonly ops: readonly CompareOperator[]; readonly comparators: readonly Expression[] }

export interface Keyword extends Node { /** null: `**value`. */ readonly name: string | null; readonly value: Expression }
export interface Call extends Node { readonly type: "Call"; readonly func: Expression; readonly args: readonly Expression[]; readonly keywords: readonly Keyword[] }
export interface Attribute extends Node { readonly type: "Attribute"; readonly value: Expression; readonly attr: string }
export interface Subscript extends Node { readonly type: "Subscript"; readonly value: Expression; readonly index: Expression }
export interface Slice extends Node { readonly type: "Slice"; readonly lower: Expression | null; readonly upper: Expression | null; readonly step: Expression | null }
export interface Starred extends Node { readonly type: "Starred"; readonly value: Expression }
export interface IfExp extends Node { readonly type: "IfExp"; readonly test: Expression; readonly body: Expression; readonly orelse: Expression }
export interface Lambda extends Node { readonly type: "Lambda"; readonly params: Parameters; readonly body: Expression }
export interface NamedExpr extends Node { readonly type: "NamedExpr"; readonly target: Name; readonly value: Expression }
export interface Await extends Node { readonly type: "Await"; readonly value: Expression }
export interface Yield extends Node { readonly type: "Yield"; readonly value: Expression | null }
export interface YieldFrom extends Node { readonly type: "YieldFrom"; readonly value: Expression }

export type Expression =
  | Name | Int | Float | Str | Bytes | Constant | FString | JoinedStr | Tuple | List | SetDisplay | Dict | Comprehension
  | UnaryOp | BinOp | BoolOp | Compare | Call | Attribute | Subscript | Slice | Starred | IfExp | Lambda | NamedExpr
  | Await | Yield | YieldFrom;

// ------------------------------------------------------------------------------------------------------- functions

export interface Parameter extends Node {
  readonly name: string;
  readonly kind: "positional" | "either" | "keyword" | "*" | "**";
  readonly annotation: Expression | null;
  readonly default: Expression | null;
}
export type Parameters = readonly Parameter[];

export interface TypeParameter extends Node { readonly name: string; readonly kind: "" | "*" | "**"; readonly bound: Expression | null }

// ------------------------------------------------------------------------------------------------------ statements

export interface ExprStatement extends Node { readonly type: "Expr"; readonly value: Expression }
export interface Assign extends Node { readonly type: "Assign"; readonly targets: readonly Expression[]; readonly value: Expression }
export interface AugAssign extends Node { readonly type: "AugAssign"; readonly target: Expression; readonly op: Operator; readonly value: Expression }
export interface AnnAssign extends Node { readonly type: "AnnAssign"; readonly target: Expression; readonly annotation: Expression; readonly value: Expression | null }
export interface Return extends Node { readonly type: "Return"; readonly value: Expression | null }
export interface Delete extends Node { readonly type: "Delete"; readonly targets: readonly Expression[] }
export interface Pass extends Node { readonly type: "Pass" }
export interface Break extends Node { readonly type: "Break" }
export interface Continue extends Node { readonly type: "Continue" }
export interface Raise extends Node { readonly type: "Raise"; readonly error: Expression | null; readonly cause: Expression | null }
export interface Global extends Node { readonly type: "Global"; readonly names: readonly string[] }
export interface Nonlocal extends Node { readonly type: "Nonlocal"; readonly names: readonly string[] }
export interface Alias extends Node { readonly name: string; readonly asname: string | null }
export interface Import extends Node { readonly type: "Import"; readonly names: readonly Alias[] }
/** `names` is empty for `import *`. */
export interface ImportFrom extends Node { readonly type: "ImportFrom"; readonly module: string; readonly names: readonly Alias[] }
export interface Assert extends Node { readonly type: "Assert"; readonly test: Expression; readonly message: Expression | null }
export interface TypeAlias extends Node { readonly type: "TypeAlias"; readonly name: string; readonly params: readonly TypeParameter[]; readonly value: Expression }

export type Block = readonly Statement[];
export interface If extends Node { readonly type: "If"; readonly test: Expression; readonly body: Block; readonly orelse: Block; /** The `else` part is an `elif`. */ readonly elif: boolean }
export interface While extends Node { readonly type: "While"; readonly test: Expression; readonly body: Block; readonly orelse: Block }
export interface For extends Node { readonly type: "For"; readonly target: Expression; readonly iter: Expression; readonly body: Block; readonly orelse: Block; readonly isAsync: boolean }
export interface ExceptHandler extends Node { readonly matches: Expression | null; readonly name: string | null; readonly body: Block }
export interface Try extends Node { readonly type: "Try"; readonly body: Block; readonly handlers: readonly ExceptHandler[]; readonly orelse: Block; readonly finalbody: Block; /** `except*`. */ readonly star: boolean; readonly elseLine: number; readonly finallyLine: number }
export interface WithItem { readonly context: Expression; readonly target: Expression | null }
export interface With extends Node { readonly type: "With"; readonly items: readonly WithItem[]; readonly body: Block; readonly isAsync: boolean }
export interface FunctionDef extends Node {
  readonly type: "FunctionDef";
  readonly name: string;
  readonly typeParams: readonly TypeParameter[];
  readonly params: Parameters;
  readonly returns: Expression | null;
  readonly decorators: readonly Expression[];
  readonly docstring: Str | null;
  /** Without the docstring. */
  readonly body: Block;
  readonly isAsync: boolean;
  /** What makes its annotations, in a program that reads them: signatures.ts. */
  readonly annotate?: Lambda;
}
export interface ClassDef extends Node {
  readonly type: "ClassDef";
  readonly name: string;
  readonly typeParams: readonly TypeParameter[];
  readonly bases: readonly Expression[];
  readonly keywords: readonly Keyword[];
  readonly decorators: readonly Expression[];
  readonly docstring: Str | null;
  readonly body: Block;
  /** What makes the annotations in its body, in a program that reads them. */
  readonly annotate?: Lambda;
}
export interface MatchCase extends Node { readonly pattern: Pattern; readonly guard: Expression | null; readonly body: Block }
export interface Match extends Node { readonly type: "Match"; readonly subject: Expression; readonly cases: readonly MatchCase[] }

export type Statement =
  | ExprStatement | Assign | AugAssign | AnnAssign | Return | Delete | Pass | Break | Continue | Raise | Global | Nonlocal
  | Import | ImportFrom | Assert | TypeAlias | If | While | For | Try | With | FunctionDef | ClassDef | Match;

// -------------------------------------------------------------------------------------------------------- patterns

export interface MatchValue extends Node { readonly type: "MatchValue"; readonly value: Expression }
/** `None`, `True`, `False`: compared with `is`. */
export interface MatchSingleton extends Node { readonly type: "MatchSingleton"; readonly value: Constant }
export interface MatchSequence extends Node { readonly type: "MatchSequence"; readonly patterns: readonly Pattern[] }
export interface MatchStar extends Node { readonly type: "MatchStar"; readonly name: string | null }
export interface MatchMapping extends Node { readonly type: "MatchMapping"; readonly entries: readonly { readonly key: Expression; readonly pattern: Pattern }[]; readonly rest: string | null }
export interface MatchClass extends Node { readonly type: "MatchClass"; readonly cls: Expression; readonly patterns: readonly Pattern[]; readonly keywords: readonly { readonly name: string; readonly pattern: Pattern }[] }
/** A capture (`name`), `pattern as name`, or the wildcard (both null). */
export interface MatchAs extends Node { readonly type: "MatchAs"; readonly pattern: Pattern | null; readonly name: string | null }
export interface MatchOr extends Node { readonly type: "MatchOr"; readonly patterns: readonly Pattern[] }
export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchStar | MatchMapping | MatchClass | MatchAs | MatchOr;

// ---------------------------------------------------------------------------------------------------------- module

export interface Comment {
  readonly line: number;
  readonly column: number;
  /** With its `#`. */
  readonly text: string;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

export interface Module {
  readonly type: "Module";
  readonly docstring: Str | null;
  readonly body: Block;
  readonly comments: readonly Comment[];
  /** Whether the program reads signatures or annotations: signatures.ts. */
  readonly readsSignatures?: boolean;
}
