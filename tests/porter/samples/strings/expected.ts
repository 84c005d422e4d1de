import {
  at, b, bytes, chr, enumerate, float, fmt, len, lt, mod, ord,
  print, repr, reversed, slice, sorted, str, tuple,
} from "python";

const s = "Hello, Wörld";
print(
  s.toUpperCase(),
  s.toLowerCase(),
  len(s),
  at(s, 0),
  at(s, -1),
  slice(s, 1, 4),
  slice(s, null, null, -1),
  slice(s, 7),
);
print("a" + "b", "ab".repeat(3), "-".repeat(20));
print(
  s.includes("lo"),
  !s.includes("xyz"),
  s.startsWith("He"),
  s.endsWith("d"),
);
print(
  s.split(", "),
  str.split("a b  c"),
  str.split("a,b,c", ",", 1),
);
print(
  str.join(", ", ["x", "y"]),
  s.replaceAll("l", "L"),
  str.replace(s, "l", "L", 1),
);
print(
  "  pad ".trim() + "|",
  str.strip("xxhixx", "x"),
  str.title("title case"),
);
print(
  str.find(s, "W"),
  str.index(s, "o"),
  str.count(s, "l"),
  str.isalpha("abc"),
  str.isdigit("12"),
);
print(
  mod("%s is %d years, %.2f", tuple("Bob", 3, 2.5)),
  mod("%5d|%-5s|", tuple(42, "ab")),
);
print(
  str.format("{} and {}", 1, "two"),
  str.format("{0}{1}{0}", "a", "b"),
  str.format("{name:>6}", { name: "x" }),
);
const name = "Ann";
const n = 3;
const f = 2.5;
print(
  `${repr(name)} ${fmt(n, ">4")} ${fmt(n, "<4")}| ${fmt(f, ".3f")} ${str(float(f))} ${fmt(name, "^9")}| ${n + 1} n=${repr(n)} name=${repr(name)}`,
);
const w = 8;
print(`${fmt(name, `>${w}`)} ${fmt(f, `${w}.${2}f`)}`);
print(`${"nested"} ${"quotes"} {braces}`);
for (const c of "héy") print(c, { end: " " });
print();
for (const [i, c] of enumerate("ab")) print(i, c);
print(lt("a", "b"), "a" === "a", lt("Z", "a"), sorted("hello"));
print(`onetwo${n}`);
const text = "first " +
  "second " +
  `${name}`;
print(text);
print(
  "triple\nquoted",
  "raw\\n",
  "tab\tend",
  "é",
  b`bytes`,
  bytes([0, 255]),
);
print(repr("it's"), repr('say "hi"'), repr("\n"));
print(
  str.center("abc", 11, "*"),
  str.zfill("7", 3),
  str.ljust("x", 3) + "|",
  str.rjust("x", 3),
);
print(str.rsplit("a-b-c", "-", 1), str.partition("a=b", "="));
print(ord("a"), chr(98), str.join("", reversed("abc")));
print(
  str.splitlines("line1\nline2"),
  str.swapcase("CamelCase"),
);
print(str(null), str(true), str([1, "a"]));
print(at("emoji 😀 ok", 6), len("😀"));
print(
  slice("hello", 10),
  slice("hello", -3),
  slice("hello", null, null, 2),
);
print(str.encode("hello"), str.encode("hello").decode());
