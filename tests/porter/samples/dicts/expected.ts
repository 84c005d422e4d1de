import {
  type Dict, KeyError, and_, at, del_at, dict, enumerate, eq,
  iadd, le, len, max, neg, or_, print, range, repr, set, set_at,
  sorted, sub, truth, tuple, xor, zip,
} from "python";

const d = dict({ a: 1, b: 2 });
set_at(d, "c", 3);
print(
  d,
  len(d),
  at(d, "a"),
  d.get("z"),
  d.get("z", 0),
  d.has("a"),
  !d.has("q"),
);
for (const k of d) {
  print(k);
}
for (const [k, v] of d.items()) {
  print(k, v);
}
print(
  [...d.keys()],
  [...d.values()],
  sorted(d.items(), { key: (kv) => neg(kv[1]) }),
);
set_at(d, "a", iadd(at(d, "a"), 10));
d.setdefault("z", 26);
d.update(dict({ b: 20 }), { y: 5 });
print(d);
print(d.pop("a"), d.pop("nope", null), d);
del_at(d, "b");
print(d);
const e = dict([...d.items(), ["new", 1]]);
print(e, eq(d, e), eq(dict(), dict()));
print(dict([...range(3)].map((x) => [x, x * x] as const)));
const counts: Dict<string, number> = dict();
for (const ch of "banana") {
  set_at(counts, ch, counts.get(ch, 0) + 1);
}
print(counts);
const groups: Dict<string, string[]> = dict();
for (const w of ["apple", "bob", "avocado"]) {
  groups.setdefault(at(w, 0), []).push(w);
}
print(groups);
const nested = dict({
  user: dict({ name: "Ann", tags: ["x"] }),
});
print(
  at(at(nested, "user"), "name"),
  at(at(at(nested, "user"), "tags"), 0),
);
set_at(at(nested, "user"), "age", 3);
print(nested);
if (truth(d)) {
  print("has items");
}
print(
  dict({ a: 1, b: "x" }),
  dict([tuple("k", 1)]),
  dict(zip("ab", [1, 2])),
);
try {
  at(d, "missing");
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("KeyError", e, repr(e));
}
const s = set([1, 2, 3]);
s.add(2);
s.discard(9);
print(
  len(s),
  s.has(2),
  or_(s, set([4])),
  and_(s, set([1, 9])),
  sub(s, set([1])),
  xor(s, set([1, 7])),
);
print(
  le(set([1, 2]), set([1, 2, 3])),
  set(),
  sorted(set("hello")),
);
print(max(d, { key: d.get.bind(d) }));
const t = dict([[tuple(1, 2), "tuple key"]]);
print(at(t, tuple(1, 2)), t);
for (const [i, [k, v]] of enumerate(t.items())) {
  print(i, k, v);
}
