class Subject:
    def __init__(self):
        self._observers = []
        self._state = None
    def attach(self, o):
        self._observers.append(o)
    def detach(self, o):
        self._observers.remove(o)
    @property
    def state(self):
        return self._state
    @state.setter
    def state(self, value):
        old, self._state = self._state, value
        for o in list(self._observers):
            o.update(self, old)

class Printer:
    def __init__(self, name): self.name = name
    def update(self, subject, old):
        print(f"{self.name}: {old} -> {subject.state}")

class OneShot(Printer):
    def update(self, subject, old):
        super().update(subject, old)
        subject.detach(self)

s = Subject()
s.attach(Printer("p1")); s.attach(OneShot("once")); s.attach(Printer("p2"))
s.state = 1
s.state = "two"
