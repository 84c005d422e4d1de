def auto_repr(cls):
    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    cls.__repr__ = __repr__
    return cls

registry = []
def register(cls):
    registry.append(cls.__name__)
    return cls

@register
@auto_repr
class Car:
    def __init__(self, make, year):
        self.make, self.year = make, year

@register
class Bike: pass

print(Car("Fiat", 1970), registry)
