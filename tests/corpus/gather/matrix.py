import asyncio

async def cell(a, b, i, j):
    await asyncio.sleep((i + j) * 0.01)
    return sum(a[i][k] * b[k][j] for k in range(len(b)))

async def multiply(a, b):
    rows = [asyncio.gather(*(cell(a, b, i, j) for j in range(len(b[0])))) for i in range(len(a))]
    return await asyncio.gather(*rows)

async def main():
    a = [[1, 2, 3], [4, 5, 6]]
    b = [[7, 8], [9, 10], [11, 12]]
    c = await multiply(a, b)
    for row in c:
        print(" ".join(f"{x:4d}" for x in row))
    print(c)

asyncio.run(main())
