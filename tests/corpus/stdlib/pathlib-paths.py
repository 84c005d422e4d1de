import asyncio
import fnmatch
import glob
import os
from pathlib import Path, PurePath, PurePosixPath


def tried(what):
    try:
        return what()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def save(path: Path, text: str) -> int:
    await asyncio.sleep(0.1)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_text(text, encoding="utf-8")


async def main() -> None:
    path = Path("a") / "b.txt"
    print(path, repr(path), path.parent, path.name, path.suffix, path.stem, path.parts, [path], f"{path}", "x" / path)
    print(path.with_suffix(".md"), path.with_name("c"), path.with_stem("d"), path == Path("a/b.txt"), path < Path("b"), len({path, Path("a//b.txt")}), path.as_posix())
    print(Path("x.tar.gz").suffixes, Path("x.tar.gz").stem, Path("/a/../b/./c//d"), Path("."), Path(""), list(Path("/a/b/c").parents), Path(".hidden").suffix, Path("..").name)
    print(PurePosixPath("a"), repr(PurePath("b")), Path("/a/b").relative_to("/a"), Path("/a/b").relative_to("/a/c", walk_up=True), Path("/a/b").is_relative_to("/b"), Path("a").joinpath("b", "/c", "d"))
    print(Path("a/b.py").match("*.py"), Path("/a/b/c.py").match("b/*.py"), Path("a/b.py").full_match("*.py"), Path("a/b.py").full_match("**/*.py"), isinstance(path, PurePath), os.fspath(path))

    print(await asyncio.gather(*(save(Path("data", folder, name), name * 3) for folder, name in [("x", "one.txt"), ("x/y", "two.txt"), ("z", ".three"), ("z", "four.py")])))
    root = Path("data")
    print(sorted(root.rglob("*.txt")), sorted(str(each) for each in root.rglob("*")), [each.name for each in sorted(root.iterdir())])
    print(list(root.glob("*/*.py")), sorted(root.glob("**/")), sorted(root.glob("**/y/*")), list(root.glob("nothing")), list(root.glob("x/one.txt")))
    print(sorted(glob.glob("data/*")), sorted(glob.glob("data/**/*.txt", recursive=True)), glob.glob("data/z/*"), glob.glob("*.txt", root_dir="data/x"))
    print(fnmatch.filter(["a.py", "b.txt", "[c].py"], "[!a]*.py"), fnmatch.fnmatch("b7", "[a-c][0-9]"), fnmatch.fnmatchcase("A", "a"), fnmatch.fnmatch("x.y", "?[.]?"))
    for folder, folders, files in root.walk():
        print(folder, sorted(folders), sorted(files))
    one = root / "x" / "one.txt"
    print(one.read_text(), one.read_bytes(), one.exists(), one.is_file(), one.is_dir(), one.stat().st_size, root.resolve(), one.absolute().relative_to(Path.cwd()))
    moved = one.rename(root / "moved.txt")
    print(moved, one.exists(), moved.exists())
    with moved.open("a") as file:
        print("more", file=file)
    with moved.open("rb") as file:
        print(file.read()[:6], file.tell())
    moved.unlink()
    moved.unlink(missing_ok=True)
    Path("new").touch()

    print(tried(lambda: one.read_text()))
    print(tried(lambda: moved.unlink()))
    print(tried(lambda: root.rmdir()))
    print(tried(lambda: root.mkdir()))
    print(tried(lambda: Path("p/q").mkdir()))
    print(tried(lambda: Path("new").mkdir(exist_ok=True)))
    print(tried(lambda: root.read_text()))
    print(tried(lambda: root.write_text(3)))
    print(tried(lambda: root / 3))
    print(tried(lambda: Path(3)))
    print(tried(lambda: Path("a").relative_to("b")))
    print(tried(lambda: Path("a").with_suffix("txt")))
    print(tried(lambda: Path("/").with_name("x")))
    print(tried(lambda: list(root.glob("/x"))))
    print(tried(lambda: Path("new").touch(exist_ok=False)))


asyncio.run(main())
