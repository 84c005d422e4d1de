import asyncio

PAGES = {1: ["a", "b", "c"], 2: ["d", "e"], 3: ["f"]}

class Pages:
    def __init__(self, client):
        self.client = client
        self.page = 0
        self.buffer = []

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.buffer:
            self.page += 1
            self.buffer = await self.client.fetch(self.page)
            if not self.buffer:
                raise StopAsyncIteration()
        return self.buffer.pop(0)

class Client:
    requests = 0

    async def fetch(self, page):
        self.requests += 1
        await asyncio.sleep(0.2)
        return list(PAGES.get(page, []))

async def main():
    client = Client()
    items = [item async for item in Pages(client)]
    print(items, client.requests, Client.requests)

asyncio.run(main())
