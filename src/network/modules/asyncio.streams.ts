// `asyncio.streams`, with all of asyncio that stands on sockets, over the simulated network. The names are asyncio's own
// too: the guest adds this module to it when a program uses one of them (sandbox/guest-parts.ts).
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseEventLoop } from "../../asyncio/base-events.ts";
import { is_keywords } from "../../python/special.ts";
import { type ConnectionOptions, type ServerOptions, selectorOf } from "../../asyncio/selector-events.ts";
import type { Server } from "../../asyncio/servers.ts";
import { setRemoteHosts } from "../../asyncio/sockets.ts";
import type { Protocol, Transport } from "../../asyncio/transports.ts";
import { remoteHosts } from "../remote.ts";

export { Server } from "../../asyncio/servers.ts";
export { StreamReader, StreamReaderProtocol, StreamWriter, open_connection, start_server } from "../../asyncio/streams.ts";
export { BaseProtocol, BaseTransport, Protocol, Transport } from "../../asyncio/transports.ts";

setRemoteHosts(remoteHosts);

type Host = string | null;
type Port = number | string | null;

declare module "../../asyncio/base-events.ts" {
  interface BaseEventLoop {
    /** Connects to a host; the protocol's `connection_made` gets the transport. Raises OSError where nobody answers. */
    create_connection<P extends Protocol>(factory: () => P, host?: Host | ConnectionOptions, port?: Port | ConnectionOptions, options?: ConnectionOptions): Promise<readonly [Transport, P]>;
    /** Serves clients, each with a protocol of its own. Raises OSError where the port is taken. */
    create_server(factory: () => Protocol, host?: Host | readonly string[] | ServerOptions, port?: Port | ServerOptions, options?: ServerOptions): Promise<Server>;
  }
}

const methods = {
  async create_connection(this: BaseEventLoop, factory: () => Protocol, ...rest: readonly unknown[]): Promise<unknown> {
    const { host = null, port = null, ...options } = keywords(rest);
    return await selectorOf(this).create_connection(factory, host as Host, port as Port, options);
  },
  async create_server(this: BaseEventLoop, factory: () => Protocol, ...rest: readonly unknown[]): Promise<unknown> {
    const { host = null, port = null, ...options } = keywords(rest);
    return await selectorOf(this).create_server(factory, host as Host | readonly string[], port as Port, options);
  },
};

/** Host and port by position or, from either on, as one object of keywords. */
function keywords(rest: readonly unknown[]): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  rest.forEach((argument, index) => {
    if (is_keywords(argument)) Object.assign(given, argument);
    else given[index === 0 ? "host" : "port"] = argument;
  });
  return given;
}

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(BaseEventLoop.prototype, name, { value, writable: true, configurable: true });
}
