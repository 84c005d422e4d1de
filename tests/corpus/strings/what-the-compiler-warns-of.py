import re


def choose(n):
    for i in range(n):
        try:
            print("trying", i)
        finally:
            for j in range(3):
                if j == 1:
                    break
            if i == 1:
                break
    try:
        return "first"
    finally:
        try:
            n += 1
        finally:
            return "last"


print(choose(3))
print(re.findall("\d+", "a1b22"), "\.", "fine \\d \n", r"\d", f"{1}\w", b"\q")
n = 5
print(n is 5, n is not "x", n is None)
multi = """
one \s two \z
"""
print(len(multi))
