class Playlist:
    def __init__(self, *songs):
        self._songs = list(songs)
    def __len__(self):
        return len(self._songs)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return Playlist(*self._songs[i])
        return self._songs[i]
    def __setitem__(self, i, v):
        self._songs[i] = v
    def __delitem__(self, i):
        del self._songs[i]
    def __contains__(self, s):
        return s.lower() in (x.lower() for x in self._songs)
    def __iter__(self):
        return iter(self._songs)
    def __reversed__(self):
        return reversed(self._songs)
    def __repr__(self):
        return f"Playlist{tuple(self._songs)}"
    def __call__(self, n):
        return self._songs[n % len(self)]

p = Playlist("Help", "Yesterday", "Let It Be", "Something")
print(len(p), p[0], p[-1], p[1:3])
p[0] = "HELP!"
del p[1]
print(p, "something" in p, "x" in p, list(reversed(p)), p(7))
for i, s in enumerate(p, 1):
    print(i, s)
