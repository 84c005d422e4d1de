"""Cookies: a name, a value, and the host they belong to. Twin of src/network/aiohttp/cookiejar.ts."""


class CookieJar:
    def __init__(self, *, unsafe=False):
        self._cookies = {}

    def update_cookies(self, cookies, host=""):
        for name, value in cookies.items() if hasattr(cookies, "items") else cookies:
            self._cookies.setdefault(host, {})[name] = str(value)

    def keep(self, header, host):
        """What a `Set-Cookie` header says."""
        name, _, value = header.partition(";")[0].partition("=")
        self.update_cookies([(name.strip(), value.strip())], host)

    def for_host(self, host):
        return {**self._cookies.get("", {}), **self._cookies.get(host, {})}

    def clear(self):
        self._cookies.clear()

    def __len__(self):
        return sum(len(cookies) for cookies in self._cookies.values())


class DummyCookieJar(CookieJar):
    def update_cookies(self, cookies, host=""):
        pass
