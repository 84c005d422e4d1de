"""What the hosts say. Twin of src/network/services.ts; src/network/README.md states the rules."""

import base64
import json
from urllib.parse import parse_qsl

from . import Answer, bare, fnv, latency, service, table, words

JSON = "application/json"
HTML = "text/html; charset=utf-8"
TEXT = "text/plain; charset=utf-8"

TEAPOT = "I am a teapot: short and stout, and no coffee.\n"
ORIGIN = "203.0.113.7"

# How often a path was asked for whose answers change.
counts = {}


def count(key):
    counts[key] = counts.get(key, 0) + 1
    return counts[key]


def as_json(value, status=200, kind=JSON, headers=(), delay=0, end=""):
    return Answer(status, kind, (json.dumps(value, indent=2, ensure_ascii=False) + end).encode(), headers, delay)


def html(title, paragraphs):
    body = "".join(f"    <p>{paragraph}</p>\n" for paragraph in paragraphs)
    head = f'<head>\n    <meta charset="utf-8">\n    <title>{title}</title>\n</head>'
    return f"<!doctype html>\n<html>\n{head}\n<body>\n    <h1>{title}</h1>\n{body}</body>\n</html>\n"


def integer(text, otherwise):
    return int(text) if text.isascii() and text.isdigit() else otherwise


def seconds(text, most):
    """A number of seconds between 0 and the most allowed."""
    digits = text.replace(".", "", 1)
    return min(float(text), most) if digits.isascii() and digits.isdigit() else 0


# --- Pages and data of any host ---------------------------------------------------------------------------------------


def page(request):
    name = bare(request.host)
    entry = table["pages"].get(name)
    segments = [segment for segment in request.path.split("/") if segment]
    if entry is None and is_api(name, segments):
        return generic(request)
    number = fnv(name + request.path)
    title = entry["title"] if entry else name
    length = entry["paragraphs"] if entry else 1 + number % 20
    if segments:
        title = f"{title}: {segments[-1]}"
    lines = [f"This page of {name} is simulated."]
    lines += [words(number + index, 9 + index % 5).capitalize() + "." for index in range(1, length)]
    return Answer(200, HTML, html(title, lines).encode())


def is_api(name, segments):
    labels = [label for part in name.split(".") for label in part.split("-")]
    return (
        any(label.endswith("api") for label in labels)
        or any(segment == "api" for segment in segments)
        or bool(segments) and segments[-1].endswith(".json")
    )


def generic(request):
    number = fnv(bare(request.host) + request.path)
    segments = [segment for segment in request.path.split("/") if segment]
    last = segments[-1] if segments else ""
    value = {
        "id": integer(last, number % 1000),
        "name": last if last and not last.isdigit() else words(number, 1),
        "title": words(number, 4).capitalize(),
        "text": words(number + 1, 9).capitalize() + ".",
        "value": number % 10000 / 100,
        "url": address(request),
    }
    return as_json(value, status=201 if request.method == "POST" else 200)


def address(request):
    query = "&".join(f"{key}={value}" for key, value in request.query)
    usual = 443 if request.scheme == "https" else 80
    port = "" if request.port == usual else f":{request.port}"
    return f"{request.scheme}://{request.host}{port}{request.path}" + (f"?{query}" if query else "")


# --- httpbin ----------------------------------------------------------------------------------------------------------

METHODS = {"get": "GET", "post": "POST", "put": "PUT", "patch": "PATCH", "delete": "DELETE"}


def httpbin(request):
    segments = [segment for segment in request.path.split("/") if segment]
    name = segments[0] if segments else ""
    first = segments[1] if len(segments) > 1 else ""
    second = segments[2] if len(segments) > 2 else ""
    if name in METHODS:
        if request.method not in (METHODS[name], "HEAD", "OPTIONS"):
            return Answer(405, HTML, html("Method Not Allowed", []).encode(), reason="METHOD NOT ALLOWED")
        return echo(request)
    match name:
        case "":
            return Answer(200, HTML, html("httpbin.org", ["A simulated HTTP request and response service."]).encode())
        case "anything":
            return echo(request)
        case "delay":
            return echo(request, seconds(first, 10))
        case "headers":
            return pretty({"headers": shown_headers(request)})
        case "ip":
            return pretty({"origin": ORIGIN})
        case "user-agent":
            return pretty({"user-agent": request.header("user-agent")})
        case "uuid":
            return pretty({"uuid": "9f1c2d3e-4b5a-4c6d-8e7f-0123456789ab"})
        case "json":
            return pretty(SLIDES)
        case "html":
            return Answer(200, HTML, html("The lighthouse", [words(index, 12) + "." for index in range(6)]).encode())
        case "robots.txt":
            return Answer(200, TEXT, b"User-agent: *\nDisallow: /deny\n")
        case "encoding":
            return Answer(200, HTML, html("UTF-8", ["Zażółć gęślą jaźń", "Grüße aus Köln", "∀x∈ℝ: ⌈x⌉ = −⌊−x⌋"]).encode())
        case "status":
            return status(request, first)
        case "unstable":
            code = 200 if count(request.path) % 3 == 0 else 500
            return Answer(code, HTML, b"", reason=None if code == 200 else "INTERNAL SERVER ERROR")
        case "bytes":
            size = min(integer(first, 0), 102400)
            return Answer(200, "application/octet-stream", bytes((index * 31 + 7) % 256 for index in range(size)))
        case "image":
            return Answer(200, "image/png", b"\x89PNG\r\n\x1a\n" + bytes(index % 251 for index in range(8082)))
        case "stream":
            return stream(request, min(integer(first, 1), 100))
        case "drip":
            return drip(request)
        case "redirect" | "relative-redirect" | "absolute-redirect":
            times = integer(first, 1)
            return redirect("/get" if times <= 1 else f"/{name}/{times - 1}", 302)
        case "redirect-to":
            return redirect(request.parameter("url", "/get"), integer(request.parameter("status_code"), 302))
        case "cookies":
            return cookies(request, first, second, segments)
        case "basic-auth":
            expected = "Basic " + base64.b64encode(f"{first}:{second}".encode()).decode()
            if request.header("authorization") != expected:
                return Answer(401, None, b"", [("WWW-Authenticate", 'Basic realm="Fake Realm"')], reason="UNAUTHORIZED")
            return pretty({"authenticated": True, "user": first})
        case "bearer":
            scheme, _, token = request.header("authorization").partition(" ")
            if scheme != "Bearer":
                return Answer(401, None, b"", [("WWW-Authenticate", "Bearer")], reason="UNAUTHORIZED")
            return pretty({"authenticated": True, "token": token})
    return Answer(404, HTML, html("Not Found", ["There is no such page."]).encode(), reason="NOT FOUND")


SLIDES = {
    "slideshow": {
        "author": "Ada Holm",
        "date": "date of publication",
        "slides": [
            {"title": "Wake up to a quiet loop", "type": "all"},
            {"items": ["Why one thread is enough", "Who waits, and for whom"], "title": "Overview", "type": "all"},
        ],
        "title": "Sample Slide Show",
    }
}


def pretty(value, delay=0, status=200, headers=()):
    return as_json(value, status, JSON, headers, delay, "\n")


def shown_headers(request):
    return dict(sorted((key.title(), value) for key, value in request.headers))


def echo(request, delay=0):
    arguments = {}
    for key, value in request.query:
        if key not in arguments:
            arguments[key] = value
        elif isinstance(arguments[key], list):
            arguments[key].append(value)
        else:
            arguments[key] = [arguments[key], value]
    value = {"args": arguments}
    if request.method != "GET" or request.path.startswith("/anything"):
        text = request.body.decode(errors="replace")
        form = {}
        data = text
        parsed = None
        if request.header("content-type").startswith("application/x-www-form-urlencoded"):
            form = dict(parse_qsl(text, keep_blank_values=True))
            data = ""
        elif text:
            try:
                parsed = json.loads(text)
            except ValueError:
                parsed = None
        value |= {"data": data, "files": {}, "form": form}
    value["headers"] = shown_headers(request)
    if "data" in value:
        value["json"] = parsed
    if request.path.startswith("/anything"):
        value["method"] = request.method
    value["origin"] = ORIGIN
    value["url"] = address(request)
    return pretty(value, delay)


def status(request, codes):
    choices = codes.split(",")
    chosen = choices[(count(request.path) - 1) % len(choices)]
    code = integer(chosen.partition(":")[0], 400)
    reason = table["reasons"].get(str(code), "Unknown").upper()
    if code in (301, 302, 303, 307, 308):
        return Answer(code, None, b"", [("Location", "/redirect/1")], reason=reason)
    if code == 418:
        return Answer(code, None, TEAPOT.encode(), reason=reason)
    return Answer(code, HTML, b"", reason=reason)


def stream(request, times):
    pieces = []
    for number in range(times):
        value = {"url": address(request), "id": number, "origin": ORIGIN}
        pieces.append((number / 10, json.dumps(value).encode() + b"\n"))
    return Answer(200, JSON, b"", pieces=pieces)


def drip(request):
    size = min(integer(request.parameter("numbytes"), 10), 1000)
    duration = seconds(request.parameter("duration", "2"), 10)
    delay = seconds(request.parameter("delay", "2"), 10)
    code = integer(request.parameter("code"), 200)
    pieces = [(index * duration / size, b"*") for index in range(size)]
    return Answer(code, "application/octet-stream", b"", delay=delay, pieces=pieces)


def redirect(location, code):
    body = html("Redirecting...", [f"You should be taken to {location}."])
    return Answer(code, HTML, body.encode(), [("Location", location)], reason=table["reasons"].get(str(code), "").upper())


def cookies(request, action, name, segments):
    sent = {}
    for part in request.header("cookie").split("; "):
        key, found, value = part.partition("=")
        if found:
            sent[key] = value
    if action == "set":
        pairs = [(name, segments[3])] if len(segments) > 3 else request.query
        answer = redirect("/cookies", 302)
        answer.headers += [("Set-Cookie", f"{key}={value}; Path=/") for key, value in pairs]
        return answer
    return pretty({"cookies": dict(sorted(sent.items()))})


# --- jsonplaceholder --------------------------------------------------------------------------------------------------

SIZES = {"posts": 100, "comments": 500, "albums": 100, "photos": 500, "todos": 200, "users": 10}
PARENTS = {
    "posts": ("userId", 10),
    "comments": ("postId", 5),
    "albums": ("userId", 10),
    "photos": ("albumId", 50),
    "todos": ("userId", 20),
}


def item(resource, number):
    if resource == "users":
        name = table["names"][number - 1]
        first = name.split(" ")[0].lower()
        return {
            "id": number,
            "name": name,
            "username": first.capitalize(),
            "email": f"{first}@example.com",
            "address": {"street": words(number, 2).title(), "city": words(number + 3, 1).title(), "zipcode": f"{10000 + number * 137}"},
            "phone": f"555-01{number:02}",
            "website": f"{first}.example",
            "company": {"name": words(number + 5, 1).title() + " Ltd", "catchPhrase": words(number + 7, 4)},
        }
    parent, each = PARENTS[resource]
    value = {parent: (number - 1) // each + 1, "id": number}
    if resource == "comments":
        value["name"] = words(number, 4)
        value["email"] = f"reader{number}@example.com"
        value["body"] = words(number + 11, 12)
        return value
    value["title"] = words(number, 5)
    if resource == "posts":
        value["body"] = f"{words(number + 1, 8)}\n{words(number + 2, 8)}\n{words(number + 3, 8)}"
    elif resource == "todos":
        value["completed"] = number % 3 == 0
    elif resource == "photos":
        value["url"] = f"https://pictures.example/600/{fnv(str(number)) & 0xFFFFFF:06x}"
        value["thumbnailUrl"] = f"https://pictures.example/150/{fnv(str(number)) & 0xFFFFFF:06x}"
    return value


def jsonplaceholder(request):
    segments = [segment for segment in request.path.split("/") if segment]
    kind = "application/json; charset=utf-8"
    if not segments:
        return Answer(200, HTML, html("JSONPlaceholder", ["A simulated source of made-up data."]).encode())
    resource = segments[0]
    if resource not in SIZES:
        return as_json({}, 404, kind)
    if len(segments) == 1:
        if request.method == "POST":
            return as_json({**sent_fields(request), "id": SIZES[resource] + 1}, 201, kind)
        return as_json(selected(resource, request.query), 200, kind)
    number = integer(segments[1], 0)
    known = 1 <= number <= SIZES[resource]
    if len(segments) > 2:
        child = segments[2]
        if child not in PARENTS:
            return as_json({}, 404, kind)
        return as_json(selected(child, [(resource[:-1] + "Id", segments[1]), *request.query]), 200, kind)
    match request.method:
        case "DELETE":
            return as_json({}, 200, kind)
        case "PUT" if known:
            return as_json({**sent_fields(request), "id": number}, 200, kind)
        case "PATCH" if known:
            return as_json({**item(resource, number), **sent_fields(request)}, 200, kind)
        case "PUT" | "PATCH":
            return as_json({}, 404, kind)
    return as_json(item(resource, number), 200, kind) if known else as_json({}, 404, kind)


def sent_fields(request):
    text = request.body.decode(errors="replace")
    if request.header("content-type").startswith("application/json"):
        try:
            value = json.loads(text)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}
    return dict(parse_qsl(text, keep_blank_values=True))


def selected(resource, query):
    """The items that the query asks for: by field, then `_start`, `_page` and `_limit`."""
    items = [item(resource, number) for number in range(1, SIZES[resource] + 1)]
    start, limit, number = 0, None, None
    for key, value in query:
        if key == "_limit":
            limit = integer(value, 10)
        elif key == "_start":
            start = integer(value, 0)
        elif key == "_page":
            number = integer(value, 1)
        elif not key.startswith("_"):
            items = [each for each in items if key in each and json.dumps(each[key]).strip('"') == value]
    if number is not None:
        limit = limit if limit is not None else 10
        start = (number - 1) * limit
    return items[start:] if limit is None else items[start : start + limit]


# --- GitHub's API, and a service of statuses --------------------------------------------------------------------------

LANGUAGES = ["Python", "Rust", "C", "TypeScript", "Go"]


def repository(owner, name):
    number = fnv(f"{owner}/{name}")
    return {
        "id": number,
        "name": name,
        "full_name": f"{owner}/{name}",
        "owner": {"login": owner},
        "private": False,
        "html_url": f"https://github.com/{owner}/{name}",
        "description": words(number, 6).capitalize(),
        "fork": False,
        "stargazers_count": number % 70000,
        "watchers_count": number % 70000,
        "forks_count": number % 9000,
        "open_issues_count": number % 900,
        "language": LANGUAGES[number % len(LANGUAGES)],
        "default_branch": "main",
    }


def user(login):
    number = fnv(login)
    return {
        "login": login,
        "id": number,
        "type": "User",
        "html_url": f"https://github.com/{login}",
        "name": table["names"][number % len(table["names"])],
        "company": words(number, 1).capitalize(),
        "location": words(number + 1, 1).capitalize(),
        "bio": words(number + 2, 6).capitalize(),
        "public_repos": number % 200,
        "followers": number % 50000,
        "following": number % 300,
        "created_at": f"{2008 + number % 15}-0{1 + number % 9}-1{number % 10}T08:00:00Z",
    }


def github(request):
    segments = [segment for segment in request.path.split("/") if segment]
    kind = "application/json; charset=utf-8"
    match segments:
        case []:
            return as_json({"current_user_url": "https://api.github.com/user"}, 200, kind)
        case ["zen"]:
            return Answer(200, TEXT, b"Wait for one thing, work on another.")
        case ["users" | "orgs", login]:
            return as_json(user(login), 200, kind)
        case ["users" | "orgs", login, "repos"]:
            return as_json([repository(login, words(fnv(login) + index, 1)) for index in range(5)], 200, kind)
        case ["repos", owner, name]:
            return as_json(repository(owner, name), 200, kind)
    return as_json({"message": "Not Found", "documentation_url": "https://docs.github.com/rest", "status": "404"}, 404, kind)


def httpstat(request):
    segments = [segment for segment in request.path.split("/") if segment]
    code = integer(segments[0], 404) if segments else 200
    delay = integer(request.parameter("sleep"), 0) / 1000
    reason = table["reasons"].get(str(code), "Unknown")
    headers = [("Location", "https://httpstat.us/")] if code in (301, 302, 303, 307, 308) else []
    return Answer(code, "text/plain", f"{code} {reason}".encode(), headers, delay)


by_name = {
    "httpbin": httpbin,
    "jsonplaceholder": jsonplaceholder,
    "github": github,
    "httpstat": httpstat,
    "json": generic,
    "page": page,
}


def clock_text(at):
    """The virtual time as HTTP writes it: programs begin at midnight of 2026-01-01."""
    seconds = int(at) % 86400
    return f"Thu, 01 Jan 2026 {seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02} GMT"


def answer(request):
    """The answer of a host that answers."""
    made = by_name[service(request.host)](request)
    made.latency = latency(request.host, request.path) + made.delay
    head = [("Date", clock_text(request.at + made.latency))]
    if made.kind is not None:
        head.append(("Content-Type", made.kind))
    if made.pieces is None:
        head.append(("Content-Length", str(len(made.body))))
        made.pieces = [(0, made.body)]
    else:
        head.append(("Transfer-Encoding", "chunked"))
    made.headers = [*head, ("Connection", "keep-alive"), ("Server", "simulated"), *made.headers]
    if request.method == "HEAD" or made.status in (204, 304):
        made.pieces = [(0, b"")]
    return made
