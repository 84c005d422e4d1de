import * as traceback from "traceback";
import { RuntimeError, iter, next, print } from "python";

function* first_of(groups: number[][]): Generator<number> {
  for (const group of groups) {
    yield next(iter(group));
  }
}

function use(): void {
  for (const each of first_of([[1], []])) {
    print(each);
  }
}

try {
  use();
} catch (error) {
  if (error instanceof RuntimeError) {
    traceback.print_exc();
  } else throw error;
}
