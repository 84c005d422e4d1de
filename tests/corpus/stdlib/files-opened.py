import asyncio
import io
import os


def tried(what):
    try:
        return what()
    except Exception as error:
        return f"{type(error).__name__}: {error} {error.args}"


async def write_rows(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(f"{row}\n")
            await asyncio.sleep(0.1)
        print("before it is flushed:", os.path.getsize(path), file.tell())
        file.flush()
        print("after:", os.path.getsize(path), file)
    return file.closed


async def main():
    print(await write_rows("rows.txt", ["one", "twéé", "three"]))
    with open("rows.txt") as file:
        for number, line in enumerate(file, 1):
            print(number, repr(line))
    with open("rows.txt", "rb") as file:
        print(file.read(3), file.tell(), file.readline(), file.seek(-3, os.SEEK_END), file.read(), file.read(), file)
    with open("rows.txt", "r+") as file:
        print(file.readline(), file.tell(), file.read(2))
        file.seek(0)
        file.write("1")
    with open("rows.txt", "a+") as file:
        file.writelines(["four\n", "five"])
        file.seek(0)
        print(file.readlines(), file.read() == "")
    open("left.txt", "w").write("nobody closes this")
    print(open("left.txt").read())
    with open("ends.txt", "wb") as file:
        file.write(b"a\r\nb\rc\n")
    print(repr(open("ends.txt").read()), [*open("ends.txt", newline="")], open("ends.txt", "rb").read())
    print(await asyncio.to_thread(lambda: open("rows.txt").read().split()))

    print(tried(lambda: open("nothing.txt")))
    print(tried(lambda: open("rows.txt/more")))
    print(tried(lambda: open("rows.txt", "x")))
    print(tried(lambda: open("rows.txt", "rw")))
    print(tried(lambda: open("rows.txt", "q")))
    print(tried(lambda: open("rows.txt", "rb", encoding="utf-8")))
    print(tried(lambda: open("rows.txt").write("x")))
    print(tried(lambda: open("rows.txt", "wb").write("x")))
    print(tried(lambda: open("rows.txt", "w").write(b"x")))
    print(tried(lambda: open("rows.txt", "w").read()))
    print(tried(lambda: file.read()))
    print(tried(lambda: open(None)))

    os.makedirs("a/b/c", exist_ok=True)
    print(os.listdir("."), os.listdir("a"), os.path.isdir("a/b"), os.path.isfile("a"), os.getcwd())
    print(tried(lambda: os.mkdir("a")))
    print(tried(lambda: os.makedirs("a/b")))
    print(tried(lambda: os.rmdir("a")))
    print(tried(lambda: os.listdir("left.txt")))
    print(tried(lambda: os.remove("nothing.txt")))
    print(tried(lambda: os.rename("x", "y")))
    os.rename("left.txt", "a/moved.txt")
    os.replace("ends.txt", "a/b/ends.txt")
    for folder, folders, files in os.walk("a"):
        print(folder, folders, files)
    with os.scandir("a") as entries:
        print([(entry.name, entry.path, entry.is_dir()) for entry in entries])
    print(os.path.relpath("a/b", "a/c/d"), os.path.abspath("a/../q"), os.path.commonpath(["a/b/c", "a/b/d"]), os.path.splitext("a.tar.gz"))

    memory = io.BytesIO(b"hello")
    print(memory.read(2), memory.tell(), memory.seek(0, io.SEEK_END), memory.write(b" world"), memory.getvalue())
    with open(__file__) as file:
        print(file.readline(), __file__)


asyncio.run(main())
