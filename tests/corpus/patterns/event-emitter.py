import asyncio

class Emitter:
    def __init__(self):
        self.handlers = {}

    def on(self, event):
        def register(func):
            self.handlers.setdefault(event, []).append(func)
            return func
        return register

    async def emit(self, event, *args, **kwargs):
        results = []
        for h in self.handlers.get(event, []):
            r = h(*args, **kwargs)
            if asyncio.iscoroutine(r):
                r = await r
            results.append(r)
        return results

app = Emitter()

@app.on("order")
def log_order(item, qty=1):
    print(f"log: {qty} x {item}")
    return "logged"

@app.on("order")
async def ship(item, qty=1):
    await asyncio.sleep(0.2 * qty)
    print(f"shipped {item}")
    return f"track-{item}"

async def main():
    print(await app.emit("order", "book", qty=2))
    print(await app.emit("order", "pen"))
    print(await app.emit("unknown"))

asyncio.run(main())
