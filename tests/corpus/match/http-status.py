import asyncio

async def request(path):
    await asyncio.sleep(0.1)
    return {"/": (200, "home"), "/old": (301, "/new"), "/new": (200, "moved here"), "/admin": (403, None), "/boom": (500, "oops")}.get(path, (404, None))

async def visit(path, depth=0):
    match await request(path):
        case (200, body):
            return f"{path}: {body}"
        case (301 | 302, target) if depth < 3:
            return "redirect > " + await visit(target, depth + 1)
        case (status, None) if 400 <= status < 500:
            return f"{path}: client error {status}"
        case (500, message):
            return f"{path}: server says {message!r}"
        case other:
            return f"unexpected {other}"

async def main():
    for line in await asyncio.gather(*map(visit, ["/", "/old", "/admin", "/boom"])):
        print(line)

asyncio.run(main())
