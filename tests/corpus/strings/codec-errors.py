for text, codec in (("grüß", "ascii"), ("日本x", "latin-1"), ("a€", "ascii"), ("ok", "ascii")):
    try:
        print(text.encode(codec))
    except UnicodeEncodeError as e:
        print(e, "|", e.start, e.end, e.reason, e.encoding, e.object)
for data in (b"\xff", b"ab\xe2\x82", b"caf\xe9 x"):
    try:
        print(data.decode())
    except UnicodeDecodeError as e:
        print(e, "|", e.start, e.end, e.reason, e.encoding, e.object, repr(e))
b"\xff".decode("ascii")
