import * as asyncio from "asyncio";
import * as inspect from "inspect";
import { AsyncMock, Mock } from "unittest.mock";
import { AssertionError, AttributeError, call, delattr, getattr, hasattr, print, setattr } from "python";

// Mocks where tests slip: what is never awaited, what is misspelt, what was deleted.

async function main(): Promise<void> {
  const client = new AsyncMock();
  call(client, "get", 1);
  print(getattr(getattr(client, "get"), "await_count"), getattr(getattr(client, "get"), "call_count"));
  const m = new AsyncMock({ return_value: 3 });
  print(await m.__call__(), m.called);
  m.__call__(4);
  try {
    m.assert_awaited_with(4);
  } catch (e) {
    if (e instanceof AssertionError) {
      print(e);
    } else throw e;
  }
  try {
    call(new Mock(), "assert_caled");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  try {
    call(new Mock(), "called_once");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  const parent = new Mock();
  const child = new Mock({ return_value: 7 });
  setattr(parent, "child", child);
  print(call(parent, "child", 1), parent.mock_calls);
  delattr(parent, "gone");
  try {
    getattr(parent, "gone");
  } catch (e) {
    if (e instanceof AttributeError) {
      print(e);
    } else throw e;
  }
  print(hasattr(parent, "gone"), hasattr(parent, "there"));
  print(inspect.iscoroutinefunction(client), inspect.iscoroutinefunction(getattr(client, "get")), inspect.iscoroutinefunction(parent));
  print(asyncio.isfuture(parent), asyncio.iscoroutine(client));
}

asyncio.run(main());
