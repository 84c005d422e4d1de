import {
  type Dict, at, del_at, dict, iter, len, list, max,
  next as py_next, print, set, set_at, str, tuple,
} from "python";

class Node {
  value: number;
  next: Node | null;
  constructor(value: number, next: null = null) {
    this.value = value;
    this.next = next;
  }
}

class LinkedList {
  head: Node | null;
  size: number;
  constructor(items: readonly [] | number[] = tuple()) {
    this.head = null;
    this.size = 0;
    for (const item of items) this.append(item);
  }

  append(value: number): void {
    const node = new Node(value);
    if (this.head == null) {
      this.head = node;
    } else {
      let current = this.head;
      while (current.next) current = current.next;
      current.next = node;
    }
    this.size += 1;
  }

  *__iter__(): Generator<number> {
    let node: Node | null = this.head;
    while (node != null) {
      yield node.value;
      node = node.next;
    }
  }

  __len__(): number { return this.size; }

  reverse(): void {
    let prev: Node | null = null;
    let node: Node | null = this.head;
    while (node) {
      const [value_2, value_3, value_4]: [
        Node | null,
        Node,
        Node | null,
      ] = [prev, node, node.next];
      node.next = value_2;
      prev = value_3;
      node = value_4;
    }
    this.head = prev;
  }

  __repr__(): string {
    return str.join(
      " -> ",
      Array.from(iter(this), (v) => str(v)),
    ) ||
      "empty";
  }
}

const ll = new LinkedList([1, 2, 3]);
print(ll, len(ll), [...iter(ll)], [...iter(ll)].includes(2));
ll.reverse();
print(ll);
print(new LinkedList());

class Tree {
  value: number;
  left: Tree | null;
  right: Tree | null;
  constructor(value: number) {
    this.value = value;
    this.left = null;
    this.right = null;
  }

  insert(value: number): void {
    if (value < this.value) {
      if (this.left == null) {
        this.left = new Tree(value);
      } else {
        this.left.insert(value);
      }
    } else if (this.right == null) {
      this.right = new Tree(value);
    } else {
      this.right.insert(value);
    }
  }

  *walk(): Generator<number> {
    if (this.left) yield* this.left.walk();
    yield this.value;
    if (this.right) yield* this.right.walk();
  }

  height(): number {
    return 1 +
      max(
        this.left ? this.left.height() : 0,
        this.right ? this.right.height() : 0,
      );
  }
}

const root = new Tree(50);
for (const v of [30, 70, 20, 40, 60, 80]) root.insert(v);
print([...root.walk()], root.height());

class LRU {
  capacity: number;
  data: Dict<string, number>;
  constructor(capacity: number) {
    this.capacity = capacity;
    this.data = dict();
  }

  get(key: string): number {
    if (!this.data.has(key)) {
      return -1;
    }
    const value = this.data.pop(key);
    set_at(this.data, key, value);
    return value;
  }

  put(key: string, value: number): void {
    if (this.data.has(key)) {
      del_at(this.data, key);
    } else if (len(this.data) >= this.capacity) {
      const oldest = py_next(iter(this.data));
      del_at(this.data, oldest);
    }
    set_at(this.data, key, value);
  }
}

const cache = new LRU(2);
cache.put("a", 1);
cache.put("b", 2);
print(cache.get("a"));
cache.put("c", 3);
print(cache.get("b"), cache.data);
const graph: Dict<string, string[]> = dict({
  a: ["b", "c"],
  b: ["d"],
  c: ["d"],
  d: [],
});
function bfs(start: string): string[] {
  const seen = set([start]),
    queue = [start],
    order: string[] = [];
  while (queue.length > 0) {
    const node = list.pop(queue, 0);
    order.push(node);
    for (const n of at(graph, node)) {
      if (!seen.has(n)) {
        seen.add(n);
        queue.push(n);
      }
    }
  }
  return order;
}
print(bfs("a"));
