import operator
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
PREC = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

def tokenize(text):
    num = ""
    for ch in text:
        if ch.isdigit() or ch == ".":
            num += ch
            continue
        if num:
            yield float(num) if "." in num else int(num)
            num = ""
        if ch in "+-*/^()":
            yield ch
        elif not ch.isspace():
            raise SyntaxError(f"bad character {ch!r}")
    if num:
        yield float(num) if "." in num else int(num)

def to_rpn(tokens):
    out, stack = [], []
    for t in tokens:
        if isinstance(t, (int, float)):
            out.append(t)
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while stack and stack[-1] != "(":
                out.append(stack.pop())
            if not stack:
                raise SyntaxError("unbalanced )")
            stack.pop()
        else:
            while stack and stack[-1] in PREC and (PREC[stack[-1]] > PREC[t] or PREC[stack[-1]] == PREC[t] and t != "^"):
                out.append(stack.pop())
            stack.append(t)
    if "(" in stack:
        raise SyntaxError("unbalanced (")
    return out + stack[::-1]

def evaluate(text):
    stack = []
    for t in to_rpn(tokenize(text)):
        if t in OPS:
            b, a = stack.pop(), stack.pop()
            stack.append(OPS[t](a, b))
        else:
            stack.append(t)
    return stack[0]

for e in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "7.5 * 2", "100 - 1 - 1", "2 * (3", "4 / 0", "2 $ 3", "1)"]:
    try:
        print(f"{e:<12} = {evaluate(e)}")
    except (ZeroDivisionError, SyntaxError, IndexError, TypeError) as err:
        print(f"{e:<12} ! {type(err).__name__}: {err}")
