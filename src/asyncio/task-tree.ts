// The tree of tasks that `python -m asyncio pstree` prints, from plain data: what each task's coroutines are at, and who
// awaits it. Knows nothing of the loop. CPython: Lib/asyncio/tools.py (build_async_tree).
//
// Runs anywhere.

/** A frame of a coroutine that waits. */
export interface StackFrame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** A task that is not done. */
export interface TaskInfo {
  readonly id: number;
  readonly name: string;
  /** Innermost first. */
  readonly stack: readonly StackFrame[];
  /** The tasks that await it. */
  readonly awaitedBy: readonly number[];
}

interface Node {
  readonly label: string;
  readonly children: Node[];
  /** Coroutines directly below, by their labels. */
  readonly coroutines: Map<string, Node>;
}

function node(label: string): Node {
  return { label, children: [], coroutines: new Map() };
}

/** The node of a stack's innermost frame below `from`; frames that are there already are shared. */
function descend(from: Node, stack: readonly StackFrame[]): Node {
  let current = from;
  for (const { name, file, line } of stack.toReversed()) {
    const label = ` ${name} ${file}:${line}`;
    let next = current.coroutines.get(label);
    if (next === undefined) {
      next = node(label);
      current.coroutines.set(label, next);
      current.children.push(next);
    }
    current = next;
  }
  return current;
}

/** Tasks that await each other in a circle cannot be drawn as a tree. */
export class CycleFound extends Error {
  /** The names of the tasks of the first circle, the first one again at the end. */
  readonly cycle: readonly string[];
  constructor(cycle: readonly string[]) {
    super(`The tasks await each other in a circle: ${cycle.join(" → ")}`);
    this.cycle = cycle;
  }
}

/** One text for each task that nobody awaits: the tasks below it, each under the frames that await it. */
export function formatTaskTree(tasks: readonly TaskInfo[]): string[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const cycle = findCycle(tasks, byId);
  if (cycle !== null) throw new CycleFound(cycle);
  const nodes = new Map(tasks.map(({ id, name }) => [id, node(`(T) ${name}`)]));
  const awaiting = new Set<number>();
  const awaited = new Set<Node>();
  for (const { id, awaitedBy } of tasks) {
    const child = nodes.get(id) as Node;
    for (const parentId of awaitedBy) {
      const parent = nodes.get(parentId);
      if (parent === undefined) continue;
      awaiting.add(parentId);
      awaited.add(child);
      const place = descend(parent, byId.get(parentId)?.stack ?? []);
      if (!place.children.includes(child)) place.children.push(child);
    }
  }
  for (const { id, stack } of tasks) if (!awaiting.has(id)) descend(nodes.get(id) as Node, stack);
  return [...nodes.values()].filter((each) => !awaited.has(each)).map((root) => draw(root, "", true).join("\n"));
}

function draw({ label, children }: Node, prefix: string, last: boolean): string[] {
  const below = prefix + (last ? "    " : "│   ");
  return [`${prefix}${last ? "└── " : "├── "}${label}`, ...children.flatMap((child, index) => draw(child, below, index === children.length - 1))];
}

function findCycle(tasks: readonly TaskInfo[], byId: ReadonlyMap<number, TaskInfo>): string[] | null {
  const safe = new Set<number>();
  const path: number[] = [];
  const nameOf = (id: number): string => byId.get(id)?.name ?? String(id);
  const visit = (id: number): string[] | null => {
    if (safe.has(id)) return null;
    const start = path.indexOf(id);
    if (start >= 0) return [...path.slice(start), id].map(nameOf);
    path.push(id);
    for (const next of byId.get(id)?.awaitedBy ?? []) {
      const found = visit(next);
      if (found !== null) return found;
    }
    path.pop();
    safe.add(id);
    return null;
  };
  for (const { id } of tasks) {
    const found = visit(id);
    if (found !== null) return found;
  }
  return null;
}
