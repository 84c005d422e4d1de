// What asyncio has and the sandbox has not: processes, signals, pipes, TLS, sockets of one's own. Each name is there and
// ends the run with one sentence. Streams over the simulated network stand elsewhere.
// CPython: Lib/asyncio/subprocess.py, unix_events.py, selector_events.py, protocols.py, transports.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "../python/refuse.ts";
import { declare_type } from "../python/special.ts";
import { BaseEventLoop } from "./base-events.ts";
import type { Awaitable } from "./futures.ts";

const PROCESS = "starts a process";
const SIGNAL = "deals with signals";
const SOCKET = "uses a real socket";
const UNIX = "uses a Unix socket";
const PIPE = "uses a pipe";
const TLS = "uses TLS over a real socket";
const FILE = "watches a file descriptor";
const LOOKUP = "asks a name server";

/** Functions of the module: name to what it does. */
export const outsideFunctions = {
  create_subprocess_exec: PROCESS,
  create_subprocess_shell: PROCESS,
  open_unix_connection: UNIX,
  start_unix_server: UNIX,
} as const;

/** Methods of the loop that the simulated network may have: name to what it does. */
export const networkLoopMethods = { create_connection: SOCKET, create_server: SOCKET, getaddrinfo: LOOKUP } as const;

/** Methods of the loop: name to what it does. */
export const outsideLoopMethods = {
  add_reader: FILE,
  remove_reader: FILE,
  add_writer: FILE,
  remove_writer: FILE,
  add_signal_handler: SIGNAL,
  remove_signal_handler: SIGNAL,
  connect_accepted_socket: SOCKET,
  connect_read_pipe: PIPE,
  connect_write_pipe: PIPE,
  create_datagram_endpoint: SOCKET,
  create_unix_connection: UNIX,
  create_unix_server: UNIX,
  getnameinfo: LOOKUP,
  sendfile: SOCKET,
  sock_accept: SOCKET,
  sock_connect: SOCKET,
  sock_recv: SOCKET,
  sock_recv_into: SOCKET,
  sock_recvfrom: SOCKET,
  sock_recvfrom_into: SOCKET,
  sock_sendall: SOCKET,
  sock_sendfile: SOCKET,
  sock_sendto: SOCKET,
  start_tls: TLS,
  subprocess_exec: PROCESS,
  subprocess_shell: PROCESS,
} as const;

export type Refused = (...args: unknown[]) => Awaitable<never>;

function refused(name: string, does: string): Refused {
  return Object.defineProperty((): never => refuse(name, does), "name", { value: name.replace(/^.*\./, "") });
}

export const create_subprocess_exec: Refused = refused("asyncio.create_subprocess_exec", PROCESS);
export const create_subprocess_shell: Refused = refused("asyncio.create_subprocess_shell", PROCESS);
export const open_unix_connection: Refused = refused("asyncio.open_unix_connection", UNIX);
export const start_unix_server: Refused = refused("asyncio.start_unix_server", UNIX);

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

export class DatagramTransport {}
export class SubprocessTransport {}

declare_type(BufferedProtocol, "BufferedProtocol", "asyncio.protocols");
declare_type(DatagramProtocol, "DatagramProtocol", "asyncio.protocols");
declare_type(SubprocessProtocol, "SubprocessProtocol", "asyncio.protocols");
declare_type(DatagramTransport, "DatagramTransport", "asyncio.transports");
declare_type(SubprocessTransport, "SubprocessTransport", "asyncio.transports");

// --- for other implementations of Task -------------------------------------------------------------------------------------

const OTHER_TASKS = "serves implementations of Task other than asyncio's own";

export const _enter_task = (): never => refuse("asyncio._enter_task", OTHER_TASKS);
export const _leave_task = (): never => refuse("asyncio._leave_task", OTHER_TASKS);
export const _register_task = (): never => refuse("asyncio._register_task", OTHER_TASKS);
export const _unregister_task = (): never => refuse("asyncio._unregister_task", OTHER_TASKS);

declare module "./base-events.ts" {
  interface BaseEventLoop extends Readonly<Record<keyof typeof outsideLoopMethods, Refused>> {}
}
