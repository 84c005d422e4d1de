import asyncio
import csv
import io

TEXT = """\
date,city,product,qty
2024-01-03,Berlin,"Widget, large",3
2024-01-04,Paris,"The ""best"" one",2

2024-01-05,Rome,"two
lines",1,extra
2024-01-06,Oslo
"""


async def rows(text):
    for row in csv.DictReader(io.StringIO(text)):
        await asyncio.sleep(0.1)
        yield row


async def main():
    async for row in rows(TEXT):
        print(row)
    reader = csv.reader(TEXT.splitlines(keepends=True))
    header = next(reader)
    print(header, reader.line_num)
    for row in reader:
        print(reader.line_num, row)

    out = io.StringIO()
    writer = csv.writer(out)
    print(writer.writerow(["a", 1, 2.5, None, True]))
    writer.writerow(["with,comma", 'with "quotes"', "two\nlines", " spaces "])
    writer.writerows([[""], [], ["x", ""]])
    print(repr(out.getvalue()))

    for options in ({"delimiter": ";"}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"quotechar": "'", "lineterminator": "|"}, {"doublequote": False, "escapechar": "\\"}):
        out = io.StringIO()
        csv.writer(out, **options).writerows([["a;b", 'c"d', 1, "it's"], ["e\tf", 2.5, ""]])
        print(options, repr(out.getvalue()))

    print(list(csv.reader(["a; b;'c;d'", "1;2;3"], delimiter=";", quotechar="'", skipinitialspace=True)))
    print(list(csv.reader(['"a",1,2.5', '"b","3",4'], quoting=csv.QUOTE_NONNUMERIC)))
    print(list(csv.DictReader(["1,2", "3"], fieldnames=["x", "y"], restval="-")))

    out = io.StringIO()
    table = csv.DictWriter(out, fieldnames=["name", "score"], extrasaction="ignore", restval="?")
    table.writeheader()
    table.writerow({"name": "ann", "score": 3, "other": 1})
    table.writerows([{"name": "bob"}])
    print(out.getvalue().splitlines())

    failing = [
        lambda: csv.DictWriter(out, ["a"]).writerow({"a": 1, "b": 2, "c": 3}),
        lambda: csv.writer(out).writerow(5),
        lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"]),
        lambda: csv.reader(["a"], dialect="none"),
        lambda: csv.reader(["a"], delimiter="ab"),
        lambda: list(csv.reader([b"a"])),
        lambda: csv.writer(5),
    ]
    for fail in failing:
        try:
            fail()
        except Exception as error:
            print(f"{type(error).__name__}: {error}")

    class Pipes(csv.Dialect):
        delimiter = "|"
        quotechar = "'"
        doublequote = True
        skipinitialspace = False
        lineterminator = "\n"
        quoting = csv.QUOTE_MINIMAL

    csv.register_dialect("pipes", Pipes)
    print(csv.list_dialects(), list(csv.reader(["a|'b|c'"], "pipes")))


asyncio.run(main())
