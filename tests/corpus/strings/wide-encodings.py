text = "aé😀"
for encoding in ("utf-16", "utf-16-le", "UTF_16_BE", "utf-32", "utf-32-be"):
    data = text.encode(encoding)
    print(encoding, len(data), data.hex(), data.decode(encoding) == text)
print(b"\xfe\xff\x00a".decode("utf-16"), b"a\x00b".decode("utf-16-le", errors="replace"))
try:
    b"x".decode("utf-16")
except UnicodeDecodeError as e:
    print(e)
print("ǆungla ǉ".title(), "ǆ".capitalize())
