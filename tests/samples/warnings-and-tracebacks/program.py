import asyncio
import traceback
import warnings


async def never():
    pass


class MyWarning(UserWarning):
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("first")
    warnings.warn("second", DeprecationWarning)
    warnings.warn(MyWarning("third"))
    never()
    asyncio.iscoroutinefunction(never)
    asyncio.get_event_loop_policy()
for warning in caught:
    print(warning.category.__name__, warning.message)
with warnings.catch_warnings():
    warnings.simplefilter("error", MyWarning)
    try:
        warnings.warn("as error", MyWarning)
    except MyWarning as error:
        print("raised", error)
    warnings.filterwarnings("ignore", message="quiet")
    warnings.warn("quiet please")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    for i in range(3):
        warnings.warn("in a loop")
    warnings.simplefilter("once")
    warnings.warn("only once")
    warnings.warn("only once")
print(len(caught))


def fails(n):
    if n == 0:
        raise ValueError("deep")
    fails(n - 1)


try:
    try:
        fails(2)
    except ValueError as error:
        raise KeyError("outer") from error
except KeyError as error:
    text = traceback.format_exc()
    print(len(text.split("Traceback")), text.split("\n")[-2], "direct cause" in text)
    print(traceback.format_exception_only(error))
    print([line for line in traceback.format_exception(error) if not line.startswith("  ")])
    print("ValueError" in "".join(traceback.format_exception(error, chain=False)))
    traceback.print_exc()


async def failing():
    await asyncio.sleep(0)
    raise LookupError("in a task")


async def main():
    task = asyncio.create_task(failing())
    await asyncio.wait([task])
    traceback.print_exception(task.exception())
    try:
        await task
    except LookupError:
        print(traceback.format_exc().split("\n")[-2])
    print(traceback.format_exc())


asyncio.run(main())
