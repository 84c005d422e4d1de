import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="default")

async def change(value):
    before = variable.get()
    variable.set(value)
    return before

with asyncio.Runner() as runner:
    print(runner.run(change("one")))
    print(runner.run(change("two")))
print(variable.get())
