// `logging.handlers`: a file that is put aside when it has grown large, a buffer, a queue to log to and who listens to it. Handlers that
// send records over a network are not here. Specified by CPython's Lib/logging/handlers.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { RuntimeError } from "../exceptions.ts";
import { as_int } from "../integers.ts";
import { by_names } from "../keywords.ts";
import { declare_type, split_keywords } from "../special.ts";
import { withOperation } from "../stepwise.ts";
import { callFunction } from "../suspendable.ts";
import { code_point_length } from "../text.ts";
import type { Operation } from "../threads.ts";
import { type FileOptions, FileHandler, Handler, type LogRecord } from "./logging.ts";
import { exists } from "./os.path.ts";
import { remove, rename } from "./os.ts";
import type { Queue } from "./queue.ts";
import { Thread } from "./threading.ts";

interface RotatingOptions extends FileOptions {
  readonly maxBytes?: number;
  readonly backupCount?: number;
}

/** Puts the file aside, as `name.1` and so on, before a record would make it larger than `maxBytes`. */
export class RotatingFileHandler extends FileHandler {
  readonly maxBytes: number;
  readonly backupCount: number;

  constructor(...args: unknown[]) {
    const { maxBytes = 0, backupCount = 0, ...file } = by_names<RotatingOptions>(args, ["filename", "mode", "maxBytes", "backupCount", "encoding", "delay", "errors"], "RotatingFileHandler");
    super({ ...file, ...(maxBytes > 0 && { mode: "a" }) });
    this.maxBytes = maxBytes;
    this.backupCount = backupCount;
  }

  override emit(record: LogRecord): void {
    if (this.shouldRollover(record)) this.doRollover();
    super.emit(record);
  }

  shouldRollover(record: LogRecord): boolean {
    const at = this._open().tell();
    return this.maxBytes > 0 && at > 0 && at + code_point_length(`${this.format(record)}\n`) >= this.maxBytes;
  }

  doRollover(): void {
    this.close();
    const { baseFilename, backupCount } = this;
    const aside = (count: number): string => (count === 0 ? baseFilename : `${baseFilename}.${count}`);
    for (let count = backupCount; count > 0; count--) {
      if (!exists(aside(count - 1))) continue;
      if (exists(aside(count))) remove(aside(count));
      rename(aside(count - 1), aside(count));
    }
    this._open();
  }
}

/** Keeps records until there are many or one is grave. */
export class BufferingHandler extends Handler {
  readonly capacity: number;
  buffer: LogRecord[] = [];

  constructor(capacity: number) {
    super();
    this.capacity = capacity;
  }
  shouldFlush(_record: LogRecord): boolean {
    return this.buffer.length >= this.capacity;
  }
  override emit(record: LogRecord): void {
    this.buffer.push(record);
    if (this.shouldFlush(record)) this.flush();
  }
  override flush(): void {
    this.buffer = [];
  }
  override close(): void {
    this.flush();
  }
}

interface MemoryOptions {
  readonly capacity?: number;
  readonly flushLevel?: number;
  readonly target?: Handler | null;
  readonly flushOnClose?: boolean;
}

/** `MemoryHandler(capacity, flushLevel=ERROR, target=None, flushOnClose=True)`: gives what it kept to another handler. */
export class MemoryHandler extends BufferingHandler {
  readonly flushLevel: number;
  readonly flushOnClose: boolean;
  target: Handler | null;

  constructor(...args: unknown[]) {
    const options = by_names<MemoryOptions>(args, ["capacity", "flushLevel", "target", "flushOnClose"], "MemoryHandler");
    super(Number(as_int(options.capacity) ?? 0));
    this.flushLevel = options.flushLevel ?? 40;
    this.target = options.target ?? null;
    this.flushOnClose = options.flushOnClose ?? true;
  }
  override shouldFlush(record: LogRecord): boolean {
    return super.shouldFlush(record) || record.levelno >= this.flushLevel;
  }
  setTarget(target: Handler | null): void {
    this.target = target;
  }
  override flush(): void {
    if (this.target === null) return;
    for (const record of this.buffer) this.target.handle(record);
    this.buffer = [];
  }
  override close(): void {
    if (this.flushOnClose) this.flush();
    this.target = null;
    this.buffer = [];
  }
}

/** Puts records into a queue; whoever takes them out handles them. */
export class QueueHandler extends Handler {
  readonly queue: { put_nowait(record: unknown): void };

  constructor(queue: { put_nowait(record: unknown): void }) {
    super();
    this.queue = queue;
  }
  enqueue(record: LogRecord): void {
    this.queue.put_nowait(record);
  }
  /** The record with all of it in its message, so that it may be handled elsewhere. */
  prepare(record: LogRecord): LogRecord {
    const message = this.format(record);
    return Object.assign(Object.create(Object.getPrototypeOf(record)), record, { message, msg: message, args: null, exc_info: null, exc_text: null, stack_info: null });
  }
  override emit(record: LogRecord): void {
    this.enqueue(this.prepare(record));
  }
}

/** `QueueListener(queue, *handlers, respect_handler_level=False)`: a thread that hands records of a queue to handlers. */
export class QueueListener {
  declare [Symbol.dispose]: () => void;
  readonly queue: Queue<LogRecord | null>;
  readonly handlers: readonly Handler[];
  readonly respect_handler_level: boolean;
  #thread: Thread | null = null;

  constructor(queue: Queue<LogRecord | null>, ...given: unknown[]) {
    const [handlers, options] = split_keywords(given);
    this.queue = queue;
    this.handlers = handlers as readonly Handler[];
    this.respect_handler_level = Boolean(options.respect_handler_level);
  }

  start(): void {
    if (this.#thread !== null) throw new RuntimeError("Listener already started");
    const target = withOperation({ _monitor() {} }._monitor, () => this.#monitor());
    this.#thread = new Thread({ target, daemon: true });
    this.#thread.start();
  }
  *#monitor(): Operation {
    for (let record = yield* this.queue.$get(true, null); record !== null; record = yield* this.queue.$get(true, null)) {
      yield* callFunction(this.handle, this, [record]);
      this.queue.task_done();
    }
    this.queue.task_done();
  }
  prepare(record: LogRecord): LogRecord {
    return record;
  }
  handle(record: LogRecord): void {
    const prepared = this.prepare(record);
    for (const handler of this.handlers) if (!this.respect_handler_level || prepared.levelno >= handler.level) handler.handle(prepared);
  }
  /** Has the thread end once it has handled what is in the queue, and waits for that. */
  stop(): void {
    if (this.#thread === null) return;
    this.queue.put_nowait(null);
    this.#thread.join();
    this.#thread = null;
  }

  __enter__(): this {
    this.start();
    return this;
  }
  __exit__(): void {
    this.stop();
  }
}

for (const [cls, name] of [[RotatingFileHandler, "RotatingFileHandler"], [BufferingHandler, "BufferingHandler"], [MemoryHandler, "MemoryHandler"], [QueueHandler, "QueueHandler"], [QueueListener, "QueueListener"]] as const) {
  declare_type(cls, name, "logging.handlers");
}
