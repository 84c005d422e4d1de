# A wrapper hands on what it was given: keywords find the parameters before *args, and leave the defaults of the others.
from functools import partial


def logged(function):
    def wrapper(*args, **options):
        try:
            result = function(*args, **options)
        except TypeError as error:
            result = error
        print(function.__name__, args, options, "->", result)
        return result
    return wrapper


@logged
def label(text, width=8, *marks, fill=" "):
    return text.center(width, fill), marks


@logged
def open_ended(text, width=8, *marks, **rest):
    return text, width, marks, rest


for function in [label, open_ended]:
    function("a")
    function("a", width=3)
    function(width=3, text="a")
    function("a", 3, "!", "?")
    function("a", fill="-")
    function("a", 3, "!", fill="-")
print(partial(open_ended, fill="*")("b"))
