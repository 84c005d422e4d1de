# Zeros fill by code points, whatever plane they are in.
for text in ("𝕏", "-𝕏", "+é", "😀k", "plain", ""):
    print(repr(text.zfill(5)), len(text.zfill(5)), repr(text.rjust(5, "0")))
