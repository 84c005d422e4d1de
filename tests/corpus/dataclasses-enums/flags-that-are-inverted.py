import enum
class P(enum.IntFlag):
    R = 4
    W = 2
    X = 1
class S(enum.IntFlag):
    R = 4
    W = 8
    X = 1
class F(enum.Flag):
    R = 4
    W = 8
    X = 1
print(~P.R, repr(~P.R), (~P.R).value)
print(~S.R, repr(~S.R), (~S.R).value)
print(~F.R, repr(~F.R), (~F.R).value)
print(S(2), repr(S(2)), S.R | 2, ~(S.R | 2), S(-1), ~S(0), S(16), ~S(16))
print(~F(0), S.R ^ 31, list(S(31)), len(S(31)), F(0), repr(F(0)), F(0).name, S(2).name, S(6).name)
for value in [-1, 2, 16, -17, 0]:
    try:
        print(value, repr(F(value)))
    except ValueError as error:
        print(error)
try:
    F(5) | 1
except TypeError as error:
    print(error)
class N(str, enum.Enum):
    A = 2
    B = "b"
print(N.A, N.A.value, N.A == "2", N("2"))
