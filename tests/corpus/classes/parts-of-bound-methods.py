class Bell:
    def ring(self):
        return "ding"

    @classmethod
    def new(cls):
        return cls()


bell = Bell()
ring = bell.ring
print(ring.__func__ is Bell.ring, ring.__self__ is bell, ring == bell.ring)
print(ring.__func__(bell), ring.__func__.__qualname__)
print(Bell.new.__self__, Bell.new.__func__.__name__)
