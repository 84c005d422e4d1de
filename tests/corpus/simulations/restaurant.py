import asyncio

MENU = {"soup": 2.0, "pasta": 3.5, "salad": 1.0, "cake": 0.5}

async def cook(name, orders, plates):
    while True:
        table, dish = await orders.get()
        print(f"👩‍🍳 {name} cooks {dish} for table {table}")
        await asyncio.sleep(MENU[dish])
        await plates.put((table, dish))
        orders.task_done()

async def waiter(plates, served):
    while True:
        table, dish = await plates.get()
        await asyncio.sleep(0.25)
        served.setdefault(table, []).append(dish)
        print(f"🍽️  table {table} gets {dish}")
        plates.task_done()

async def main():
    orders, plates, served = asyncio.Queue(), asyncio.Queue(), {}
    staff = [asyncio.create_task(cook(n, orders, plates)) for n in ("Ada", "Bo")]
    staff.append(asyncio.create_task(waiter(plates, served)))
    for table, dishes in enumerate([["soup", "cake"], ["pasta"], ["salad", "salad", "cake"]], start=1):
        for d in dishes:
            await orders.put((table, d))
    await orders.join()
    await plates.join()
    for s in staff:
        s.cancel()
    print(f"closed at {asyncio.get_running_loop().time()}")
    for table in sorted(served):
        print(table, served[table])

asyncio.run(main())
