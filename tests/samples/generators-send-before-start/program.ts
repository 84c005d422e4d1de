import { StopIteration, TypeError, add, iadd, mul, next, print, sum, type_name } from "python";

function* echo(): Generator<unknown> {
  let got = yield "first";
  while (got != null) {
    got = yield mul(got, 2);
  }
}

function* numbers(): Generator<number> {
  yield* [1, 2];
}

function* adder(): Generator<unknown> {
  let total: unknown = 0;
  while (true) {
    total = iadd(total, add(yield total, sum(numbers())));
  }
}

function sent(generator: Iterable<unknown>, value: number | null): void {
  try {
    print(generator.send(value));
  } catch (error) {
    if (error instanceof TypeError || error instanceof StopIteration) {
      print(type_name(error), error);
    } else throw error;
  }
}

const one = echo();
sent(one, 5);
sent(one, null);
sent(one, 5);
sent(one, null);
sent(one, 5);

const two = adder();
print(next(two));
sent(two, 10);
sent(two, 20);

const three = echo();
three.close();
sent(three, null);
