#!/usr/bin/env python
"""Talk demo: download, thumbnail, save - three ways."""
import asyncio
import csv
import io
import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, NamedTemporaryFile, gettempdir

URLS = [f"https://img.example/{i:03}.jpg" for i in range(1, 6)]


@contextmanager
def timed(label: str):
    t = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label:<12} {time.perf_counter() - t:.2f}s")


def fetch(url: str) -> bytes:
    time.sleep(0.2)
    return url.encode() * 10


async def afetch(url: str) -> bytes:
    await asyncio.sleep(0.2)
    return url.encode() * 10


def save(dest: Path, data: bytes) -> Path:
    dest.write_bytes(data)
    return dest


async def main(out: Path) -> None:
    with timed("sequential"):
        for u in URLS:
            save(out / Path(u).name, fetch(u))
    with timed("threads"), ThreadPoolExecutor() as ex:
        list(ex.map(lambda u: save(out / "threads" / os.path.basename(u), fetch(u)), URLS)) if (out / "threads").is_dir() else None
    (out / "async").mkdir()
    with timed("asyncio"):
        for u, data in zip(URLS, await asyncio.gather(*map(afetch, URLS))):
            save((out / "async").joinpath(Path(u).with_suffix(".thumb").name), data)
    for root, dirs, files in os.walk(out):
        print(os.path.relpath(root, out), sorted(dirs), len(files))
    total = sum(p.stat().st_size for p in out.glob("*.jpg"))
    print("total", total, sorted(p.name for p in out.iterdir())[:2])
    first = next((out / "async").glob("00?.thumb"))
    with first.open("rb") as fh:
        head = fh.read(8)
        fh.seek(-4, os.SEEK_END)
        print(head, fh.tell(), fh.read())
    with open(out / "index.csv", "w", newline="") as fh:
        w = csv.DictWriter(fh, ["name", "size"])
        w.writeheader()
        w.writerows({"name": p.stem, "size": p.stat().st_size} for p in sorted((out / "async").iterdir()))
    with open(out / "index.csv", newline="") as fh:
        print(next(csv.DictReader(fh)))
    shutil.copy(first, out / "copy.bin")
    shutil.rmtree(out / "async")
    print((out / "async").exists(), (out / "copy.bin").is_file())
    with NamedTemporaryFile("w+", suffix=".txt", delete=False) as tf:
        tf.write("line 1\nline 2\n")
        tf.seek(0)
        print(tf.readlines(), Path(tf.name).suffix)
    Path(tf.name).unlink()
    Path(tf.name).unlink(missing_ok=True)


if __name__ == "__main__":
    with TemporaryDirectory(prefix="demo") as d:
        asyncio.run(main(Path(d)))
