// What 3.14 has but warns of: policies, `asyncio.iscoroutinefunction`.
// CPython: Lib/asyncio/events.py (_AbstractEventLoopPolicy), __init__.py (__getattr__), coroutines.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { isCoroutineFunction } from "../python/coroutines.ts";
import { NotImplementedError, TypeError } from "../python/exceptions.ts";
import { runningLine } from "../python/frames.ts";
import { declare_type } from "../python/special.ts";
import { type_name } from "../python/type.ts";
import { warn } from "../python/warnings.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { get_event_loop, new_event_loop, set_event_loop, setLoopPolicy } from "./events.ts";

export function warnOfDeprecated(name: string, rest = ""): void {
  warn("DeprecationWarning", `'asyncio.${name}' is deprecated and slated for removal in Python 3.16${rest}`, runningLine());
}

/** True for what `async def` makes. Deprecated: `inspect.iscoroutinefunction` is the same. */
export function iscoroutinefunction(value: unknown): boolean {
  warnOfDeprecated("iscoroutinefunction", "; use inspect.iscoroutinefunction() instead");
  return isCoroutineFunction(value);
}

/** Says how loops are made and found. */
export class AbstractEventLoopPolicy {
  get_event_loop(): BaseEventLoop {
    throw new NotImplementedError();
  }
  set_event_loop(_loop: BaseEventLoop | null): void {
    throw new NotImplementedError();
  }
  new_event_loop(): BaseEventLoop {
    throw new NotImplementedError();
  }
}

export class DefaultEventLoopPolicy extends AbstractEventLoopPolicy {
  override get_event_loop(): BaseEventLoop {
    return withoutPolicy(get_event_loop);
  }
  override set_event_loop(loop: BaseEventLoop | null): void {
    withoutPolicy(() => set_event_loop(loop));
  }
  override new_event_loop(): BaseEventLoop {
    return withoutPolicy(new_event_loop);
  }
}

declare_type(AbstractEventLoopPolicy, "_AbstractEventLoopPolicy", "asyncio.events");
declare_type(DefaultEventLoopPolicy, "_UnixDefaultEventLoopPolicy", "asyncio.unix_events");

let policy: AbstractEventLoopPolicy = new DefaultEventLoopPolicy();

/** Calls one of the functions that ask the policy as if there were none. */
function withoutPolicy<T>(fn: () => T): T {
  const own = policy;
  setLoopPolicy(null);
  try {
    return fn();
  } finally {
    setLoopPolicy(own instanceof DefaultEventLoopPolicy && own.constructor === DefaultEventLoopPolicy ? null : own);
  }
}

export function get_event_loop_policy(): AbstractEventLoopPolicy {
  warnOfDeprecated("get_event_loop_policy");
  return _get_event_loop_policy();
}

/** What `asyncio.events` has for itself, without the warning. */
export function _get_event_loop_policy(): AbstractEventLoopPolicy {
  return policy;
}

export function set_event_loop_policy(next: AbstractEventLoopPolicy | null): void {
  warnOfDeprecated("set_event_loop_policy");
  _set_event_loop_policy(next);
}

/** What `asyncio.events` has for itself, without the warning. */
export function _set_event_loop_policy(next: AbstractEventLoopPolicy | null): void {
  if (next !== null && !(next instanceof AbstractEventLoopPolicy)) {
    throw new TypeError(`policy must be an instance of AbstractEventLoopPolicy or None, not '${type_name(next)}'`);
  }
  policy = next ?? new DefaultEventLoopPolicy();
  setLoopPolicy(next);
}
