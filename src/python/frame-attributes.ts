// The attributes of coroutines and generators that tell of their frames and code. Specified by CPython's Objects/genobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { type AsyncGeneratorObject, asyncGeneratorPrototype } from "./asyncgen.ts";
import { type CoroutineObject, coroutinePrototype, define, isFinished, isRunning, isStarted } from "./coroutines.ts";
import { pythonGeneratorPrototype } from "./generators.ts";
import { refuse } from "./refuse.ts";
import { fileName, pythonLine } from "./source.ts";
import { Code, FrameObject } from "./traceback-objects.ts";

interface Named {
  readonly __name__: string;
  readonly __qualname__: string;
}

function codeOf({ __name__, __qualname__ }: Named): Code {
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

define(asyncGeneratorPrototype, {
  get ag_frame(): FrameObject | null {
    const handle = this as unknown as AsyncGeneratorObject;
    return (handle.$of ?? handle).$finished ? null : new FrameObject(codeOf(handle));
  },
  get ag_code(): Code {
    return codeOf(this as unknown as AsyncGeneratorObject);
  },
});

define(pythonGeneratorPrototype, {
  get gi_code(): Code {
    return codeOf(this as unknown as Named);
  },
});
for (const name of ["gi_frame", "gi_running", "gi_suspended", "gi_yieldfrom"]) {
  Object.defineProperty(pythonGeneratorPrototype, name, { get: () => refuse(name, "tells where a generator is") });
}
