def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


print(b"12".isdigit(), b"".isdigit(), b"ab1".isalnum(), b"a b".isalpha(), b" \t".isspace(), b"\xa0".isspace())
print(b"Ab Cd".istitle(), b"ab\xe4".islower(), b"AB1".isupper(), b"1".isupper(), b"\x80".isascii())
print(b"ab cd-ef".title(), b"aB\xe4".swapcase(), b"aBC".capitalize(), b"ab\xe4".upper(), b"AB\xc4".lower())
print(b"ab".ljust(5, b"."), b"ab".rjust(5), b"ab".center(7, b"*"), b"-3".zfill(5), b"a\tb".expandtabs(4))
print(b"a b c".rsplit(b" ", 1), b"abab".rfind(b"ab"), b"abab".rindex(b"b"), b"a-b-c".rpartition(b"-"))
print(b"  a b  c ".split(maxsplit=1), b" a b  c ".rsplit(None, 1), b"\xa0a b".split(), b"a,b,c".split(sep=b",", maxsplit=1))
print(b"a\r\nb\n\nc".splitlines(), b"a\r\nb\rc".splitlines(keepends=True), b"".splitlines())
print(b"abc".find(98), b"aXbX".count(88), b"abcabc".index(b"c", 3), b"abc".startswith((b"x", b"ab")), b"abc".endswith(b"b", 0, 2))
print(b"prefix-x".removeprefix(b"prefix-"), b"x.py".removesuffix(b".py"), b"aaa".replace(b"a", b"b", 2))
print(b"\x01\xff\x10".hex(), b"\x01\xff\x10".hex(":"), b"\x01\xff\x10".hex("-", 2), b"\x01\xff\x10".hex("-", -2))
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"hello".translate(None, delete=b"l"), b"hello".translate(None, b"lo"))
print(b"%d %s %5.2f|%-4b|%r %c%c" % (3, b"x", 2.5, b"ab", "é", 65, b"B"), b"%(n)03d" % {b"n": 7}, b"100%%" % ())
print(b"a\xff".decode(errors="ignore"), b"a\xff".decode("utf-8", "replace"), b"abc".decode(encoding="ascii"))
print(bytes.fromhex("01 ff10"), bytearray.fromhex("0a"))

show(lambda: b"%s" % "text")
show(lambda: b"%d" % b"x")
show(lambda: b"%d %d" % (1,))
show(lambda: b"%d" % (1, 2))
show(lambda: b"%c" % 300)
show(lambda: b"abc".find("a"))
show(lambda: b"abc".startswith("a"))
show(lambda: b"abc".split(""))
show(lambda: b"abc".split(b""))
show(lambda: b"abc".ljust(5, b"xx"))
show(lambda: b"abc".ljust(5, "x"))
show(lambda: b"abc".index(b"z"))
show(lambda: b"abc".replace("a", "b"))
show(lambda: bytes.fromhex("0g"))
show(lambda: bytes.fromhex("abc"))
show(lambda: b"ab".hex("::"))
show(lambda: b"abc".translate(b"x"))
show(lambda: bytes.maketrans(b"a", b"xy"))

data = bytearray(b"abcdef")
data[1:3] = b"XYZ"
print(data)
data[0] = 65
del data[-1]
del data[1:3]
data.insert(1, 33)
data.reverse()
data.remove(33)
print(data, data.copy(), data.title(), data.find(b"Z"), bytes(data).isalpha())
show(lambda: data.remove(0))
data += b"!"
print(data.rstrip(b"!"), bytearray(b"%d") % 5)
