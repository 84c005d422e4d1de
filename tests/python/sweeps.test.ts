// Random values against CPython: what tables of cases cannot cover. Seeds are fixed.
import { expect, test } from "vitest";
import { askPython } from "./cpython.ts";
import { Dice, float_source } from "./random-values.ts";
import { evaluate } from "./typescript.ts";

type Case = readonly [python: string, typescript: string];

async function agree(cases: readonly Case[]): Promise<void> {
  const answers = await askPython(cases.map(([python]) => python));
  const differing = cases.flatMap(([python, typescript], i) => {
    const ours = evaluate(typescript);
    return ours === answers[i] ? [] : [`${python}\n  CPython: ${answers[i]}\n  ours:    ${ours}  (${typescript})`];
  });
  expect(differing.slice(0, 20).join("\n")).toBe("");
}

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const list = (numbers: readonly (number | bigint)[]): string => `[${numbers.join(", ")}]`;

test("repr of 20,000 doubles", { timeout: 120_000 }, async () => {
  const dice = new Dice(1);
  const numbers = many(20_000, (i) => (i % 2 === 0 ? dice.double() : dice.plain_double()));
  const rows = many(200, (i) => numbers.slice(i * 100, i * 100 + 100).map(float_source).join(", "));
  await agree(rows.map((row) => [`[${row}]`, `[${row}].map((x) => float(x))`]));
});

test("format specs on floats", { timeout: 120_000 }, async () => {
  const dice = new Dice(2);
  const cases: Case[] = [];
  for (const code of ["", "e", "f", "g", "%", "E", "F", "G", "n"]) {
    for (const precision of ["", ".0", ".1", ".2", ".5", ".12"]) {
      for (const front of ["", ">12", "<12", "^13", "*^14", "+", " ", "012", ",", "_", "#", "+015,", "=+14", "z"]) {
        const comma = front.endsWith(",") ? "," : "";
        const spec = `${front}${precision}${code}`;
        if ((comma !== "" || front === "_") && code === "n") continue;
        for (const x of [dice.plain_double(), dice.double(), 0, dice.int(-9, 9) / 8]) {
          const source = float_source(x);
          cases.push([`format(${source}, ${JSON.stringify(spec)})`, `format(float(${source}), ${JSON.stringify(spec)})`]);
        }
      }
    }
  }
  await agree(cases);
});

test("format specs on ints and strings", { timeout: 120_000 }, async () => {
  const dice = new Dice(3);
  const cases: Case[] = [];
  for (const code of ["", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "%", "s", "q"]) {
    for (const front of ["", ">8", "<8", "^9", "*^10", "x=8", "+", " ", "08", "020", ",", "_", "#", "#010", "+#012", "=+12", "-^7", "016,", "016_", "0<9", "5.1", "z"]) {
      const spec = JSON.stringify(front + code);
      const x = dice.pick([dice.int(0, 200), dice.int(-(10 ** 9), 10 ** 9), 0, 2 ** 40]);
      cases.push([`format(${x}, ${spec})`, `format(${x}, ${spec})`]);
      cases.push([`format(2 ** 80 + ${x}, ${spec})`, `format(add(pow(2, 80), ${x}), ${spec})`]);
      cases.push([`format("hé", ${spec})`, `format("hé", ${spec})`]);
    }
  }
  await agree(cases);
});

const operators = [
  ["+", "add"], ["-", "sub"], ["*", "mul"], ["//", "floordiv"], ["%", "mod"], ["/", "div"], ["&", "and_"], ["|", "or_"], ["^", "xor"],
  ["<", "lt"], ["==", "eq"], [">=", "ge"],
] as const;

test("operators on ints, across 2^53", { timeout: 120_000 }, async () => {
  const dice = new Dice(4);
  const edges = [0n, 1n, -1n, 2n ** 31n, -(2n ** 31n), 2n ** 32n, 2n ** 53n, 2n ** 53n - 1n, -(2n ** 53n), 2n ** 53n + 1n, 2n ** 64n, 10n ** 30n, -(10n ** 25n)];
  const int = (): bigint => dice.pick([BigInt(dice.int(-100, 100)), BigInt(dice.int(-(2 ** 40), 2 ** 40)), dice.pick(edges) + BigInt(dice.int(-3, 3))]);
  const source = (x: bigint): string => (x > 2n ** 53n || x < -(2n ** 53n) ? `${x}n` : `narrow(${x}n)`);
  const cases = many(4_000, (): Case => {
    const [symbol, name] = dice.pick(operators);
    const [a, b] = [int(), int()];
    return [`(${a}) ${symbol} (${b})`, `${name}(${source(a)}, ${source(b)})`.replaceAll("narrow", "int")];
  });
  await agree(cases);
});

test("operators on floats and ints mixed", { timeout: 120_000 }, async () => {
  const dice = new Dice(5);
  const value = (): Case => {
    if (dice.next() < 0.4) {
      const x = dice.int(-50, 50);
      return [String(x), String(x)];
    }
    const x = dice.pick([dice.plain_double(), dice.int(-20, 20) / 4, dice.double()]);
    return [`(${float_source(x)})`, `float(${float_source(x)})`];
  };
  await agree(
    many(3_000, (): Case => {
      const [symbol, name] = dice.pick(operators.filter(([, op]) => !["and_", "or_", "xor"].includes(op)));
      const [a, b] = [value(), value()];
      return [`(${a[0]}) ${symbol} (${b[0]})`, `${name}(${a[1]}, ${b[1]})`];
    }),
  );
});

test("round", { timeout: 120_000 }, async () => {
  const dice = new Dice(6);
  await agree(
    many(3_000, (): Case => {
      const digits = dice.int(-4, 8);
      const x = dice.pick([dice.plain_double(), dice.int(-2000, 2000) / 8, dice.int(-100000, 100000) / 1000]);
      if (dice.next() < 0.2) return [`round(${Math.trunc(x)}, ${digits})`, `round(${Math.trunc(x)}, ${digits})`];
      if (dice.next() < 0.3) return [`round(${float_source(x)})`, `round(float(${float_source(x)}))`];
      return [`round(${float_source(x)}, ${digits})`, `round(float(${float_source(x)}), ${digits})`];
    }),
  );
});

test("slices: reading, assigning, deleting", { timeout: 120_000 }, async () => {
  const dice = new Dice(7);
  const bound = (): number | null => (dice.next() < 0.25 ? null : dice.int(-8, 8));
  await agree(
    many(2_000, (): Case => {
      const length = dice.int(0, 7);
      const items = list(many(length, (i) => i));
      const [a, b] = [bound(), bound()];
      const c = dice.next() < 0.4 ? null : dice.pick([1, 2, 3, -1, -2, -3]);
      const at = `${a ?? ""}:${b ?? ""}${c === null ? "" : `:${c}`}`;
      const bounds = `${a}, ${b}, ${c}`;
      switch (dice.int(0, 3)) {
        case 0:
          return [`${items}[${at}]`, `slice(${items}, ${bounds})`];
        case 1:
          return [`"abcdefg"[:${length}][${at}]`, `slice(slice("abcdefg", null, ${length}), ${bounds})`];
        case 2:
          return [`x = ${items} ;; exec("del x[${at}]") ;; x`, `x = ${items} ;; del_at(x, slice_(${bounds})) ;; x`];
        default: {
          const values = list(many(dice.int(0, 4), (i) => 90 + i));
          return [`x = ${items} ;; exec("x[${at}] = ${values}") ;; x`, `x = ${items} ;; set_at(x, slice_(${bounds}), ${values}) ;; x`];
        }
      }
    }),
  );
});

test("the order of sets of ints", { timeout: 120_000 }, async () => {
  const dice = new Dice(8);
  const range = (): [number, number] => dice.pick([[0, 12], [-20, 20], [0, 100], [-1000, 1000], [0, 100000]]);
  const cases = many(1_500, (): Case => {
    const [low, high] = range();
    const numbers = many(dice.int(0, 40), () => dice.int(low, high));
    const others = many(dice.int(0, 20), () => dice.int(low, high));
    const [xs, ys] = [list(numbers), list(others)];
    switch (dice.int(0, 9)) {
      case 0:
        return [`set(${xs})`, `set(${xs})`];
      case 1:
        return [`s = set(${xs}) ;; [s.discard(y) or s.add(y + 1) for y in ${ys}] ;; s`, `s = set(${xs}) ;; ${ys}.forEach((y) => { s.discard(y); s.add(y + 1); }) ;; s`];
      case 2:
        return [`set(${xs}) | set(${ys})`, `or_(set(${xs}), set(${ys}))`];
      case 3:
        return [`set(${xs}) & set(${ys})`, `and_(set(${xs}), set(${ys}))`];
      case 4:
        return [`set(${xs}) - set(${ys})`, `sub(set(${xs}), set(${ys}))`];
      case 5:
        return [`set(${xs}) ^ set(${ys})`, `xor(set(${xs}), set(${ys}))`];
      case 6:
        return [`s = set(${xs}) ;; [[s.pop() for _ in range(len(s) // 2)], s]`, `s = set(${xs}) ;; [Array.from({ length: Math.floor(len(s) / 2) }, () => s.pop()), s]`];
      case 7:
        return [`s = set(${xs}) ;; s.update(set(${ys})) ;; [s, s.copy(), frozenset(s)]`, `s = set(${xs}) ;; s.update(set(${ys})) ;; [s, s.copy(), frozenset(s)]`];
      case 8:
        return [`s = set(${xs}) ;; s.difference_update(${ys}) ;; s |= {5} ;; s`, `s = set(${xs}) ;; s.difference_update(${ys}) ;; s = ior(s, set([5])) ;; s`];
      default:
        return [`set(dict.fromkeys(${xs}))`, `set(dict.fromkeys(${xs}))`];
    }
  });
  await agree(cases);
});

test("random: the same numbers from the same seed", { timeout: 120_000 }, async () => {
  const dice = new Dice(9);
  const calls: readonly Case[] = [
    ["r.random()", "r.random()"], ["r.randint(1, 6)", "r.randint(1, 6)"], ["r.randrange(10)", "r.randrange(10)"], ["r.randrange(5, 100, 7)", "r.randrange(5, 100, 7)"],
    ["r.uniform(1, 10)", "r.uniform(1, 10)"], ["r.choice('abcdef')", "r.choice('abcdef')"], ["r.choice([1, 2, 3])", "r.choice([1, 2, 3])"],
    ["r.sample(range(100), 5)", "r.sample(range(100), 5)"], ["r.sample(range(10000), k=30)", "r.sample(range(10000), { k: 30 })"], ["r.sample([1, 2, 3, 4, 5], 3)", "r.sample([1, 2, 3, 4, 5], 3)"],
    ["r.choices('abc', k=4)", "r.choices('abc', { k: 4 })"], ["r.choices([1, 2, 3], weights=[1, 5, 2], k=5)", "r.choices([1, 2, 3], { weights: [1, 5, 2], k: 5 })"],
    ["r.getrandbits(8)", "r.getrandbits(8)"], ["r.getrandbits(70)", "r.getrandbits(70)"], ["r.triangular(0, 10, 3)", "r.triangular(0, 10, 3)"], ["r.randbytes(5)", "r.randbytes(5)"],
    ["(x := list(range(10)), r.shuffle(x), x)[2]", "(x = list(range(10)), r.shuffle(x), x)"],
  ];
  await agree(
    many(400, (): Case => {
      const seed = dice.pick([String(dice.int(0, 5)), String(dice.int(-1000, 10 ** 9)), `"seed ${dice.int(0, 99)}"`, "2 ** 100", "'é'"]);
      const chosen = many(8, () => dice.pick(calls));
      const ours = seed === "2 ** 100" ? "pow(2, 100)" : seed;
      return [
        `r = random.Random(${seed}) ;; [${chosen.map(([python]) => python).join(", ")}]`,
        `let x, r = new random.Random(${ours}) ;; [${chosen.map(([, typescript]) => typescript).join(", ")}]`,
      ];
    }),
  );
});
