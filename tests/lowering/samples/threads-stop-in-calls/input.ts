import * as threading from "threading";
import { len, print, range } from "python";

const lock = new threading.Lock();

function work(names: string[], count = len(names)): number {
  {
    using _held = lock;
    names
      .at(0)!
      .trim();
  }
  for (const each of range(count)) print(each, names[each]?.length, lock["locked"]());
  const shout = (name: string) => print(name.toUpperCase());
  const plus = (x: number) => x + 1;
  return plus(names.length);
}

class Worker extends threading.Thread {
  #log() {
    print("private");
  }
  constructor() {
    super({});
    print("made");
  }
  get size() {
    return len("abc");
  }
  run(): void {
    super.run();
    this.#log();
    Worker.all();
  }
  static all() {
    return work(["a"]);
  }
}

new Worker().start();
