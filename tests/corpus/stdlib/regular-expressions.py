import re
text = "Ann: 555-1234, Bob: 555-9876; café №5 on 2024-03-01"
print(re.findall(r"\d{3}-\d{4}", text), re.findall(r"(\w+): (\d+)", text))
m = re.search(r"(?P<name>\w+): (?P<tel>[\d-]+)", text)
if m:
    print(m, m.group(), m.group("name"), m["tel"], m.groups(), m.groupdict(), m.span(), m.start("tel"), m.lastgroup)
print(re.match(r"Bob", text), re.fullmatch(r"[a-z]+", "abc"), bool(re.match("ann", text, re.I)))
print(re.sub(r"(\d+)-(\d+)", r"\2/\1", text), re.sub("[aeiou]", lambda m: m.group().upper(), "hello world"), re.sub(r"\s+", " ", "a   b \n c"))
print(re.split(r"[,;]\s*", text), re.split(r"(-)", "a-b-c", maxsplit=1), re.subn("a", "b", "banana"))
pat = re.compile(r"""
    (\d{4})  # year
    -(\d\d)  # month
    -(\d\d)
""", re.VERBOSE)
print(pat.search(text).groups(), pat.pattern[:5] == "\n    ", pat.groups)
for w in re.finditer(r"\b[A-Z]\w*", text):
    print(w.group(), w.start(), w.end())
print(re.findall(r"^\w+$", "one\ntwo\nthree four", re.MULTILINE), re.findall(r"a.c", "a\nc abc", flags=re.DOTALL), re.findall(r"\w+", "naïve café x_1"), re.escape("a.b*c-d e"))
print(re.compile("a+", re.I | re.M), re.compile("x"), re.findall(r"", "ab"), re.findall(r"a*", "baac"), re.sub("x*", "-", "abxd"))
print(re.sub(r"(?P<a>\w) (?P<b>\w)", r"\g<b> \g<a>", "x y"), re.findall(r"(a)|(b)", "ab"), re.search(r"(a)?b", "b").groups(), re.search(r"(a)?b", "b").groups("-"))
print(re.findall(r"(\w)\1", "aabbc"), re.findall(r"(?<=\$)\d+", "$5 $66"), re.findall(r"[^\s,]+", "a, b,c"), re.findall(r"<(.+?)>", "<a><b>"), re.findall(r"x{2,3}", "xx xxx xxxx"), re.findall(r"[\[\]-]", "[-]"))
links = re.findall(r'href=["\'](.*?)["\']', '<a href="/a">A</a> <a href=\'/b\'>')
print(links, re.search("😀b", "a😀b").span(), re.findall(r"\$\{(\w+)\}", "${x} ${y}"))
try:
    m.group("nope")
except IndexError as e:
    print("IndexError", e)
