import * as asyncio from "asyncio";
import { DeprecationWarning, KeyError, LookupError, UserWarning, ValueError, at, contains, len, print, range, str } from "python";
import * as traceback from "traceback";
import * as warnings from "warnings";

async function never() {}

class MyWarning extends UserWarning {}

let caught: warnings.WarningMessage[];
{
  using recorded = new warnings.catch_warnings({ record: true });
  caught = recorded;
  warnings.simplefilter("always");
  warnings.warn("first");
  warnings.warn("second", DeprecationWarning);
  warnings.warn(new MyWarning("third"));
  never();
  asyncio.iscoroutinefunction(never);
  asyncio.get_event_loop_policy();
}
for (const warning of caught) print(warning.category.__name__, warning.message);
{
  using _filters = new warnings.catch_warnings();
  warnings.simplefilter("error", MyWarning);
  try {
    warnings.warn("as error", MyWarning);
  } catch (error) {
    if (error instanceof MyWarning) print("raised", error);
    else throw error;
  }
  warnings.filterwarnings("ignore", { message: "quiet" });
  warnings.warn("quiet please");
}
{
  using recorded = new warnings.catch_warnings({ record: true });
  caught = recorded;
  warnings.simplefilter("default");
  for (const _ of range(3)) warnings.warn("in a loop");
  warnings.simplefilter("once");
  warnings.warn("only once");
  warnings.warn("only once");
}
print(len(caught));

function fails(n: number) {
  if (n === 0) throw new ValueError("deep");
  fails(n - 1);
}

try {
  try {
    fails(2);
  } catch (error) {
    if (error instanceof ValueError) {
      const outer = new KeyError("outer");
      outer.__cause__ = error;
      throw outer;
    } else throw error;
  }
} catch (error) {
  if (error instanceof KeyError) {
    const text = traceback.format_exc();
    print(len(str.split(text, "Traceback")), at(str.split(text, "\n"), -2), contains(text, "direct cause"));
    print(traceback.format_exception_only(error));
    print(traceback.format_exception(error).filter((line) => !line.startsWith("  ")));
    print(contains(traceback.format_exception(error, { chain: false }).join(""), "ValueError"));
    traceback.print_exc();
  } else throw error;
}

async function failing() {
  await asyncio.sleep(0);
  throw new LookupError("in a task");
}

async function main() {
  const task = asyncio.create_task(failing());
  await asyncio.wait([task as asyncio.Future]);
  traceback.print_exception(task.exception());
  try {
    await task;
  } catch (error) {
    if (error instanceof LookupError) print(at(str.split(traceback.format_exc(), "\n"), -2));
    else throw error;
  }
  print(traceback.format_exc());
}

asyncio.run(main());
