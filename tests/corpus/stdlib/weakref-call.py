import weakref
class Node:
    def __init__(self, name):
        self.name = name
def main():
    node = Node("n1")
    ref = weakref.ref(node)
    print(ref() is node, ref().name)
    del node
    print(ref())
main()
