import * as asyncio from "asyncio";
import * as contextlib from "contextlib";
import { BaseExceptionGroup, Exception, KeyError, OSError, ValueError, except_star, getattr, isinstance, print, repr, str, truth, tuple } from "python";

// What a clause of `except*` raises comes after the part of the group that it got; the group of what is left is raised as it
// is. Parts of groups hide their context.

function history(error: unknown): string {
  let text = repr(error);
  if (isinstance(error, BaseExceptionGroup)) {
    text += " of [" + str.join(", ", [...error.exceptions].map((each) => history(each))) + "]";
  }
  if (getattr(error, "__context__") != null) {
    text += (truth(getattr(error, "__suppress_context__")) ? " hiding (" : " after (") + history(getattr(error, "__context__")) + ")";
  }
  return text;
}

async function fails(error: ValueError | KeyError): Promise<never> {
  throw error;
}

async function group(): Promise<void> {
  await using tasks = new asyncio.TaskGroup();
  for (const error of tuple(new ValueError(1), new KeyError(2))) {
    tasks.create_task(fails(error));
  }
}

async function raises_another(): Promise<void> {
  try {
    await group();
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(ValueError, (part) => {
      print("part:", history(part));
      throw new OSError("another");
    });
    rest.finish();
  }
}

async function naked(): Promise<void> {
  try {
    throw new KeyError("naked");
  } catch (error_3) {
    const rest_2 = except_star(error_3);
    rest_2.handle(KeyError, (part) => {
      throw new OSError(str(tuple(...part.exceptions)));
    });
    rest_2.finish();
  }
}

async function suppresses(): Promise<void> {
  using _ = new contextlib.suppress(ValueError);
  await group();
}

async function main(): Promise<void> {
  for (const work of tuple(raises_another, naked, suppresses)) {
    try {
      await work();
    } catch (error) {
      if (error instanceof Exception) {
        print(work.name, history(error));
      } else throw error;
    }
  }
}

asyncio.run(main());
