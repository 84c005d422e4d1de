class Temperature:
    _scale = "C"

    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        """degrees"""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, f):
        return cls((f - 32) * 5 / 9)

    @staticmethod
    def is_hot(c):
        return c > 30

t = Temperature(25)
print(t.celsius, t.fahrenheit, Temperature.is_hot(t.celsius))
t.celsius = 100
print(t.fahrenheit)
print(round(Temperature.from_fahrenheit(451).celsius, 2))
for attempt in (lambda: Temperature(-300), lambda: setattr(t, "fahrenheit", 1)):
    try:
        attempt()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, "-", e)
