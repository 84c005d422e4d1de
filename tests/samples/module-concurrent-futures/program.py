import concurrent.futures
import asyncio
def f(x): return x
with concurrent.futures.ThreadPoolExecutor(1) as ex:
    print(ex.submit(f, 2).result())
def main():
    ex = concurrent.futures.ThreadPoolExecutor(1)
    print(ex.submit(f, 2).result())
    ex.shutdown(wait=True)
main()
async def amain():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        print(await loop.run_in_executor(pool, f, 3))
asyncio.run(amain())
