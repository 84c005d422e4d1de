class N:
    def __init__(self, v): self.v = v
    def __ifloordiv__(self, o): self.v //= o; return self
    def __imod__(self, o): self.v %= o; return self
    def __ipow__(self, o): self.v **= o; return self
    def __itruediv__(self, o): self.v /= o; return self
    def __imatmul__(self, o): self.v = ("mm", o); return self
    def __ilshift__(self, o): self.v <<= o; return self
    def __irshift__(self, o): self.v >>= o; return self
n = N(100)
n //= 3; print(n.v)
n %= 10; print(n.v)
n **= 2; print(n.v)
n /= 2; print(n.v)
n.v = 3
n <<= 2; print(n.v)
n >>= 1; print(n.v)
n @= 1; print(n.v)
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def a():
    x = "a"; x //= 2
def b():
    x = None; x %= 2
def c():
    x = []; x **= 2
def d():
    x = {}; x /= 2
def e():
    x = "s"; x <<= 2
def f():
    x = "s"; x >>= 2
def g():
    x = "s"; x @= 2
def h():
    x = 1; x += "a"
def i():
    x = 1; x -= "a"
def j():
    x = "a"; x -= 1
def k():
    x = None; x *= None
def l():
    xs = [1]; xs[0] //= "a"
def m():
    x = 1; x //= 0
def o():
    x = 1; x &= 1.0
for fn in (a,b,c,d,e,f,g,h,i,j,k,l,m,o): t(fn)
