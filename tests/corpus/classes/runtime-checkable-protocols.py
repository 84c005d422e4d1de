from typing import Protocol, runtime_checkable
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...
class A:
    def close(self): pass
for v in [[], {}, "a", 1, (), A(), set(), b""]:
    print(isinstance(v, HasLen), isinstance(v, Closes))
    print(hasattr(v, "__len__"), hasattr(v, "__hash__"), hasattr(v, "__call__"), hasattr(v, "close"), hasattr(v, "__add__"))


@runtime_checkable
class Hashed(Protocol):
    def __hash__(self) -> int: ...


@runtime_checkable
class Floats(Protocol):
    def __float__(self) -> float: ...


class Equal:
    def __eq__(self, other):
        return True


for v in [[], (), {}, 1, 2.5, "x", A(), Equal(), print, None, A]:
    print(type(v).__name__, isinstance(v, Hashed), isinstance(v, Floats), isinstance(v, HasLen))
