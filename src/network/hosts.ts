// Which hosts there are, how far away they are, and what goes wrong with them. What they say stands in services.ts; the
// table is table.json; README.md states the rules. Twin of src/oracle/python/packages/_simulated_network/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { encode } from "../python/codecs.ts";
import { OSError } from "../python/exceptions.ts";
import { declare_type } from "../python/special.ts";
import tableOfHosts from "./table.json";

interface Table extends Omit<typeof tableOfHosts, "services" | "pages" | "behaviours" | "reasons"> {
  readonly services: Readonly<Record<string, { readonly latency: number | null; readonly hosts: readonly string[] }>>;
  readonly pages: Readonly<Record<string, { readonly latency: number; readonly title: string; readonly paragraphs: number }>>;
  readonly behaviours: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

export const table: Table = tableOfHosts;

const LOOPBACK = "127.0.0.1";

/** FNV-1a with 32 bits, over UTF-8: what every choice that looks random is made from. */
export function fnv(text: string): number {
  let value = 2166136261;
  for (const byte of encode(text, "utf-8", "strict")) value = Math.imul(value ^ byte, 16777619) >>> 0;
  return value;
}

/** As many words of the table, chosen by the seed. */
export function words(seed: number, count: number): string {
  const pool = table.words;
  return Array.from({ length: count }, (_, index) => pool[(seed * 7 + index * 5 + index * index) % pool.length]).join(" ");
}

/** The name under which the table knows a host. */
export function bare(host: string): string {
  return host.toLowerCase().replace(/\.+$/, "").replace(/^www\./, "");
}

export function isAddress(host: string): boolean {
  const parts = host.split(".");
  return parts.length === 4 && parts.every((part) => /^\d+$/.test(part) && Number(part) < 256);
}

/** The address of a host, or null where there is none of that name. */
export function lookup(host: string): string | null {
  if (host === "" || host === "0.0.0.0") return "0.0.0.0";
  if (isAddress(host)) return host;
  const name = bare(host);
  if (name === "localhost") return LOOPBACK;
  const labels = name.split(".");
  if (labels.length < 2 || labels.includes("") || table.unknownSuffixes.includes(labels[labels.length - 1] ?? "")) return null;
  if (table.unknownWords.some((word) => name.includes(word))) return null;
  const number = fnv(name);
  return `198.18.${(number >>> 8) & 255}.${number & 255}`;
}

/** `socket.gaierror`: a name could not be looked up. */
export class gaierror extends OSError {}
declare_type(gaierror, "gaierror", "socket");

export function failedLookup(): gaierror {
  return new gaierror(-2, "Name or service not known");
}

/** Whether an address is this machine. */
export function isHere(address: string): boolean {
  return address === "0.0.0.0" || address.startsWith("127.");
}

/** What a host named for it does wrong: `hangs`, `drops`, `refuses`, `unreachable`; null for all others. */
export function behaviour(host: string): string | null {
  if (table.silentAddresses.some((prefix) => host.startsWith(prefix))) return "unreachable";
  return own(table.behaviours, bare(host).split(".")[0] ?? "") ?? null;
}

/** The name of the service that answers for a host. */
export function service(host: string): string {
  const name = bare(host);
  for (const [kind, entry] of Object.entries(table.services)) {
    if (entry.hosts.includes(name)) return kind;
  }
  return "page";
}

/** Seconds from a request to its answer. */
export function latency(host: string, path: string): number {
  const name = bare(host);
  const kind = service(name);
  const entry = kind === "page" ? own(table.pages, name) : table.services[kind];
  if (entry !== undefined && entry.latency !== null) return entry.latency;
  return (1 + (fnv(name + path) % 9)) / 10;
}

/** An entry of the table; names come from programs, so inherited ones do not count. */
export function own<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** What goes to a host. */
export interface NetworkRequest {
  readonly method: string;
  readonly scheme: string;
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: readonly (readonly [string, string])[];
  readonly body: readonly number[];
  /** When it is sent: virtual seconds. */
  readonly at: number;
}
