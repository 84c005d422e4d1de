import re
from typing import Iterator, NamedTuple

class Token(NamedTuple):
    kind: str
    text: str
    pos: int

SPEC = [("NUM", r"\d+(\.\d*)?"), ("OP", r"[-+*/()^]"), ("WS", r"\s+"), ("BAD", r".")]
PATTERN = re.compile("|".join(f"(?P<{n}>{p})" for n, p in SPEC))

def lex(src: str) -> Iterator[Token]:
    for m in PATTERN.finditer(src):
        kind = m.lastgroup
        if kind == "WS":
            continue
        if kind == "BAD":
            raise SyntaxError(f"bad char {m.group()!r} at {m.start()}")
        yield Token(kind, m.group(), m.start())

class Parser:
    PREC = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    def __init__(self, src):
        self.toks = list(lex(src))
        self.i = 0
    def peek(self):
        return self.toks[self.i] if self.i < len(self.toks) else None
    def take(self):
        tok = self.peek()
        self.i += 1
        return tok
    def expr(self, min_prec=1):
        left = self.atom()
        while (t := self.peek()) and t.text in self.PREC and self.PREC[t.text] >= min_prec:
            self.take()
            nxt = self.PREC[t.text] + (t.text != "^")
            right = self.expr(nxt)
            left = (t.text, left, right)
        return left
    def atom(self):
        t = self.take()
        if t is None:
            raise SyntaxError("unexpected end")
        match t:
            case Token("NUM", s): return float(s) if "." in s else int(s)
            case Token(text="("):
                e = self.expr()
                if (c := self.take()) is None or c.text != ")":
                    raise SyntaxError("expected )")
                return e
            case Token(text="-"): return ("neg", self.expr(3))
        raise SyntaxError(f"unexpected {t.text!r} at {t.pos}")

def ev(n):
    if not isinstance(n, tuple): return n
    op, *args = n
    vals = [ev(a) for a in args]
    return {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a ** b, "neg": lambda a: -a}[op](*vals)

for src in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "-2 ^ 2", "10/4", "7 - 2 - 1", "1.5*2", "(1", "2 $ 3", "*"):
    try:
        tree = Parser(src).expr()
        print(f"{src:<12} = {ev(tree)!r:<6} {tree}")
    except SyntaxError as e:
        print(f"{src:<12} ! {e}")
