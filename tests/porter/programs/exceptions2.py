import asyncio
class ValidationError(ValueError):
    def __init__(self, field, problem="invalid"):
        self.field = field
        self.problem = problem
        super().__init__(f"{field}: {problem}")
class Wrapped(Exception):
    def __str__(self):
        return "wrapped!"
def check(age):
    if not isinstance(age, int):
        raise ValidationError("age", "not a number")
    if age < 0:
        raise ValidationError("age")
    return age
for a in (5, -1, "x"):
    try:
        print(check(a))
    except ValidationError as e:
        print(e, "|", e.field, "|", e.problem, "|", isinstance(e, ValueError))
try:
    try:
        check(-5)
    except ValueError as e:
        raise Wrapped("detail", 3) from e
except Wrapped as w:
    print(w, w.args, type(w.__cause__).__name__, repr(w))
def cleanup(log):
    try:
        log.append("try")
        raise KeyError("k")
    except KeyError:
        log.append("except")
        raise
    finally:
        log.append("finally")
log = []
try:
    cleanup(log)
except KeyError as e:
    log.append(repr(e))
print(log)
def nested():
    try:
        try:
            raise ValueError("first")
        finally:
            print("inner finally")
    except ValueError as e:
        print("caught", e)
        try:
            raise TypeError("second")
        except TypeError as e2:
            print("context", e2.__context__)
nested()
def swallow():
    try:
        raise RuntimeError("lost")
    finally:
        return "returned"
print(swallow())
def noted():
    try:
        raise ValueError("x")
    except ValueError as e:
        e.add_note("a note")
        raise
try:
    noted()
except ValueError as e:
    print(e.__notes__)
errors = []
for thing in ["1", "two", None, [1][0]]:
    try:
        errors.append(int(thing) + 1)
    except (ValueError, TypeError) as exc:
        errors.append(type(exc).__name__)
print(errors)
async def fails(n):
    await asyncio.sleep(n)
    raise ValidationError(f"f{n}")
async def main():
    for coro in (fails(1), asyncio.sleep(0, "fine")):
        try:
            print(await coro)
        except ValidationError as e:
            print("async:", e.field)
    t = asyncio.create_task(fails(0))
    try:
        await t
    except ValueError as e:
        print(t.exception() is e, t.done(), t.cancelled())
    async def forever():
        try:
            while True:
                await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print("cancel args", e.args)
            raise
        finally:
            await asyncio.sleep(0)
            print("async finally")
    f = asyncio.create_task(forever())
    await asyncio.sleep(2.5)
    f.cancel(msg="stop now")
    try:
        await f
    except asyncio.CancelledError:
        print("cancelled", f.cancelled())
    try:
        async with asyncio.timeout(0.1):
            await forever()
    except TimeoutError as e:
        print("timeout", repr(e), type(e.__cause__).__name__)
    results = await asyncio.gather(fails(0), fails(0.1), return_exceptions=True)
    print([str(r) for r in results])
asyncio.run(main())
try:
    [1, 2, 3].index(9)
except ValueError as e:
    print(e)
try:
    {"a": 1}.pop("b")
except KeyError as e:
    print(e)
try:
    "abc".index("z")
except ValueError as e:
    print(e)
try:
    int("3.5")
except ValueError as e:
    print(e)
try:
    a, b = [1, 2, 3]
except ValueError as e:
    print(e)
try:
    a, b = (1,)
except ValueError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    "a" + 5
except TypeError as e:
    print(e)
try:
    None + 1
except TypeError as e:
    print(e)
try:
    [][0]
except IndexError as e:
    print(e)
try:
    (1, 2)[5]
except IndexError as e:
    print(e)
try:
    object().nope
except AttributeError as e:
    print(e)
class Thing: pass
try:
    Thing().nope
except AttributeError as e:
    print(e)
try:
    Thing().nope()
except AttributeError as e:
    print(e)
try:
    5()
except TypeError as e:
    print(e)
try:
    for x in 5: pass
except TypeError as e:
    print(e)
try:
    print(undefined_name_here)
except NameError as e:
    print(e)
try:
    raise "string"
except TypeError as e:
    print(e)
raise ValidationError("final", "uncaught")
