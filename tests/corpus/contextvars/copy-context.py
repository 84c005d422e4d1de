import contextvars

x = contextvars.ContextVar("x", default=0)

def bump():
    x.set(x.get() + 1)
    return x.get()

ctx = contextvars.copy_context()
print(ctx.run(bump), ctx.run(bump), x.get())
print(ctx[x], x in ctx, len(ctx))
x.set(10)
print(bump(), x.get(), ctx[x])
y = contextvars.ContextVar("y")
try:
    y.get()
except LookupError as e:
    print("LookupError")
print(y.get("fallback"))
