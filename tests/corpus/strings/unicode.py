words = ["naïve", "Straße", "日本語", "👋🏽", "e\u0301", "Ωmega"]
for w in words:
    print(w, len(w), w.upper(), [hex(ord(c)) for c in w][:3], w[::-1] if len(w) < 5 else w[0])
print("ß".casefold() == "ss", chr(128512), "\N{SNOWMAN}", "\u00e9" == "é", ascii("é☃"))
print("é".encode(), "é".encode("utf-8").decode(), "日本".encode().hex(), bytes([72, 105]).decode("ascii"))
print("|" + "日本".center(6) + "|", "tab\there", r"raw\n", "quote's", 'say "hi"', repr("it's"), repr('"'), repr("\x00\n\\"))
