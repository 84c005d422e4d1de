"""Tiny async key-value store persisted as JSON."""
import asyncio
import json
import os
import tempfile
from contextlib import asynccontextmanager


class Store:
    def __init__(self, filename):
        self.filename = filename
        self._lock = asyncio.Lock()
        self._data = {}

    async def load(self):
        if not os.path.exists(self.filename):
            print("no file yet:", os.path.basename(self.filename))
            return
        with open(self.filename, "r", encoding="utf8") as fp:
            self._data = await asyncio.to_thread(json.load, fp)

    async def save(self):
        async with self._lock:
            tmp = self.filename + ".tmp"
            with open(tmp, "w") as fp:
                json.dump(self._data, fp, indent=2, sort_keys=True)
                fp.flush()
            os.replace(tmp, self.filename)

    @asynccontextmanager
    async def transaction(self):
        backup = dict(self._data)
        try:
            yield self._data
        except BaseException:
            self._data = backup
            raise
        else:
            await self.save()


async def main():
    folder = tempfile.mkdtemp(prefix="store-")
    path = os.path.join(folder, "db.json")
    s = Store(path)
    await s.load()
    async with s.transaction() as db:
        db["users"] = [{"name": "ann", "age": 31}, {"name": "bob", "tags": []}]
        db["π"] = 3.14
    try:
        async with s.transaction() as db:
            db["broken"] = True
            raise KeyError("nope")
    except KeyError as e:
        print("rolled back", e, sorted(s._data))
    with open(path) as f:
        print(f.read())
    print(os.listdir(folder), os.path.getsize(path), os.path.isfile(path), os.path.isdir(folder))
    again = Store(path)
    await again.load()
    print(again._data == s._data, again._data["π"])
    with open(path, "a") as f:
        f.write("garbage")
    try:
        await again.load()
    except json.JSONDecodeError as e:
        print(e.msg, e.lineno, e.colno, e.pos)
    os.remove(path)
    os.rmdir(folder)
    try:
        open(path)
    except OSError as e:
        print(e.__class__.__name__, e.strerror, e.filename == path)


asyncio.run(main())
