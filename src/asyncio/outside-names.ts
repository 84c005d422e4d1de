// The names of asyncio that are outside the sandbox, and what each would do. outside.ts makes them.
//
// Runs inside QuickJS. No DOM, no Node.
const PROCESS = "starts a process";
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
  _enter_task: "serves implementations of Task other than asyncio's own",
  _leave_task: "serves implementations of Task other than asyncio's own",
  _register_task: "serves implementations of Task other than asyncio's own",
  _unregister_task: "serves implementations of Task other than asyncio's own",
} as const;

/** Bases that nothing in the sandbox calls: a program can extend them, and has no use for them. */
export const outsideClasses = {
  AbstractServer: "is the base of servers",
  BufferedProtocol: "is a base of protocols",
  DatagramProtocol: "is a base of protocols",
  DatagramTransport: "is a base of transports",
  ReadTransport: "is a base of transports",
  SubprocessProtocol: "is a base of protocols",
  SubprocessTransport: "is a base of transports",
  WriteTransport: "is a base of transports",
} as const;

/** Methods of the loop that the simulated network may have: name to what it does. */
export const networkLoopMethods = { create_connection: SOCKET, create_server: SOCKET, getaddrinfo: LOOKUP } as const;

/** Methods of the loop: name to what it does. */
export const outsideLoopMethods = {
  add_reader: FILE,
  remove_reader: FILE,
  add_writer: FILE,
  remove_writer: FILE,
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
