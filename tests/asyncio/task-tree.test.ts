import { describe, expect, test } from "vitest";
import { CycleFound, type TaskInfo, formatTaskTree } from "../../src/asyncio/task-tree.ts";

const frame = (name: string, line: number, file = "example.py") => ({ name, file, line });
const group = [frame("TaskGroup._aexit", 121, "taskgroups.py"), frame("TaskGroup.__aexit__", 72, "taskgroups.py")];

function task(id: number, name: string, stack: TaskInfo["stack"], awaitedBy: readonly number[] = []): TaskInfo {
  return { id, name, stack, awaitedBy };
}

describe("the tree of tasks", () => {
  test("a task stands below the frames that await it; frames that are shared stand once", () => {
    const tasks = [
      task(1, "Task-1", [...group, frame("main", 13)]),
      task(2, "Sundowning", [...group, frame("album", 8)], [1]),
      task(3, "TNDNBTG", [frame("sleep", 702, "tasks.py"), frame("play", 4)], [2]),
      task(4, "Levitate", [frame("play", 4)], [2]),
    ];
    expect(formatTaskTree(tasks)).toEqual([
      [
        "└── (T) Task-1",
        "    └──  main example.py:13",
        "        └──  TaskGroup.__aexit__ taskgroups.py:72",
        "            └──  TaskGroup._aexit taskgroups.py:121",
        "                └── (T) Sundowning",
        "                    └──  album example.py:8",
        "                        └──  TaskGroup.__aexit__ taskgroups.py:72",
        "                            └──  TaskGroup._aexit taskgroups.py:121",
        "                                ├── (T) TNDNBTG",
        "                                │   └──  play example.py:4",
        "                                │       └──  sleep tasks.py:702",
        "                                └── (T) Levitate",
        "                                    └──  play example.py:4",
      ].join("\n"),
    ]);
  });

  test("tasks that nobody awaits are trees of their own", () => {
    expect(formatTaskTree([task(1, "a", []), task(2, "b", [])])).toEqual(["└── (T) a", "└── (T) b"]);
  });

  test("tasks that await each other in a circle are named", () => {
    const circle = [task(1, "a", [], [2]), task(2, "b", [], [1])];
    expect(() => formatTaskTree(circle)).toThrow(new CycleFound(["a", "b", "a"]));
  });
});
