# `raise e`, `raise`, and StopIteration out of a generator.
import traceback
def gen():
    yield 1
    raise StopIteration("early")

def inner():
    raise ValueError("kept")

def catcher():
    try:
        inner()
    except ValueError as e:
        return e

def again():
    e = catcher()
    raise e

def show(e):
    traceback.print_exception(e)
try:
    again()
except ValueError as e:
    show(e)
    print(e.__traceback__.tb_lineno)

def same():
    try:
        inner()
    except ValueError as e:
        raise e
try:
    same()
except ValueError as e:
    show(e)
def same2():
    try:
        inner()
    except ValueError as e:
        raise
try:
    same2()
except ValueError as e:
    show(e)
