import asyncio


async def compute():
    await asyncio.sleep(0.5)
    return {"answer": 42, "unit": None, "ok": True}


result = asyncio.run(compute())
print(result)
print(result["answer"] / 4)
for key, value in result.items():
    print(f"{key:>10} -> {value!r}")
