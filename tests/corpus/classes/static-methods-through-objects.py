class Shape:
    @staticmethod
    def area(width, height):
        return width * height

    @classmethod
    def named(cls, name):
        return f"{cls.__name__} {name}"


class Square(Shape):
    pass


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


shape = Square()
attempt(lambda: shape.area(2, 3))
attempt(lambda: shape.area(2))
attempt(lambda: shape.named("a"))
attempt(lambda: shape.named())
attempt(lambda: getattr(shape, "area")(2))
attempt(lambda: getattr(shape, "area")(height=2, width=4))
attempt(lambda: getattr(shape, "named")("b"))
attempt(lambda: getattr(shape, "named")("b", "c"))
attempt(lambda: getattr(Square, "area")(2))
method = shape.named
attempt(lambda: method("c"))
