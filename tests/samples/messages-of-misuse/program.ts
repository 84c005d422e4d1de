import * as asyncio from "asyncio";
import { AttributeError, type Dict, Exception, RuntimeError, TypeError, ValueError, add, at, bound, call, call_, dict, getattr, iter, len, print, repr, slice, str, type_name } from "python";

function show(make: unknown): void {
  try {
    print(call_(make));
  } catch (e) {
    if (e instanceof Exception) {
      print(type_name(e) + ":", e);
    } else throw e;
  }
}

class Thing {
  value: number;
  constructor() {
    this.value = 1;
  }
  method(): void {
  }
}

async function work(): Promise<Dict<string, number>> {
  return dict({ a: 1 });
}

async function main(): Promise<void> {
  try {
    await asyncio.sleep("x");
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    asyncio.get_running_loop().call_later("1", print);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    await using _ = asyncio.timeout("x");
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  const c = work();
  try {
    at(c, "a");
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    call(c, "keys");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  try {
    for (const x of iter(c)) {
    }
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    len(c);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    add(c, 1);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    call_(c);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  await c;
  const t = asyncio.create_task(work());
  try {
    at(t, "a");
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    t.result();
  } catch (e) {
    if (e instanceof asyncio.InvalidStateError) {
      print(repr(e));
    } else throw e;
  }
  try {
    asyncio.create_task(5);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    asyncio.create_task(work);
  } catch (e) {
    if (e instanceof TypeError) {
      print(slice(str(e), null, 40));
    } else throw e;
  }
  try {
    asyncio.ensure_future(5);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    asyncio.gather(1, 2);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    await asyncio.wait([]);
  } catch (e) {
    if (e instanceof ValueError) {
      print(e);
    } else throw e;
  }
  try {
    await asyncio.wait(t);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  let w!: Promise<Dict<string, number>>;
  try {
    w = work();
    await asyncio.wait([w]);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
      await bound(w, "w");
    } else throw e;
  }
  try {
    await asyncio.wait_for(5, 1);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    await asyncio.shield(3);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  const x = new Thing();
  try {
    getattr(x, "valu");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  try {
    call(x, "methods");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  try {
    call_(x);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    getattr(null, "foo");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  try {
    asyncio.run(5);
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (e) {
    if (e instanceof ValueError) {
      print(e);
    } else throw e;
  }
  try {
    new asyncio.Lock().release();
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  try {
    new asyncio.BoundedSemaphore(1).release();
  } catch (e) {
    if (e instanceof ValueError) {
      print(e);
    } else throw e;
  }
  try {
    new asyncio.Queue().task_done();
  } catch (e) {
    if (e instanceof ValueError) {
      print(e);
    } else throw e;
  }
  try {
    new asyncio.Barrier(0);
  } catch (e) {
    if (e instanceof ValueError) {
      print(e);
    } else throw e;
  }
  try {
    await new asyncio.Condition().wait();
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  try {
    new asyncio.Condition().notify();
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  const cm = asyncio.timeout(1);
  try {
    cm.reschedule(3);
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  {
    await using __2 = cm;
    try {
      await using __3 = cm;
    } catch (e) {
      if (e instanceof RuntimeError) {
        print(e);
      } else throw e;
    }
  }
  try {
    cm.reschedule(3);
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  try {
    let tg!: asyncio.TaskGroup;
    {
      await using entered = new asyncio.TaskGroup();
      tg = entered;
    }
    tg.create_task(work());
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
}

asyncio.run(main());
try {
  asyncio.run(5);
} catch (e) {
  if (e instanceof ValueError || e instanceof TypeError) {
    print(e);
  } else throw e;
}
try {
  asyncio.run(work);
} catch (e) {
  if (e instanceof ValueError || e instanceof TypeError) {
    print(e);
  } else throw e;
}
try {
  asyncio.get_running_loop();
} catch (e) {
  if (e instanceof RuntimeError) {
    print(e);
  } else throw e;
}
try {
  asyncio.get_event_loop();
} catch (e) {
  if (e instanceof RuntimeError) {
    print(e);
  } else throw e;
}
try {
  asyncio.current_task();
} catch (e) {
  if (e instanceof RuntimeError) {
    print(e);
  } else throw e;
}
