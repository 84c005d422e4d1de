// What asyncio has and the sandbox has not: processes, signals, pipes, TLS, sockets of one's own. Each name is there and
// ends the run with one sentence. Streams over the simulated network stand elsewhere.
// CPython: Lib/asyncio/subprocess.py, unix_events.py, selector_events.py, protocols.py, transports.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "../python/refuse.ts";
import { declare_type } from "../python/special.ts";
import { BaseEventLoop } from "./base-events.ts";
import type { Awaitable } from "./futures.ts";
import { networkLoopMethods, outsideClasses, outsideFunctions, outsideLoopMethods } from "./outside-names.ts";

export type Refused = (...args: unknown[]) => Awaitable<never>;

function refused(name: string, does: string): Refused {
  const properties = { name: { value: name.replace(/^.*\./, "") }, $outside: { value: does } };
  return Object.defineProperties((): never => refuse(name, does), properties);
}

function outside(name: keyof typeof outsideFunctions): Refused {
  return refused(`asyncio.${name}`, outsideFunctions[name]);
}

export const create_subprocess_exec: Refused = outside("create_subprocess_exec");
export const create_subprocess_shell: Refused = outside("create_subprocess_shell");
export const open_unix_connection: Refused = outside("open_unix_connection");
export const start_unix_server: Refused = outside("start_unix_server");
export const _enter_task: Refused = outside("_enter_task");
export const _leave_task: Refused = outside("_leave_task");
export const _register_task: Refused = outside("_register_task");
export const _unregister_task: Refused = outside("_unregister_task");

// What another part of the library gives the loop stays.
for (const [name, does] of Object.entries({ ...outsideLoopMethods, ...networkLoopMethods })) {
  if (name in BaseEventLoop.prototype) continue;
  Object.defineProperty(BaseEventLoop.prototype, name, { value: refused(`loop.${name}`, does), writable: true, configurable: true });
}

// --- protocols and transports that only these use ------------------------------------------------------------------------

export class BufferedProtocol {
  connection_made(_transport: unknown): void {}
  connection_lost(_error: unknown): void {}
  get_buffer(_sizehint: number): unknown {
    return null;
  }
  buffer_updated(_count: number): void {}
  eof_received(): unknown {
    return null;
  }
}

export class DatagramProtocol {
  connection_made(_transport: unknown): void {}
  connection_lost(_error: unknown): void {}
  datagram_received(_data: unknown, _address: unknown): void {}
  error_received(_error: unknown): void {}
}

export class SubprocessProtocol {
  connection_made(_transport: unknown): void {}
  connection_lost(_error: unknown): void {}
  pipe_data_received(_fd: number, _data: unknown): void {}
  pipe_connection_lost(_fd: number, _error: unknown): void {}
  process_exited(): void {}
}

export class AbstractServer {}
export class DatagramTransport {}
export class ReadTransport {}
export class WriteTransport {}
export class SubprocessTransport {}

declare_type(BufferedProtocol, "BufferedProtocol", "asyncio.protocols");
declare_type(DatagramProtocol, "DatagramProtocol", "asyncio.protocols");
declare_type(SubprocessProtocol, "SubprocessProtocol", "asyncio.protocols");
declare_type(AbstractServer, "AbstractServer", "asyncio.events");
declare_type(ReadTransport, "ReadTransport", "asyncio.transports");
declare_type(WriteTransport, "WriteTransport", "asyncio.transports");
declare_type(DatagramTransport, "DatagramTransport", "asyncio.transports");
declare_type(SubprocessTransport, "SubprocessTransport", "asyncio.transports");

const classes = { AbstractServer, BufferedProtocol, DatagramProtocol, DatagramTransport, ReadTransport, SubprocessProtocol, SubprocessTransport, WriteTransport };
for (const [name, cls] of Object.entries(classes)) {
  Object.defineProperty(cls, "$outside", { value: outsideClasses[name as keyof typeof classes] });
}

declare module "./base-events.ts" {
  interface BaseEventLoop extends Readonly<Record<keyof typeof outsideLoopMethods, Refused>> {}
}
