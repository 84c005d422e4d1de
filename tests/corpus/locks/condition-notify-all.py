import asyncio

class Light:
    def __init__(self):
        self.color = "red"
        self.cond = asyncio.Condition()

    async def set(self, color):
        async with self.cond:
            self.color = color
            print(f"-- light is {color}")
            self.cond.notify_all()

    async def wait_green(self, car):
        async with self.cond:
            while self.color != "green":
                print(car, "waits at", self.color)
                await self.cond.wait()
            print(car, "drives")

async def main():
    light = Light()
    cars = [asyncio.create_task(light.wait_green(c)) for c in ("🚗", "🚕", "🚙")]
    for color in ("yellow", "green"):
        await asyncio.sleep(1)
        await light.set(color)
    await asyncio.gather(*cars)
    try:
        light.cond.notify()
    except RuntimeError as e:
        print("RuntimeError:", e)

asyncio.run(main())
