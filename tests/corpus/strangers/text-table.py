rows = [("Name", "Qty", "Price"), ("Widget", 4, 3.5), ("Gadget long", 12, 10.25), ("Thing", 100, 0.999)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
header, *body = rows
print(" | ".join(str(h).ljust(w) for h, w in zip(header, widths)))
print("-+-".join("-" * w for w in widths))
for name, qty, price in body:
    print(f"{name:<{widths[0]}} | {qty:>{widths[1]}} | {price:>{widths[2]}.2f}")
print(f"{'TOTAL':>20}: {sum(q * p for _, q, p in body):,.2f}")
text = "the rain in spain stays mainly"
print(text.title(), text.split()[::-1], " ".join(w.capitalize() for w in text.split()), sep="\n")
print({w: text.count(w) for w in ("ain", "s")}, text.find("spain"), text.rfind("ain"), text[4:8], text[-6:])
vowels = sum(1 for ch in text if ch in "aeiou")
print(f"{vowels} vowels, {len(text) - vowels} others")
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in text))
is_pal = lambda s: (t := "".join(c for c in s.lower() if c.isalnum())) == t[::-1]
print([is_pal(s) for s in ("A man, a plan, a canal: Panama", "nope")])
print("{0:<8}|{1:^8}|{2:>8}".format("l", "c", "r"), "{:08.3f}".format(3.14159), "{:+,}".format(12345), "{!r:>6}".format("a"))
print("tab\there", r"raw\n", 'single "q"', "multi" " " "part", """triple
line""")
print(*sorted({"b": 2, "a": 1}.items()), sep=" & ", end="!\n")
lines = """
  indented
    more
  back
"""
import textwrap
print(textwrap.dedent(lines).strip(), textwrap.shorten("hello big wide world", 12), textwrap.fill("aaa bbb ccc ddd", 7), sep="\n")
