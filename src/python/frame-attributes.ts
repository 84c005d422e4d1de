// The attributes of coroutines that tell of their frames and code; those of generators stand with them. Specified by
// CPython's Objects/genobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { type CoroutineObject, type Named, coroutinePrototype, define, isFinished, isRunning, isStarted } from "./coroutines.ts";
import { fileName, pythonLine } from "./source.ts";
import { Code, FrameObject } from "./traceback-objects.ts";

export function codeOf(made: Named): Code {
  const { __name__, __qualname__ } = made.$code ?? made;
  return new Code(__name__, fileName(), __qualname__);
}

define(coroutinePrototype, {
  get cr_frame(): FrameObject | null {
    const coroutine = this as unknown as CoroutineObject;
    if (isFinished(coroutine)) return null;
    const isSuspended = isStarted(coroutine) && !isRunning(coroutine);
    return new FrameObject(codeOf(coroutine), isSuspended ? pythonLine(coroutine.$line) : undefined);
  },
  get cr_code(): Code {
    return codeOf(this as unknown as CoroutineObject);
  },
});
