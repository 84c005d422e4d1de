import * as asyncio from "asyncio";
import { Enum, auto } from "enum";
import {
  type Dict, RuntimeError, at, contains, dict, print,
} from "python";

class State extends Enum {
  static readonly IDLE = new State(auto());
  static readonly RUNNING = new State(auto());
  static readonly DONE = new State(auto());
}

class Machine {
  name: string;
  state: State;
  listeners: (
    (machine: Machine, old: State, new_: State) => void
  )[];
  static transitions: Dict<State, State[]> = dict([
    [State.IDLE, [State.RUNNING]],
    [State.RUNNING, [State.DONE, State.IDLE]],
    [State.DONE, []],
  ]);

  constructor(name: string) {
    this.name = name;
    this.state = State.IDLE;
    this.listeners = [];
  }

  on_change(
    fn: (machine: Machine, old: State, new_: State) => void,
  ): (machine: Machine, old: State, new_: State) => void {
    this.listeners.push(fn);
    return fn;
  }

  async go(new_: State): Promise<void> {
    if (!contains(at(Machine.transitions, this.state), new_)) {
      throw new RuntimeError(
        `${this.state.name} -> ${new_.name} not allowed`,
      );
    }
    let old!: State;
    const [value_2, value]: [State, State] = [this.state, new_];
    old = value_2;
    this.state = value;
    for (const fn of this.listeners) fn(this, old, new_);
    await asyncio.sleep(0);
  }
}

const m = new Machine("m1");

const log = m.on_change.bind(m)(function log(
  machine: Machine,
  old: State,
  new_: State,
): void {
  print(`${machine.name}: ${old.name} -> ${new_.name}`);
});

async function main(): Promise<void> {
  await m.go(State.RUNNING);
  await m.go(State.DONE);
  try {
    await m.go(State.IDLE);
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("error:", e);
  }
  for (const s of State) {
    print(s, s === m.state);
  }
  const subject = m.state;
  if (subject === State.IDLE) {
    print("idle");
  } else if (
    subject === State.DONE || subject === State.RUNNING
  ) {
    print("busy or done");
  }
}

asyncio.run(main());
