import asyncio

ROUTES = {}

def route(path, methods=("GET",)):
    def wrap(f):
        for m in methods:
            ROUTES[m, path] = f
        return f
    return wrap

@route("/")
async def index(req):
    return 200, "welcome"

@route("/slow", methods=("GET", "POST"))
async def slow(req):
    await asyncio.sleep(2)
    return 200, f"slow {req['method']}"

@route("/crash")
async def crash(req):
    raise KeyError("session")

async def handle(req):
    handler = ROUTES.get((req["method"], req["path"]))
    if handler is None:
        return 404, "not found"
    try:
        return await asyncio.wait_for(handler(req), req.get("timeout", 5))
    except TimeoutError:
        return 504, "timeout"
    except Exception as e:
        return 500, f"{type(e).__name__}: {e}"

async def client(n, **req):
    status, body = await handle(req)
    print(f"#{n} {req['method']} {req['path']:<8} -> {status} {body}")
    return status

async def main():
    statuses = await asyncio.gather(
        client(1, method="GET", path="/"),
        client(2, method="POST", path="/slow"),
        client(3, method="GET", path="/slow", timeout=1),
        client(4, method="GET", path="/crash"),
        client(5, method="DELETE", path="/"),
    )
    print(statuses, sum(s < 400 for s in statuses), "ok")

asyncio.run(main())
