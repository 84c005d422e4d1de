import asyncio
from collections import Counter

TEXT = """the quick brown fox
jumps over the lazy dog
the dog sleeps and the fox runs"""

async def reader(q):
    for line in TEXT.splitlines():
        await q.put(line)
    await q.put(None)

async def splitter(q_in, q_out):
    while (line := await q_in.get()) is not None:
        for word in line.split():
            await q_out.put(word)
    await q_out.put(None)

async def counter(q):
    c = Counter()
    while (word := await q.get()) is not None:
        c[word] += 1
    return c

async def main():
    lines, words = asyncio.Queue(1), asyncio.Queue(4)
    *_, counts = await asyncio.gather(reader(lines), splitter(lines, words), counter(words))
    for word, n in counts.most_common(3):
        print(f"{word:<8}{n:>3}")
    print(sum(counts.values()), "words,", len(counts), "different")

asyncio.run(main())
