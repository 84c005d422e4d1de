"""Dictionaries with several values a key, as far as HTTP headers and queries need them. Twin of
src/network/modules/multidict.ts."""

from collections.abc import Mapping, MutableMapping

_missing = object()


class _Base(Mapping):
    _folds = False

    def __init__(self, source=(), /, **more):
        self._pairs = [(str(key), value) for key, value in _pairs_of(source)]
        self._pairs += more.items()

    def _same(self, a, b):
        return a.lower() == b.lower() if self._folds else a == b

    def getall(self, key, default=_missing):
        found = [value for name, value in self._pairs if self._same(name, key)]
        if found:
            return found
        if default is _missing:
            raise KeyError(key)
        return default

    def getone(self, key, default=_missing):
        for name, value in self._pairs:
            if self._same(name, key):
                return value
        if default is _missing:
            raise KeyError(key)
        return default

    def get(self, key, default=None):
        return self.getone(key, default)

    def __getitem__(self, key):
        return self.getone(key)

    def __contains__(self, key):
        return isinstance(key, str) and any(self._same(name, key) for name, _ in self._pairs)

    def __iter__(self):
        return iter([name for name, _ in self._pairs])

    def __len__(self):
        return len(self._pairs)

    def keys(self):
        return [name for name, _ in self._pairs]

    def values(self):
        return [value for _, value in self._pairs]

    def items(self):
        return list(self._pairs)

    def copy(self):
        return type(self)(self._pairs)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return sorted(map(repr, self._pairs)) == sorted(map(repr, _pairs_of(other)))

    __hash__ = None

    def __repr__(self):
        shown = ", ".join(f"'{key}': {value!r}" for key, value in self._pairs)
        return f"<{type(self).__name__}({shown})>"


class MultiDict(_Base, MutableMapping):
    def add(self, key, value):
        self._pairs.append((key, value))

    def extend(self, source=(), /, **more):
        self._pairs += [*_pairs_of(source), *more.items()]

    def __setitem__(self, key, value):
        for index, (name, _) in enumerate(self._pairs):
            if self._same(name, key):
                self._pairs[index] = (key, value)
                self._pairs[index + 1 :] = [pair for pair in self._pairs[index + 1 :] if not self._same(pair[0], key)]
                return
        self._pairs.append((key, value))

    def __delitem__(self, key):
        kept = [pair for pair in self._pairs if not self._same(pair[0], key)]
        if len(kept) == len(self._pairs):
            raise KeyError(key)
        self._pairs = kept


class CIMultiDict(MultiDict):
    _folds = True


class MultiDictProxy(_Base):
    def copy(self):
        return MultiDict(self._pairs)


class CIMultiDictProxy(_Base):
    _folds = True

    def copy(self):
        return CIMultiDict(self._pairs)


def _pairs_of(source):
    return list(source.items()) if hasattr(source, "items") else list(source)


for _class in MultiDict, CIMultiDict, MultiDictProxy, CIMultiDictProxy:
    _class.__module__ = "multidict._multidict"
del _class
