"""keyword: which words can be names, as a generator of code asks."""
import keyword
from keyword import iskeyword, kwlist, softkwlist


def field_name(word):
    return f"{word}_" if iskeyword(word) else word


print([field_name(word) for word in ("id", "class", "from", "match", "Async", "async", "None", "none", "")])
print(len(kwlist), kwlist[:4], kwlist[-2:], softkwlist)
print([word for word in kwlist + softkwlist if keyword.issoftkeyword(word)])
print(iskeyword(3), iskeyword(None), iskeyword(("if",)))
try:
    iskeyword(["if"])
except TypeError as error:
    print(error)
