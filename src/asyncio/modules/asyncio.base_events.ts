// `asyncio.base_events`: asyncio's names, and the logger of loops, which a program may replace. What loops log goes to the
// one that stands there then. CPython: Lib/asyncio/base_events.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { call } from "../../python/calling.ts";
import { tuple } from "../../python/list.ts";
import { type LogMessage, setLogSink } from "../../python/log.ts";
import { importModule } from "../../python/lowered.ts";
import { getLogger } from "../../python/modules/logging.ts";
import { getattr } from "../../python/objects.ts";
import { type } from "../../python/type.ts";
import { BASE_EVENTS } from "../error-log.ts";

export const logger = getLogger("asyncio");

/** What programs see of the module. */
export function $complete(names: object): void {
  Object.setPrototypeOf(names, importModule("asyncio"));
  const before = setLogSink((entry) => {
    const current: unknown = Reflect.get(names, "logger");
    if (current === logger || entry.source.file !== BASE_EVENTS) before(entry);
    else tell(current, entry);
  });
}

/** Calls the method of a logger as CPython's code does. */
function tell(target: unknown, { level, message, call: ofCall, exception }: LogMessage): void {
  const info = exception == null ? false : tuple(type(exception), exception, getattr(exception, "__traceback__"));
  call(target, level, ...(ofCall?.() ?? [message()]), ...(level === "error" ? [{ exc_info: info }] : []));
}
