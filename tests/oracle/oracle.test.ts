import { describe, expect, test } from "vitest";
import { OracleError, hashPython, type Run } from "../../src/oracle/index.ts";
import { useOracle } from "../support/oracle.ts";

const oracle = useOracle();

/** What a run wrote to one stream, as one text. */
const text = (run: Run, stream: "stdout" | "stderr"): string =>
  run.written.filter((one) => one.stream === stream).map((one) => one.text).join("");
const lines = (run: Run): string[] => text(run, "stdout").split("\n").slice(0, -1);
const run = (python: string): Promise<Run> => oracle().run(python);

describe("virtual time", () => {
  test("timers due at one time run in the order in which they were set", async () => {
    const ran = await run(`
import asyncio
async def tick(name, delay):
    await asyncio.sleep(delay)
    print(name)
async def main():
    await asyncio.gather(*(tick(n, d) for n, d in [("a", 0.3), ("b", 0.1), ("c", 0.3), ("d", 0.3)]))
asyncio.run(main())
`);
    expect(ran.written).toEqual([
      { at: 0.1, stream: "stdout", text: "b\n" },
      { at: 0.3, stream: "stdout", text: "a\nc\nd\n" },
    ]);
    expect(ran.duration).toBe(0.3);
  });

  test("however many timers are due at one time, whatever sums their deadlines are", async () => {
    const ran = await run(`
import asyncio
async def tick(n):
    await asyncio.sleep(0.7)
    await asyncio.sleep(0.1)
    print(n, end=" ")
async def main():
    loop = asyncio.get_running_loop()
    for n in range(9):
        loop.call_later(0.8, lambda n: print(n, end=" "), n)
    await asyncio.gather(*(tick(n) for n in range(9, 20)))
asyncio.run(main())
`);
    expect(text(ran, "stdout")).toBe(Array.from({ length: 20 }, (_, n) => `${n} `).join(""));
  });

  test("the clock stands at the timer's own deadline, not at a rounded one", async () => {
    const ran = await run(`
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    print(loop.time())
asyncio.run(main())
`);
    expect(lines(ran)).toEqual(["0.30000000000000004"]);
  });

  test("every clock of Python shows the same time", async () => {
    const ran = await run(`
import time, datetime, asyncio
print(time.monotonic(), time.perf_counter(), time.time())
time.sleep(1.5)
print(time.monotonic(), time.perf_counter(), time.time())
print(time.monotonic_ns(), time.perf_counter_ns(), time.time_ns(), time.process_time())
print(datetime.datetime.now(), time.strftime("%Y-%m-%d %H:%M:%S"))
time.sleep(0.001)
print(datetime.datetime.now().microsecond, datetime.datetime.now(datetime.UTC).isoformat())
print(asyncio.new_event_loop().time())
`);
    expect(lines(ran)).toEqual([
      "0.0 0.0 1767225600.0",
      "1.5 1.5 1767225601.5",
      "1500000000 1500000000 1767225601500000000 0.0",
      "2026-01-01 00:00:01.500000 2026-01-01 00:00:01",
      "501000 2026-01-01T00:00:01.501000+00:00",
      "1.501",
    ]);
  });

  test("time.sleep stops the loop, and debug mode reports the slow callback", async () => {
    const ran = await run(`
import asyncio, time
async def main():
    asyncio.get_running_loop().call_later(0.1, print, "late")
    time.sleep(0.5)
    await asyncio.sleep(0)
    print("main")
asyncio.run(main(), debug=True)
`);
    expect(ran.written.filter((one) => one.stream === "stdout")).toEqual([{ at: 0.5, stream: "stdout", text: "main\nlate\n" }]);
    expect(text(ran, "stderr")).toContain("took 0.500 seconds");
  });

  test("time.sleep refuses what CPython refuses, without a trace of the oracle", async () => {
    const ran = await run("import time\ntime.sleep(-1)\n");
    expect(text(ran, "stderr")).toBe(
      'Traceback (most recent call last):\n  File "example.py", line 2, in <module>\n    time.sleep(-1)\n    ~~~~~~~~~~^^^^\nValueError: sleep length must be non-negative\n',
    );
  });

  test("steps name the task and the time of every turn it got", async () => {
    const ran = await run(`
import asyncio
async def child():
    await asyncio.sleep(1)
async def main():
    await asyncio.create_task(child(), name="child")
asyncio.run(main())
`);
    expect(ran.steps).toEqual([[0, "Task-1"], [0, "child"], [1, "child"], [1, "Task-1"], [1, "Task-2"], [1, "Task-3"]]);
  });
});

describe("a fresh interpreter for every program", () => {
  const snoop = `
import asyncio, random, sys, logging, warnings, contextvars, threading, builtins, time, os
async def main():
    print(asyncio.current_task().get_name(), asyncio.Task is asyncio.tasks._CTask)
asyncio.run(main())
print(__name__, sys.argv, __file__, sys.getrecursionlimit(), len(logging.root.handlers), len(warnings.filters))
print(random.random(), threading.current_thread(), sorted(globals()), len(builtins.__dict__), os.listdir(), os.getcwd())
print({"red", "green", "blue"}, id(object()), [f for f in os.listdir("/tmp")])
`;
  const spoil = `
import asyncio, builtins, random, sys, time, logging, warnings, os, atexit
for module in asyncio, asyncio.events, asyncio.tasks, time, random:
    for name in list(vars(module)):
        if not name.startswith("__"):
            setattr(module, name, None)
logging.basicConfig(level="DEBUG")
warnings.simplefilter("error")
sys.setrecursionlimit(50)
open("left.txt", "w").close()
open("/tmp/left.txt", "w").close()
os.chdir("/")
os.environ["LEFT"] = "1"
builtins.extra = 1
builtins.print = None
del builtins.len
sys.modules.clear()
sys.stdout.close()
os.close(1)
`;

  test("runs as __main__ with task names from 1 and CPython's C tasks", async () => {
    const ran = await run(snoop);
    expect(lines(ran).slice(0, 2)).toEqual(["Task-1 True", "__main__ ['example.py'] example.py 1000 0 5"]);
  });

  test("the same program gives the same run, whatever ran in between", async () => {
    const first = await run(snoop);
    await run(spoil);
    await expect(run("while True: print('x' * 1_000_000)")).rejects.toThrow("wrote more than");
    expect(await run(snoop)).toEqual(first);
    await run("import sys, asyncio\nsys.exit(asyncio.run(asyncio.sleep(1, 4)))");
    await run("import asyncio\nasyncio.run(asyncio.Event().wait())");
    expect(await run(snoop)).toEqual(first);
  });

  test("programs asked for at once are run one after another", async () => {
    const runs = await Promise.all([1, 2, 3].map((n) => run(`import asyncio\nasyncio.run(asyncio.sleep(${n}))\nprint(${n})`)));
    expect(runs.map((one) => [one.duration, text(one, "stdout")])).toEqual([[1, "1\n"], [2, "2\n"], [3, "3\n"]]);
  });

  test("added modules can be imported, and only by their program", async () => {
    const modules = { shop: "from . import till\nname = 'shop'\n", "shop.till": "def pay(): return 1 / 0\n" };
    const ran = await oracle().run("import shop\nprint(shop.name)\nshop.till.pay()\n", { modules });
    expect(text(ran, "stdout")).toBe("shop\n");
    expect(text(ran, "stderr")).toContain('File "<site-packages>/shop/till.py", line 1, in pay');
    expect((await run("import shop")).ending).toMatchObject({ type: "ModuleNotFoundError" });
    expect((await run("import js")).ending).toMatchObject({ type: "ModuleNotFoundError" });
  });
});

describe("endings", () => {
  test.each([
    ["sys.exit()", 0],
    ["sys.exit(None)", 0],
    ["sys.exit(3)", 3],
    ["sys.exit(-1)", 255],
    ["sys.exit(256)", 0],
    ["sys.exit('no')", 1],
    ["raise SystemExit(2)", 2],
    ["import os; os._exit(7)", 7],
  ])("%s exits with %i", async (statement, code) => {
    const ran = await run(`import sys\n${statement}\n`);
    expect(ran.ending).toEqual({ kind: "exited", code });
    expect(text(ran, "stderr")).toBe(statement.includes("no") ? "no\n" : "");
  });

  test("an exception ends with its type, its message and CPython's traceback", async () => {
    const ran = await run(`import asyncio
class Trouble(Exception):
    pass
async def main():
    await asyncio.sleep(1)
    raise Trouble("so it goes")
asyncio.run(main())
`);
    const traceback = [
      "Traceback (most recent call last):",
      '  File "example.py", line 7, in <module>',
      "    asyncio.run(main())",
      "    ~~~~~~~~~~~^^^^^^^^",
      '  File "<python>/asyncio/runners.py", line 204, in run',
      "    return runner.run(main)",
      "           ~~~~~~~~~~^^^^^^",
      '  File "<python>/asyncio/runners.py", line 127, in run',
      "    return self._loop.run_until_complete(task)",
      "           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^",
      '  File "<python>/asyncio/base_events.py", line 719, in run_until_complete',
      "    return future.result()",
      "           ~~~~~~~~~~~~~^^",
      '  File "example.py", line 6, in main',
      '    raise Trouble("so it goes")',
      "Trouble: so it goes",
      "",
    ].join("\n");
    expect(ran.ending).toEqual({ kind: "raised", type: "Trouble", message: "so it goes", traceback });
    expect(ran.written).toEqual([{ at: 1, stream: "stderr", text: traceback }]);
  });

  test("what destructors say after the traceback is not part of it", async () => {
    const ran = await run("class Loud:\n    def __del__(self):\n        print('gone')\nloud = Loud()\n1 / 0\n");
    expect(ran.ending).toMatchObject({ kind: "raised", type: "ZeroDivisionError", message: "division by zero" });
    expect(text(ran, "stdout")).toBe("gone\n");
  });

  test("exceptions of modules carry the module's name, as the last line of the traceback does", async () => {
    expect((await run("import asyncio\nraise asyncio.CancelledError('x')")).ending).toMatchObject({ type: "asyncio.exceptions.CancelledError", message: "x" });
    expect((await run("raise KeyboardInterrupt")).ending).toMatchObject({ kind: "raised", type: "KeyboardInterrupt", message: "" });
    expect((await run("print(1")).ending).toMatchObject({ kind: "raised", type: "SyntaxError" });
  });

  test("a program that replaces sys.excepthook still ends as raised", async () => {
    const ran = await run("import sys\nsys.excepthook = lambda *a: print('mine')\n1 / 0\n");
    expect(ran.ending).toEqual({ kind: "raised", type: "ZeroDivisionError", message: "division by zero", traceback: "" });
    expect(lines(ran)).toEqual(["mine"]);
  });

  test("a loop that nothing can wake is a deadlock, and nothing more runs", async () => {
    const ran = await run(`
import asyncio
async def main():
    print("before")
    await asyncio.sleep(2)
    try:
        await asyncio.Event().wait()
    finally:
        print("never")
asyncio.run(main())
`);
    expect(ran).toMatchObject({ ending: { kind: "deadlock" }, duration: 2 });
    expect(text(ran, "stdout")).toBe("before\n");
  });

  test("a program that never ends is ended, named, and does not hurt the next", async () => {
    const endless = oracle().run("while True: pass", { id: "loops/endless", timeout: 200 });
    await expect(endless).rejects.toThrow(OracleError);
    await expect(endless).rejects.toThrow("loops/endless: the program did not end within 0.2 s.");
    await expect(endless).rejects.toMatchObject({ failure: { kind: "late" } });
    expect(text(await run("print('fine')"), "stdout")).toBe("fine\n");
    await expect(run("import asyncio\nasync def main():\n    while True: await asyncio.sleep(0)\nasyncio.run(main())")).rejects.toMatchObject({
      failure: { kind: "runaway", reason: expect.stringContaining("stepped its tasks more than") },
    });
  }, 60_000);

  test("signals reach the loop's handlers", async () => {
    const ran = await run(`
import asyncio, signal
async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(1, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print("stopped")
asyncio.run(main())
`);
    expect(ran.written).toEqual([{ at: 1, stream: "stdout", text: "stopped\n" }]);
  });
});

describe("what Python says by itself", () => {
  test("a coroutine that nobody awaits is reported with its line", async () => {
    const ran = await run("import asyncio\nasync def job():\n    pass\nasync def main():\n    job()\n    print('on')\nasyncio.run(main())\n");
    expect(ran.written).toEqual([
      {
        at: 0,
        stream: "stderr",
        text: "example.py:5: RuntimeWarning: coroutine 'job' was never awaited\n  job()\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback\n",
      },
      { at: 0, stream: "stdout", text: "on\n" },
    ]);
  });

  test("a lost exception and a destroyed task are reported at the interpreter's shutdown", async () => {
    const ran = await run(`import asyncio
async def wait():
    await asyncio.sleep(100)
async def fail():
    raise ValueError("lost")
loop = asyncio.new_event_loop()
pending = loop.create_task(wait())
failed = loop.create_task(fail())
loop.run_until_complete(asyncio.sleep(1))
print("end")
`);
    const told = text(ran, "stderr");
    expect(told).toContain("Task was destroyed but it is pending!\ntask: <Task pending name='Task-1' coro=<wait() running at example.py:3> wait_for=<Future pending cb=[Task.task_wakeup()]>>");
    expect(told).toContain("Task exception was never retrieved\nfuture: <Task finished name='Task-2'");
    expect(ran.ending).toEqual({ kind: "ended" });
  });

  test("globals go at the interpreter's shutdown, oldest first", async () => {
    const ran = await run(`
import asyncio, atexit
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone", self.name)
async def wait(): await asyncio.sleep(1)
last = Loud("first made")
loop = asyncio.new_event_loop()
task = loop.create_task(wait())
loop.run_until_complete(asyncio.sleep(0))
first = Loud("last made")
atexit.register(print, "atexit")
`);
    expect(ran.written.map((one) => one.text.split("\n", 1)[0])).toEqual(["atexit", "Task was destroyed but it is pending!", "gone last made"]);
    expect(lines(ran)).toEqual(["atexit", "gone first made", "gone last made"]);
  });

  test("lean runs leave the shutdown out", async () => {
    const python = "import atexit\natexit.register(print, 'bye')\nprint('end')\n";
    expect(text(await run(python), "stdout")).toBe("end\nbye\n");
    expect(text(await oracle().run(python, { lean: true }), "stdout")).toBe("end\n");
  });

  test("addresses are numbered in the order in which they were printed", async () => {
    const ran = await run("class A: pass\na, b = A(), A()\nprint(a)\nprint(b)\nprint(a, hex(0xdeadbeef))\n");
    expect(lines(ran)).toEqual([
      "<__main__.A object at 0x7f0000000010>",
      "<__main__.A object at 0x7f0000000020>",
      "<__main__.A object at 0x7f0000000010> 0xdeadbeef",
    ]);
  });
});

describe("output", () => {
  test("sets of strings have one order", async () => {
    const python = "print({'a', 'b', 'c', 'd', 'e'}, {3, 1, 2})";
    expect(await run(python)).toEqual(await run(python));
  });

  test("unicode, NUL and a lone surrogate's error come through", async () => {
    const ran = await run("print('é ✓ 🐍 \\ufeff|')\nprint('a\\0b')\nprint('\\ud800')\n");
    expect(lines(ran)).toEqual(["é ✓ 🐍 \ufeff|", "a\0b"]);
    expect(ran.ending).toMatchObject({ type: "UnicodeEncodeError" });
  });

  test("writes without a newline and bytes keep their order among the rest", async () => {
    const ran = await run("import sys, time\nprint('a', end='')\ntime.sleep(1)\nsys.stderr.write('!')\nsys.stdout.buffer.write(b'b\\n')\nprint('c', flush=True)\n");
    expect(ran.written).toEqual([
      { at: 0, stream: "stdout", text: "a" },
      { at: 1, stream: "stderr", text: "!" },
      { at: 1, stream: "stdout", text: "b\nc\n" },
    ]);
  });

  test("a megabyte of lines", async () => {
    const ran = await run("for i in range(16384): print('x' * 63)");
    expect(text(ran, "stdout")).toHaveLength(1024 * 1024);
    expect(ran.written).toHaveLength(1);
  });

  test("there is nobody to answer input()", async () => {
    expect((await run("input('name? ')")).ending).toMatchObject({ type: "EOFError" });
  });
});

describe("recordings", () => {
  test("hold the Python, its hash and what came of it", async () => {
    const setup = "import asyncio\n";
    const source = "asyncio.run(asyncio.sleep(2))\nprint('done')\n";
    expect(await oracle().record({ id: "sleep/first", setup, source })).toEqual({
      id: "sleep/first",
      python: oracle().python,
      hash: hashPython(setup, source),
      setup,
      source,
      written: [{ at: 2, stream: "stdout", text: "done\n" }],
      ending: { kind: "ended" },
      duration: 2,
      steps: [[0, "Task-1"], [2, "Task-1"], [2, "Task-2"], [2, "Task-3"]],
    });
    expect(oracle().python).toMatch(/^3\.14\.\d+$/);
  });

  test("name the file as they are told", async () => {
    const ran = await oracle().record({ id: "a/b", setup: "", source: "1 / 0\n", file: "shop.py" });
    expect(ran.ending).toMatchObject({ traceback: expect.stringContaining('File "shop.py", line 1, in <module>') });
  });

  test("hashes follow the text, wherever set-up ends", () => {
    expect(hashPython("a\n", "b\n")).toBe(hashPython("", "a\nb\n"));
    expect(hashPython("", "a")).toBe("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
  });
});
