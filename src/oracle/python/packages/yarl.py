"""URLs, as far as aiohttp's programs use them. Twin of src/network/modules/yarl.ts."""

import re
from urllib.parse import parse_qsl

from multidict import MultiDict, MultiDictProxy

_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443, "ftp": 21}
_PARTS = re.compile(r"^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$", re.DOTALL)

_UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
_IN_PATH = _UNRESERVED + "!$&'()*+,;=:@/"
_IN_QUERY = _UNRESERVED + "!$'()*,;:@/?&=+"
_IN_VALUE = _UNRESERVED + "!$'()*,;:@/?"


def _quote(text, safe, keep_escapes=True):
    """Escapes what is not safe; an escape that is there stays, unless it stands for an unreserved character."""
    result = ""
    index = 0
    while index < len(text):
        char = text[index]
        escape = re.match("%[0-9A-Fa-f]{2}", text[index:]) if keep_escapes else None
        if escape:
            meant = chr(int(escape.group()[1:], 16))
            result += meant if meant in _UNRESERVED else escape.group().upper()
            index += 3
            continue
        if char in safe:
            result += char
        elif char == " " and safe is not _IN_PATH:
            result += "+"
        else:
            result += "".join(f"%{byte:02X}" for byte in char.encode())
        index += 1
    return result


def _unquote(text):
    data = bytearray()
    index = 0
    while index < len(text):
        escape = re.match("%[0-9A-Fa-f]{2}", text[index:])
        if escape:
            data.append(int(escape.group()[1:], 16))
            index += 3
        else:
            data += text[index].encode()
            index += 1
    return data.decode(errors="replace")


def _without_dots(path):
    """The path with its `.` and `..` followed."""
    kept = []
    segments = path.split("/")
    for index, segment in enumerate(segments):
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
        if segment in (".", "..") and index == len(segments) - 1:
            kept.append("")
    return "/".join(kept)


def _variable(value):
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError(
            "Invalid variable type: value should be str, int or float, "
            f"got {value!r} of type {type(value)}"
        )
    return str(value)


def _query_text(query):
    if query is None:
        return ""
    if isinstance(query, str):
        return _quote(query, _IN_QUERY)
    pairs = []
    for key, value in query.items() if hasattr(query, "items") else query:
        for each in value if isinstance(value, (list, tuple)) else [value]:
            pairs.append(f"{_quote(key, _IN_VALUE, False)}={_quote(_variable(each), _IN_VALUE, False)}")
    return "&".join(pairs)


class URL:
    __slots__ = ("scheme", "_user", "_host", "_port", "raw_path_part", "raw_query_string", "raw_fragment")

    def __new__(cls, text="", *, encoded=False):
        if isinstance(text, URL):
            return text
        if not isinstance(text, str):
            raise TypeError("Constructor parameter should be str")
        self = super().__new__(cls)
        scheme, authority, path, query, fragment = _PARTS.match(text).groups()
        self.scheme = (scheme or "").lower()
        user, at, place = (authority or "").rpartition("@")
        self._user = user if at else None
        host, _, port = place.partition(":")
        if port and not port.isdigit():
            raise ValueError("Invalid URL: port can't be converted to integer")
        if authority is not None and not host and scheme in ("http", "https"):
            raise ValueError("Invalid URL: host is required for absolute urls")
        self._host = host.lower() if authority is not None else None
        self._port = int(port) if port and int(port) != _PORTS.get(self.scheme) else None
        path = _quote(path, _IN_PATH)
        self.raw_path_part = _without_dots(path) if self._host is not None and "." in path else path
        self.raw_query_string = _quote(query or "", _IN_QUERY)
        self.raw_fragment = fragment or ""
        return self

    def _with(self, **changes):
        made = object.__new__(URL)
        for name in URL.__slots__:
            setattr(made, name, changes.get(name, getattr(self, name)))
        return made

    @property
    def absolute(self):
        return self._host is not None

    def is_absolute(self):
        return self.absolute

    @property
    def host(self):
        return self._host

    raw_host = property(lambda self: self._host)

    @property
    def port(self):
        return self._port if self._port is not None else _PORTS.get(self.scheme)

    explicit_port = property(lambda self: self._port)

    @property
    def user(self):
        return self._user.partition(":")[0] if self._user is not None else None

    @property
    def password(self):
        name, colon, password = (self._user or "").partition(":")
        return password if colon else None

    @property
    def authority(self):
        user = f"{self._user}@" if self._user is not None else ""
        return user + (self._host or "") + (f":{self._port}" if self._port is not None else "")

    raw_authority = property(lambda self: self.authority)

    @property
    def raw_path(self):
        return self.raw_path_part or ("/" if self.absolute else "")

    @property
    def path(self):
        return _unquote(self.raw_path)

    @property
    def query_string(self):
        return _unquote(self.raw_query_string.replace("+", " ").replace("%26", "%2526").replace("%3D", "%253D"))

    @property
    def query(self):
        return MultiDictProxy(MultiDict(parse_qsl(self.raw_query_string, keep_blank_values=True)))

    @property
    def path_qs(self):
        return self.path + (f"?{self.query_string}" if self.raw_query_string else "")

    @property
    def raw_path_qs(self):
        return self.raw_path + (f"?{self.raw_query_string}" if self.raw_query_string else "")

    @property
    def fragment(self):
        return _unquote(self.raw_fragment)

    @property
    def name(self):
        return self.parts[-1] if self.raw_path != "/" else ""

    @property
    def parts(self):
        path = self.raw_path_part
        if path.startswith("/") or self.absolute:
            return ("/", *(_unquote(part) for part in path.split("/")[1:]))
        return tuple(_unquote(part) for part in path.split("/"))

    @property
    def suffix(self):
        name = self.name
        return name[name.rindex(".") :] if "." in name[1:] else ""

    @property
    def parent(self):
        path = self.raw_path
        if path in ("", "/"):
            return self._with(raw_query_string="", raw_fragment="")
        cut = path.rpartition("/")[0]
        return self._with(raw_path_part=cut, raw_query_string="", raw_fragment="")

    def origin(self):
        if not self.absolute:
            raise ValueError("URL should be absolute")
        return self._with(_user=None, raw_path_part="", raw_query_string="", raw_fragment="")

    def relative(self):
        return URL(self.raw_path_qs)

    def with_scheme(self, scheme):
        return self._with(scheme=scheme.lower())

    def with_host(self, host):
        return self._with(_host=host.lower())

    def with_port(self, port):
        return self._with(_port=port)

    def with_path(self, path):
        path = _quote(path, _IN_PATH)
        return self._with(raw_path_part=path if path.startswith("/") else f"/{path}", raw_query_string="", raw_fragment="")

    def with_query(self, query=None, /, **more):
        return self._with(raw_query_string=_query_text(more if query is None and more else query))

    def extend_query(self, query=None, /, **more):
        added = _query_text(more if query is None and more else query)
        return self._with(raw_query_string="&".join(part for part in (self.raw_query_string, added) if part))

    def update_query(self, query=None, /, **more):
        added = _query_text(more if query is None and more else query)
        replaced = {key for key, _ in parse_qsl(added, keep_blank_values=True)}
        kept = [part for part in self.raw_query_string.split("&") if part and _unquote(part.partition("=")[0]) not in replaced]
        return self._with(raw_query_string="&".join(kept + ([added] if added else [])))

    def with_fragment(self, fragment):
        return self._with(raw_fragment=fragment or "")

    def join(self, other):
        if other.absolute or (other.scheme and other.scheme != self.scheme):
            return other
        path, query = other.raw_path_part, other.raw_query_string
        if path == "":
            path, query = self.raw_path_part, query or self.raw_query_string
        elif not path.startswith("/"):
            path = _without_dots(self.raw_path.rpartition("/")[0] + "/" + path)
        return self._with(raw_path_part=path, raw_query_string=query, raw_fragment=other.raw_fragment)

    def joinpath(self, *segments):
        path = self.raw_path_part.rstrip("/")
        for segment in segments:
            path += "/" + _quote(segment.strip("/") if segment is not segments[-1] else segment.removeprefix("/"), _IN_PATH)
        return self._with(raw_path_part=path, raw_query_string="", raw_fragment="")

    def __truediv__(self, name):
        return self.joinpath(name)

    def __mod__(self, query):
        return self.update_query(query)

    def human_repr(self):
        return _unquote(str(self))

    def __str__(self):
        path = self.raw_path if self.raw_query_string or self.raw_fragment else self.raw_path_part
        text = f"{self.scheme}:" if self.scheme else ""
        if self._host is not None:
            text += f"//{self.authority}"
        text += path
        if self.raw_query_string:
            text += f"?{self.raw_query_string}"
        if self.raw_fragment:
            text += f"#{self.raw_fragment}"
        return text

    def __repr__(self):
        return f"URL('{self}')"

    def __bool__(self):
        return bool(self._host or self.raw_path_part or self.raw_query_string or self.raw_fragment)

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, URL) else NotImplemented

    def __lt__(self, other):
        return str(self) < str(other) if isinstance(other, URL) else NotImplemented

    def __hash__(self):
        return hash(str(self))
