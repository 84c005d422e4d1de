// Modules of Python that no port imports: those that leave nothing behind, and those that the sandbox does not have.
import { moduleStubs } from "./modules.ts";

/** Modules that exist only for type hints and conventions: nothing of them is left in a port. */
export const erasedModules: ReadonlySet<string> = new Set(["__future__", "typing", "typing_extensions", "collections.abc", "types", "numbers", "nest_asyncio"]);

const files = "open() opens the files of the run: read and write with that, in asyncio.to_thread() or at once";
const archives = "keep the bytes as they are";
const processes = "there are no processes: await asyncio.sleep() for the time the work takes";
const http = "use aiohttp, which the sandbox simulates";
const sockets = "use asyncio.open_connection and asyncio.start_server, over the simulated network";
const loop = "use asyncio: the sandbox has its own event loop";
const rows = "keep the rows in a list of dicts";
const server = "call the coroutines yourself, or serve with asyncio.start_server";
const arrays = "use lists";
const plain = "use print";
const code = "write the code itself";
const machine = "leave it out: there is no machine to ask";
const tests = "use unittest, or assert";

/** Modules that programs are seen to import and that the sandbox does not have: what to do instead. */
export const missingModules: Readonly<Record<string, string>> = {
  // HTTP and what stands on it
  requests: http, httpx: http, urllib3: http, "urllib.request": http, "urllib.error": http, "http.client": http, "http.server": http, "html.parser": "take the text apart with methods of str", "requests_html": http, pycurl: http,
  bs4: "take the text apart with methods of str", lxml: "take the text apart with methods of str",
  xml: "take the text apart with methods of str", websockets: sockets, websocket: sockets, socketio: sockets,
  fastapi: server, flask: server, django: server, starlette: server, uvicorn: server, quart: server, sanic: server, tornado: server, "aiohttp.web": server,
  socket: sockets, selectors: sockets, select: sockets, socketserver: sockets, ssl: "there is no TLS: connect without it", ftplib: sockets, smtplib: sockets, telnetlib: sockets, paramiko: sockets, asyncssh: sockets,
  // processes and the machine
  multiprocessing: "there is one process: use asyncio.to_thread", subprocess: processes, "concurrent.interpreters": "there is one interpreter: use asyncio.to_thread",
  psutil: machine, getpass: machine, pwd: machine, resource: machine, ctypes: machine, mmap: machine, fcntl: machine, tty: machine, termios: machine, curses: plain, tracemalloc: machine, faulthandler: machine,
  // files and data bases
  aiofiles: files, fileinput: "read the files one by one with open()", zipfile: archives, tarfile: archives, gzip: archives, configparser: "keep the settings in a dict", tomllib: "keep the settings in a dict", yaml: "keep the settings in a dict", dotenv: "keep the settings in a dict", pickle: "use json", shelve: "use a dict", marshal: "use json",
  sqlite3: rows, aiosqlite: rows, asyncpg: rows, psycopg: rows, psycopg2: rows, pymongo: rows, motor: rows, redis: rows, aioredis: rows, sqlalchemy: rows, databases: rows,
  // other loops and helpers of asyncio
  uvloop: "leave it out: the sandbox has its own event loop", trio: loop, anyio: loop, curio: loop, gevent: loop, greenlet: loop, twisted: loop, aioconsole: "put the answers into a list", async_timeout: "use asyncio.timeout", aiojobs: "use asyncio.TaskGroup", aiostream: "write async generators", janus: "use asyncio.Queue and loop.call_soon_threadsafe", aiomultiprocess: "use asyncio.to_thread", celery: "use asyncio.Queue", tenacity: "write the retries as a loop", backoff: "write the retries as a loop",
  // data
  numpy: arrays, pandas: "use lists and dicts", scipy: arrays, matplotlib: plain, array: arrays, pydantic: "use dataclasses", attr: "use dataclasses", attrs: "use dataclasses", more_itertools: "use itertools", toolz: "use functools and itertools",
  cmath: "keep the two parts in two floats",
  zoneinfo: "use datetime.timezone", dateutil: "use datetime", pytz: "use datetime.timezone", locale: "use format specs", sched: "use asyncio.sleep",
  // what a program shows, and tests
  rich: plain, tqdm: plain, colorama: plain, termcolor: plain, tabulate: "use format specs", click: "write the values into the program", typer: "write the values into the program", optparse: "write the values into the program", readline: "put the answers into a list", loguru: "use logging", structlog: "use logging",
  pytest: tests, pytest_asyncio: tests, hypothesis: tests, doctest: tests,
  cProfile: "use time.perf_counter", profile: "use time.perf_counter", pstats: "use time.perf_counter", line_profiler: "use time.perf_counter", memory_profiler: machine,
  // code about code
  dis: code, ast: code, importlib: "write an import statement", pkgutil: code, code: code, builtins: "use the names as they are", site: code, sysconfig: machine, tkinter: plain, turtle: plain, pygame: plain, IPython: plain,
};

/** Modules of the standard library that the sandbox does not have: importing one does nothing else, so a program that does not use it needs none. */
export const standardModules: ReadonlySet<string> = new Set(
  ("array ast bz2 cmath cmd code codecs configparser copyreg cProfile ctypes curses difflib dis doctest email fcntl filecmp fileinput ftplib getopt getpass gettext gzip imaplib importlib " +
    "ipaddress linecache locale lzma marshal mmap multiprocessing optparse pdb pickle pkgutil poplib profile pstats pty pwd readline reprlib resource runpy sched select selectors shelve site smtplib " +
    "socket socketserver sqlite3 ssl stat subprocess symtable sysconfig tarfile termios tkinter token tokenize tomllib trace tracemalloc tty unicodedata wave webbrowser wsgiref xml xmlrpc zipfile zoneinfo").split(" "),
);

/** The rest of the standard library: nothing is known of it but that CPython has it. */
const otherStandardModules: ReadonlySet<string> = new Set(
  ("antigravity bdb builtins codeop colorsys compileall dbm encodings ensurepip errno faulthandler genericpath grp idlelib mailbox mimetypes modulefinder netrc ntpath nturl2path opcode pickletools " +
    "plistlib posix posixpath py_compile pyclbr pydoc pydoc_data pyexpat quopri rlcompleter sre_compile sre_constants sre_parse stringprep syslog tabnanny this turtle turtledemo venv zipapp zipimport").split(" "),
);

/** Whether CPython on Linux has a module only where a package was installed. `root` is its name up to the first dot. */
export function isInstallable(root: string): boolean {
  return /^[A-Za-z]/.test(root) && !knownRoots.has(root) && !standardModules.has(root) && !otherStandardModules.has(root) && !erasedModules.has(root);
}

/** Modules of the sandbox, and those whose parts it has or refuses. */
const knownRoots: ReadonlySet<string> = new Set([...Object.keys(moduleStubs).map((name) => name.split(".")[0]!), "typing_extensions"]);

/** Modules whose `import *` a port can write out: all that they give is known, and none of it hides a builtin that is not. */
export const starredModules: ReadonlySet<string> = new Set(["asyncio", "collections", "contextlib", "dataclasses", "datetime", "enum", "functools", "itertools", "math", "random", "statistics", "string", "time"]);
