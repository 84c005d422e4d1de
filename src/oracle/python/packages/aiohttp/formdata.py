"""Forms. Twin of src/network/aiohttp/formdata.ts."""

from urllib.parse import urlencode


class FormData:
    """Fields of text, sent as `application/x-www-form-urlencoded`. The simulated network sends no files."""

    def __init__(self, fields=()):
        self._fields = []
        for name, value in fields.items() if hasattr(fields, "items") else fields:
            self.add_field(name, value)

    def add_field(self, name, value, **more):
        if more or not isinstance(value, (str, int, float)):
            raise NotImplementedError("the simulated network sends fields of text only: FormData.add_field(name, text)")
        self._fields.append((name, value))

    def __call__(self):
        return urlencode(self._fields).encode()
