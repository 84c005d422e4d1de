import asyncio
import hashlib
import hmac

for name in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]:
    for text in ["", "abc", "x" * 55, "x" * 56, "x" * 64, "x" * 119, "x" * 300]:
        print(name, len(text), hashlib.new(name, text.encode()).hexdigest())
h = hashlib.sha256()
h.update(b"hello ")
c = h.copy()
h.update(b"world")
print(h.hexdigest() == hashlib.sha256(b"hello world").hexdigest(), c.hexdigest()[:8])
print(h.name, h.digest_size, h.block_size, hashlib.md5(b"a").digest())
try:
    hashlib.sha256("text")
except TypeError as error:
    print(error)
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest())
print(hmac.new(b"k" * 100, b"message", "sha1").hexdigest(), hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))


async def digest(name, delay):
    await asyncio.sleep(delay)
    return hashlib.md5(name.encode()).hexdigest()[:10]


async def main():
    names = ["alpha", "beta", "gamma"]
    results = await asyncio.gather(*(digest(n, i / 10) for i, n in enumerate(names)))
    print(dict(zip(names, results)))
    print(await asyncio.to_thread(lambda: hashlib.sha256(b"in a thread").hexdigest()))


asyncio.run(main())
