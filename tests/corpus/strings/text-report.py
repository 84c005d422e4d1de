TEXT = """\
Beautiful is better than ugly.
Explicit is better than implicit.
Simple is better than complex.
"""
lines = TEXT.splitlines()
print(f"{len(lines)} lines, {len(TEXT.split())} words, {len(TEXT)} characters")
for number, line in enumerate(lines, start=1):
    print(f"{number:02}: {line:<40}|{len(line):>3}")
freq = {}
for ch in TEXT.lower():
    if ch.isalpha():
        freq[ch] = freq.get(ch, 0) + 1
for ch, n in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(ch, n, "*" * n)
longest = max(TEXT.replace(".", "").split(), key=len)
print("longest word:", longest)
