def t(x):
    print(x, end=" ")
    return x
d = {t("k1"): t("v1"), t("k2"): t("v2")}
print()
l = [t(1), t(2)]; print()
def f(*a, **k): print(a, k)
f(t(1), *[t(2), t(3)], x=t(4), **{"y": t(5)})
t(l)[t(0)] = t("val"); print(l)
a = [0, 0]
i = 0
i, a[i] = 1, 9
print(i, a)
x = y = []
x.append(1)
print(y)
a, b = b, a = 1, 2
print(a, b)
print(t(0) or t("") or t("z"))
print(t(1) and t(0) and t(2))
print(t(1) if t(0) else t(2))
print(t(2) ** t(3) + t(4) * t(5))
