from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse
import urllib.parse

url = "https://ada:pw@Example.org:8443/a/b;x=1?q=1&q=two&empty=#part"
parts = urlparse(url)
print(parts)
print(parts.scheme, parts.netloc, parts.hostname, parts.port, parts.username, parts.password, parts.path, parts.params, parts.query, parts.fragment)
print(parts.geturl() == url, urlunparse(parts) == url, parts[1], len(parts), parts._replace(scheme="http", fragment="").geturl())
print(urlsplit("//host/path?x"), urlparse("mailto:me@here.org"), urlparse("no/scheme?a=b"))
print(parse_qs(parts.query), parse_qs("a=1&a=2&b=%C3%BC+x", keep_blank_values=True), parse_qsl("x=1&y=2"))
print(urlencode({"q": "async io", "page": 2, "ü": "ß/&"}), urlencode([("a", 1), ("a", 2)]), urlencode({"k": [1, 2]}, doseq=True))
print(quote("a b/c?d=é~"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%A9%zz"), unquote_plus("a+b%2B"))
for relative in ["x.html", "/top", "../up", "../../../far", "?q=1", "#frag", "http://other/", "//host/p", "", "./", "a/./b/../c"]:
    print(relative, urljoin("http://site.org/a/b/c.html?x=1", relative))
print(urldefrag("http://a/b#c"), urllib.parse.quote("ok"))
try:
    urlparse("http://host:port/").port
except ValueError as error:
    print(error)
seen = {urlparse(u).netloc for u in ["http://one/a", "http://one/b"]}
print(seen)
