from abc import ABC, abstractmethod
class S(ABC):
    @classmethod
    @abstractmethod
    def unit(cls): ...
class T(ABC):
    @abstractmethod
    def m(self):
        print("base m")
class U(T):
    def m(self):
        super().m()
        print("own m")
class V(T): pass
class W(ABC):
    @property
    @abstractmethod
    def p(self): return 1
    @staticmethod
    @abstractmethod
    def s(): ...
class X(W):
    p = 3
    def s(self): ...
for c in (S, T, U, V, W, X):
    print(c.__name__, sorted(c.__abstractmethods__))
    try:
        c()
        print("made")
    except TypeError as e:
        print(e)
U().m()
try:
    V()
except TypeError as e:
    print(e)
