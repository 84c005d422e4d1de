import {
  type Dict, add, at, dict, div, enumerate, float, floordiv,
  fmt, int, mod, mul, ne, neg, pow, print, range, round, set_at,
  slice, sorted, str, sum, tuple, unpack_star, zip,
} from "python";

function sieve(n: number): number[] {
  const is_prime = mul([true], n + 1);
  const value = false;
  set_at(is_prime, 0, value);
  set_at(is_prime, 1, value);
  for (const i of range(2, int(float(pow(n, 0.5))) + 1)) {
    if (at(is_prime, i)) {
      for (const j of range(mul(i, i), n + 1, i)) {
        set_at(is_prime, j, false);
      }
    }
  }
  return [...enumerate(is_prime)].filter(([i, p]) => p).map(
    ([i, p]) => i,
  );
}
print(sieve(50));

function gcd(a: number, b: number): number {
  while (b) [a, b] = [b, mod(a, b)];
  return a;
}
print(gcd(48, 18), gcd(17, 5));

function hanoi(
  n: number,
  a = "A",
  b = "B",
  c = "C",
  moves: string[] | null = null,
): string[] {
  if (moves == null) moves = [];
  if (n) {
    hanoi(n - 1, a, c, b, moves);
    moves.push(`${a}->${c}`);
    hanoi(n - 1, b, a, c, moves);
  }
  return moves;
}
print(hanoi(3), hanoi(5).length);

function* permutations(items: number[]): Generator<number[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (const i of range(items.length)) {
    const rest = add(
      slice(items, null, i),
      slice(items, i + 1),
    );
    for (const p of permutations(rest)) {
      yield add([at(items, i)], p);
    }
  }
}
print([...permutations([1, 2, 3])]);

const memo: Dict<number, number> = dict();
function fib(n: number): number {
  if (memo.has(n)) {
    return at(memo, n);
  }
  const result = n < 2 ? n : add(fib(n - 1), fib(n - 2));
  set_at(memo, n, result);
  return result;
}
print(fib(80), [...range(10)].map((i) => fib(i)));

function quicksort(xs: number[]): number[] {
  if (xs.length < 2) return xs;
  const [pivot, ...rest] = unpack_star(
    xs,
    1,
    0,
  ) as [number, ...number[]];
  return add(
    add(quicksort(rest.filter((x) => x < pivot)), [pivot]),
    quicksort(rest.filter((x) => x >= pivot)),
  );
}
print(quicksort([3, 6, 1, 8, 2, 9, 2]));

function binary_search(xs: number[], target: number): number {
  let lo = 0, hi = xs.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (at(xs, mid) === target) {
      return mid;
    }
    if (at(xs, mid) < target) {
      lo = mid + 1;
    } else {
      hi = mid - 1;
    }
  }
  return -1;
}
print(
  binary_search([1, 3, 5, 7, 9], 7),
  binary_search([1, 3], 4),
);

const text =
  "the quick brown fox jumps over the lazy dog the end";
const freq: Dict<string, number> = dict();
for (const word of str.split(text)) {
  set_at(freq, word, freq.get(word, 0) + 1);
}
for (const [word, n] of slice(
  sorted(freq.items(), {
    key: (kv) => tuple(neg(kv[1]), kv[0]),
  }),
  null,
  3,
)) {
  print(`${fmt(word, "<6")}|${fmt(n, ">3")}|${"*".repeat(n)}`);
}

const matrix = [[1, 2, 3], [4, 5, 6]];
const transposed = [...range(3)].map(
  (i) => matrix.map((row) => at(row, i)),
);
print(transposed, [...zip(...matrix)]);
const flat = matrix.flatMap((row) => row.filter((x) => x % 2));
print(flat, div(sum(flat), flat.length));
function is_palindrome(s: string): boolean {
  const cleaned = str.join(
    "",
    [...s].flatMap(
      (c) => (str.isalnum(c) ? [c.toLowerCase()] : []),
    ),
  );
  return cleaned === slice(cleaned, null, null, -1);
}
print(
  is_palindrome("A man, a plan, a canal: Panama"),
  is_palindrome("nope"),
);
function collatz(n: number): number {
  let steps = 0;
  while (ne(n, 1)) {
    n = mod(n, 2) === 0 ? floordiv(n, 2) : add(mul(3, n), 1);
    steps += 1;
  }
  return steps;
}
print([...range(1, 10)].map((i) => collatz(i)));
for (const i of range(1, 16)) {
  print(
    i % 15 === 0
      ? "FizzBuzz"
      : i % 3 === 0
      ? "Fizz"
      : i % 5 === 0
      ? "Buzz"
      : i,
    { end: " " },
  );
}
print();
const celsius = [0, 20.5, 37, 100];
print(celsius.map((c) => float(div(mul(c, 9), 5) + 32)));
print(
  round(div(sum(celsius), celsius.length), 2),
  `${fmt(1234567.891, ",.2f")} ${fmt(0.256, ".1%")} ${fmt(255, "x")} ${fmt(5, "08b")} ${fmt(1e10, "g")}`,
);
function average(...nums: number[]): number {
  return div(sum(nums), nums.length);
}
print(average(1, 2, 3), average(2.5));
