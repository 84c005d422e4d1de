// Python's `graphlib`: an order in which each node comes after those that it depends on. Specified by CPython's
// Lib/graphlib.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { call } from "../calling.ts";
import { Dict } from "../dict.ts";
import { ValueError } from "../exceptions.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { type Tuple, tuple } from "../list.ts";
import { repr } from "../repr.ts";
import { declare_type } from "../special.ts";

/** `args[1]` is a cycle: its first node is its last as well. */
export class CycleError extends ValueError {}
declare_type(CycleError, "CycleError", "graphlib");

interface NodeInfo<N> {
  /** How many it waits for, one named twice counted twice. */
  waitsFor: number;
  state: "waiting" | "out" | "done";
  readonly successors: N[];
}

export class TopologicalSorter<N = unknown> {
  readonly #nodes = new Dict<N, NodeInfo<N>>();
  /** What can be handed out; null before `prepare()`. */
  #ready: N[] | null = null;
  #handedOut = 0;
  #finished = 0;

  constructor(graph: unknown = null) {
    if (graph === null) return;
    for (const [node, predecessors] of iter(call(graph, "items") as AnyIterable<readonly [N, AnyIterable<N>]>)) this.add(node, ...iter(predecessors));
  }

  #info(node: N): NodeInfo<N> {
    return this.#nodes.setdefault(node, { waitsFor: 0, state: "waiting", successors: [] });
  }

  /** @throws ValueError after `prepare()` */
  add(node: N, ...predecessors: N[]): void {
    if (this.#ready !== null) throw new ValueError("Nodes cannot be added after a call to prepare()");
    this.#info(node).waitsFor += predecessors.length;
    for (const each of predecessors) this.#info(each).successors.push(node);
  }

  /** @throws CycleError @throws ValueError once nodes were handed out */
  prepare(): void {
    if (this.#handedOut > 0) throw new ValueError("cannot prepare() after starting sort");
    this.#ready ??= [...this.#nodes.items()].flatMap(([node, { waitsFor }]) => (waitsFor === 0 ? [node] : []));
    const cycle = this.#findCycle();
    if (cycle !== null) throw new CycleError("nodes are in a cycle", cycle);
  }

  #prepared(): N[] {
    if (this.#ready === null) throw new ValueError("prepare() must be called first");
    return this.#ready;
  }

  get_ready(): Tuple<N> {
    const ready = this.#prepared().splice(0);
    for (const node of ready) this.#nodes.__getitem__(node).state = "out";
    this.#handedOut += ready.length;
    return tuple(...ready) as Tuple<N>;
  }

  is_active(): boolean {
    return this.#prepared().length > 0 || this.#finished < this.#handedOut;
  }
  __bool__(): boolean {
    return this.is_active();
  }

  /** @throws ValueError for a node that was not handed out, or was done before */
  done(...nodes: N[]): void {
    const ready = this.#prepared();
    for (const node of nodes) {
      const info = this.#nodes.get(node);
      if (info === null) throw new ValueError(`node ${repr(node)} was not added using add()`);
      if (info.state === "waiting") throw new ValueError(`node ${repr(node)} was not passed out (still not ready)`);
      if (info.state === "done") throw new ValueError(`node ${repr(node)} was already marked done`);
      info.state = "done";
      for (const successor of info.successors) {
        const next = this.#nodes.__getitem__(successor);
        next.waitsFor -= 1;
        if (next.waitsFor === 0) ready.push(successor);
      }
      this.#finished += 1;
    }
  }

  /** A depth-first search along successors, nodes in the order in which they were added. */
  #findCycle(): N[] | null {
    const seen = new Dict<N, true>();
    for (const start of this.#nodes) {
      const path: N[] = [];
      const depths = new Dict<N, number>();
      const waiting: Iterator<N>[] = [];
      let next: IteratorResult<N> = { value: start, done: false };
      for (;;) {
        if (next.done) {
          waiting.pop();
          const left = path.pop();
          if (left === undefined) break;
          depths.__delitem__(left);
        } else if (!seen.has(next.value)) {
          seen.__setitem__(next.value, true);
          depths.__setitem__(next.value, path.length);
          path.push(next.value);
          waiting.push(this.#nodes.__getitem__(next.value).successors[Symbol.iterator]());
        } else {
          const depth = depths.get(next.value);
          if (depth !== null) return [...path.slice(depth), next.value];
        }
        const [successors] = waiting.slice(-1);
        if (successors === undefined) break;
        next = successors.next();
      }
    }
    return null;
  }

  *static_order(): Generator<N> {
    this.prepare();
    while (this.is_active()) {
      const group = this.get_ready();
      yield* group;
      this.done(...group);
    }
  }
}
declare_type(TopologicalSorter, "TopologicalSorter", "graphlib");
