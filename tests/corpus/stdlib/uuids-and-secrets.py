import asyncio
import os
import secrets
import uuid

first = uuid.uuid4()
print(first, first.version, first.variant == uuid.RFC_4122, len(str(first)), repr(first))
print(first.hex, first.int, first.bytes, first.urn)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://example.org/"))
same = uuid.UUID(str(first))
print(same == first, hash(same) == hash(first), first < uuid.UUID(int=5), uuid.UUID("{12345678-1234-5678-1234-567812345678}"))
print(sorted([uuid.UUID(int=3), uuid.UUID(int=1)]))
try:
    uuid.UUID("nonsense")
except ValueError as error:
    print(error)
print(secrets.token_hex(8), secrets.token_urlsafe(8), secrets.token_bytes(3))
print([secrets.randbelow(100) for _ in range(5)], secrets.randbits(12), secrets.choice(["a", "b", "c"]), secrets.choice("xyz"))
print(os.urandom(4), os.getpid(), os.getenv("NO_SUCH_NAME"), os.getenv("NO_SUCH_NAME", "otherwise"), os.environ.get("API_KEY", "none"))
os.environ["MODE"] = "test"
print(os.environ["MODE"], "MODE" in os.environ, os.getenv("MODE"), os.cpu_count())
try:
    os.environ["MISSING"]
except KeyError as error:
    print("no", error)
print(os.path.join("data", "raw", "a.txt"), os.path.join("a", "/b"), os.path.basename("/x/y.tar.gz"), os.path.splitext("/x/y.tar.gz"))
print(os.path.dirname("/x/y"), os.path.split("/x/"), os.path.normpath("a/./b/../c//d"), os.path.isabs("/x"), os.sep, os.path.splitext(".bashrc"))


async def job(n):
    job_id = uuid.uuid4()
    await asyncio.sleep(n / 10)
    return n, str(job_id)[:8]


async def main():
    print(await asyncio.gather(*map(job, range(3))))


asyncio.run(main())
