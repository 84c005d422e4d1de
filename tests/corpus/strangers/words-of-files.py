import asyncio
import tempfile
from collections import Counter
from pathlib import Path
import re

TEXTS = {
    "a.txt": "the quick brown fox\njumps over the lazy dog\n",
    "b.txt": "The dog barks; the fox runs.\n",
    "notes/c.txt": "Dog, dog, dog!\n",
}
WORD = re.compile(r"[a-z]+", re.IGNORECASE)


def count_words(path: Path) -> Counter[str]:
    counter: Counter[str] = Counter()
    with path.open(encoding="utf-8") as f:
        for line in f:
            counter.update(w.lower() for w in WORD.findall(line))
    return counter


async def main() -> None:
    with tempfile.TemporaryDirectory() as tmp:
        root = Path(tmp)
        for name, text in TEXTS.items():
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        files = sorted(root.rglob("*.txt"))
        print([f.relative_to(root).as_posix() for f in files])
        counters = await asyncio.gather(*(asyncio.to_thread(count_words, f) for f in files))
        total = sum(counters, Counter())
        for word, n in total.most_common(4):
            print(f"{word:<8}{'#' * n} {n}")
        report = root / "report.csv"
        with open(report, "w") as out:
            print("word,count", file=out)
            out.writelines(f"{w},{n}\n" for w, n in sorted(total.items()))
        print(report.name, report.suffix, report.stem, report.stat().st_size, "bytes")
        print(report.read_text().splitlines()[:3])
    print("exists after:", root.exists())
    try:
        report.read_text()
    except FileNotFoundError as e:
        print(type(e).__name__, e.strerror)


asyncio.run(main())
