class Tree:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def height(self):
        return 1 + max((t.height() for t in (self.left, self.right) if t), default=0)

    def draw(self, depth=0):
        if self.right:
            self.right.draw(depth + 1)
        print("    " * depth + str(self.key))
        if self.left:
            self.left.draw(depth + 1)

root = Tree(50)
for k in [30, 70, 20, 40, 60, 80, 10]:
    root.insert(k)
root.draw()
print(list(root), root.height())
