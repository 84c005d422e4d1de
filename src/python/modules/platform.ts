// `platform`: which Python this is. What the machine is, it does not tell: there is none.
//
// Runs inside QuickJS. No DOM, no Node.
import { tuple } from "../list.ts";
import { version } from "./sys.ts";

export function python_implementation(): string {
  return "CPython";
}
export function python_version(): string {
  return version;
}
export function python_version_tuple(): readonly string[] {
  return tuple(...version.split("."));
}
