class Animal:
    sound = "..."
    count = 0

    def __init__(self, name, legs=4):
        self.name = name
        self.legs = legs
        Animal.count += 1

    def speak(self):
        return f"{self.name} says {self.sound}"

    def __str__(self):
        return f"{type(self).__name__}({self.name})"

class Dog(Animal):
    sound = "Woof"

    def fetch(self, thing="stick"):
        return f"{self.name} fetches the {thing}"

class Bird(Animal):
    sound = "Tweet"

    def __init__(self, name, can_fly=True):
        super().__init__(name, legs=2)
        self.can_fly = can_fly

    def speak(self):
        return super().speak() + "!" * self.legs

animals = [Dog("Rex"), Bird("Tweety"), Bird("Pingu", can_fly=False), Animal("Thing", 7)]
for a in animals:
    print(a, "|", a.speak(), "|", a.legs)
print(animals[0].fetch(), Animal.count)
print(isinstance(animals[1], Animal), isinstance(animals[0], Bird), issubclass(Dog, Animal))
