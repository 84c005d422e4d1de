b = b"hello \x00\xff"
print(b, len(b), b[0], b[1:3], list(b[:3]), b.hex(), bytes.fromhex("48 69"))
print(b"abc" + b"def", b"ab" * 2, b"a" in b"cat", b"a,b".split(b","), b"abc".upper(), b"abc" == bytearray(b"abc"))
ba = bytearray(b"spam")
ba[0] = ord("S")
ba.append(33)
ba.extend(b"??")
print(ba, bytes(ba), ba.decode())
print("grüße".encode("latin-1"), (1024).to_bytes(2, "big"), int.from_bytes(b"\x04\x00", "little"))
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as e:
    print(type(e).__name__, e.reason)
try:
    b"a" + "b"
except TypeError as e:
    print(e)
