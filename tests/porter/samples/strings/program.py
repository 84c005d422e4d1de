s = "Hello, Wörld"
print(s.upper(), s.lower(), len(s), s[0], s[-1], s[1:4], s[::-1], s[7:])
print("a" + "b", "ab" * 3, "-" * 20)
print("lo" in s, "xyz" not in s, s.startswith("He"), s.endswith("d"))
print(s.split(", "), "a b  c".split(), "a,b,c".split(",", 1))
print(", ".join(["x", "y"]), s.replace("l", "L"), s.replace("l", "L", 1))
print("  pad ".strip() + "|", "xxhixx".strip("x"), "title case".title())
print(s.find("W"), s.index("o"), s.count("l"), "abc".isalpha(), "12".isdigit())
print("%s is %d years, %.2f" % ("Bob", 3, 2.5), "%5d|%-5s|" % (42, "ab"))
print("{} and {}".format(1, "two"), "{0}{1}{0}".format("a", "b"), "{name:>6}".format(name="x"))
name = "Ann"
n = 3
f = 2.5
print(f"{name!r} {n:>4} {n:<4}| {f:.3f} {f} {name:^9}| {n + 1} {n=} {name=}")
w = 8
print(f"{name:>{w}} {f:{w}.{2}f}")
print(f"{'nested'} {"quotes"} {{braces}}")
for c in "héy":
    print(c, end=" ")
print()
for i, c in enumerate("ab"):
    print(i, c)
print("a" < "b", "a" == "a", "Z" < "a", sorted("hello"))
print("one" "two" f"{n}")
text = ("first "
        "second "
        f"{name}")
print(text)
print('''triple
quoted''', r"raw\n", "tab\tend", "\u00e9", b"bytes", b"\x00\xff")
print(repr("it's"), repr('say "hi"'), repr("\n"))
print("abc".center(11, "*"), "7".zfill(3), "x".ljust(3) + "|", "x".rjust(3))
print("a-b-c".rsplit("-", 1), "a=b".partition("="))
print(ord("a"), chr(98), "".join(reversed("abc")))
print("line1\nline2".splitlines(), "CamelCase".swapcase())
print(str(None), str(True), str([1, "a"]))
print("emoji 😀 ok"[6], len("😀"))
print("hello"[10:], "hello"[-3:], "hello"[::2])
print("hello".encode(), "hello".encode().decode())
