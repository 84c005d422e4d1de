import * as asyncio from "asyncio";
import * as mock from "unittest.mock";
import { ANY, AsyncMock, Mock, call } from "unittest.mock";
import { AssertionError, KeyError, TimeoutError, ValueError, add, at, call as py_call, call_, dict, eq, getattr, is_, print, repr, setattr } from "python";

// What mocks remember of their calls, and what they answer.

async function main(): Promise<void> {
  const func = new Mock();
  await asyncio.to_thread(func, 1, { a: 2 });
  func.assert_called_once_with(1, { a: 2 });
  print(func.called, func.call_count, func.call_args, func.call_args_list);
  print(eq(func.call_args, call_(call, 1, { a: 2 })), getattr(func.call_args, "args"), getattr(func.call_args, "kwargs"), at(at(func.call_args, 0), 0));
  setattr(func, "side_effect", new ValueError("no"));
  try {
    func.__call__(3);
  } catch (error) {
    if (error instanceof ValueError) {
      print("raised", error);
    } else throw error;
  }
  setattr(func, "side_effect", [1, new KeyError("x"), 2]);
  print(func.__call__());
  try {
    func.__call__();
  } catch (error) {
    if (error instanceof KeyError) {
      print("raised", error);
    } else throw error;
  }
  print(func.__call__());
  setattr(func, "side_effect", (x: unknown, y = 5) => add(x, y));
  print(func.__call__(1), func.__call__(1, { y: 1 }));
  print(func.mock_calls);

  const service = new mock.Mock({ name: "service", timeout: 3 });
  setattr(getattr(service, "fetch"), "return_value", 42);
  print(getattr(service, "timeout"), py_call(service, "fetch", "a"), is_(py_call(py_call(getattr(service, "other"), "deep", 1), "again", 2), py_call(py_call(getattr(service, "other"), "deep", 1), "again", 2)));
  print(eq(service.mock_calls, [py_call(call, "fetch", "a"), py_call(getattr(call, "other"), "deep", 1)]), service.method_calls);
  print(service.mock_calls);
  try {
    py_call(getattr(service, "fetch"), "assert_called_with", "b");
  } catch (error) {
    if (error instanceof AssertionError) {
      print(error);
    } else throw error;
  }
  try {
    py_call(getattr(service, "close"), "assert_called_once");
  } catch (error) {
    if (error instanceof AssertionError) {
      print(error);
    } else throw error;
  }
  try {
    py_call(getattr(service, "fetch"), "assert_not_called");
  } catch (error) {
    if (error instanceof AssertionError) {
      print(error);
    } else throw error;
  }
  py_call(getattr(service, "fetch"), "assert_called_with", ANY);

  const client = new AsyncMock();
  setattr(getattr(client, "get"), "return_value", dict({ id: 1 }));
  print(await py_call(client, "get", "/a", { timeout: 1 }), getattr(getattr(client, "get"), "await_count"));
  py_call(getattr(client, "get"), "assert_awaited_once_with", "/a", { timeout: 1 });
  setattr(getattr(client, "get"), "side_effect", [1, new TimeoutError("late")]);
  const results = await asyncio.gather(py_call(client, "get", 1), py_call(client, "get", 2), { return_exceptions: true });
  print(results, getattr(getattr(client, "get"), "await_args_list"));

  async function slow(x: number): Promise<number> {
    await asyncio.sleep(1);
    return x * 2;
  }
  setattr(getattr(client, "get"), "side_effect", slow);
  print(await py_call(client, "get", 4), client.mock_calls);
  const loop = asyncio.get_running_loop();
  const callback = new Mock();
  loop.call_soon(callback, "soon");
  const task = asyncio.create_task(slow(1));
  task.add_done_callback(callback);
  await task;
  await asyncio.sleep(0);
  print(callback.call_count, at(callback.call_args_list, 0), at(getattr(callback.call_args, "args"), 0) === task);
  callback.reset_mock();
  print(callback.called, callback.call_args, callback.call_args_list);
  print(repr(getattr(service, "fetch")).startsWith("<Mock name='service.fetch' id='"));
}

asyncio.run(main());
