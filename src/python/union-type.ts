// `A | B` of classes: what `isinstance` takes, and hints that a program keeps. Specified by CPython's Objects/unionobject.c.
// The hints of `typing` are in modules/typing.ts.
import { repr } from "./repr.ts";
import { declare_type, is_class, NotImplemented } from "./special.ts";
import { full_name } from "./type.ts";

export class UnionType {
  readonly members: readonly (Function | null)[];

  constructor(members: readonly (Function | null)[]) {
    this.members = [...new Set(members)];
  }
  __or__(other: unknown): unknown {
    return union_type(this, other) ?? NotImplemented;
  }
  __ror__(other: unknown): unknown {
    return union_type(other, this) ?? NotImplemented;
  }
  __eq__(other: unknown): boolean {
    return other instanceof UnionType && other.members.length === this.members.length && this.members.every((each) => other.members.includes(each));
  }
  __repr__(): string {
    return this.members.map((each) => (each === null ? "None" : Reflect.get(each, "__origin__") === undefined ? full_name(each) : repr(each))).join(" | ");
  }
}
declare_type(UnionType, "Union", "typing");

/** The union of classes, None and unions; undefined when one of the two is nothing of the kind. */
export function union_type(a: unknown, b: unknown): UnionType | undefined {
  const [left, right] = [members_of(a), members_of(b)];
  return left && right && (left.length > 1 || left[0] || right[0]) ? new UnionType([...left, ...right]) : undefined;
}

function members_of(x: unknown): readonly (Function | null)[] | undefined {
  if (x instanceof UnionType) return x.members;
  return x === null || is_class(x) ? [x] : undefined;
}
