class Node:
    def __init__(self): self.next = None
n = Node()
try:
    n.next.next = n
except AttributeError as error:
    print(error)
def chain(values):
    head = None
    for value in values:
        head = Node()
    return head
h = chain([])
try:
    h.next = 1
except AttributeError as error:
    print(error)
try:
    h.next += 1
except AttributeError as error:
    print(error)
