import * as asyncio from "asyncio";
import { Exception, ExceptionGroup, KeyError, OSError, ValueError, except_star, print, repr, tuple } from "python";

// One exception that is raised where `except*` has handled all else is raised as it is; two or more come in a new group.

async function work(): Promise<void> {
  await using tasks = new asyncio.TaskGroup();
  for (const error of tuple(new ValueError(1), new KeyError(2))) {
    tasks.create_task(fails(error));
  }
}

async function fails(error: ValueError | KeyError): Promise<never> {
  throw error;
}

async function one(): Promise<void> {
  try {
    await work();
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(Exception, (group) => {
      throw new OSError("one");
    });
    rest.finish();
  }
}

async function one_and_what_is_left(): Promise<void> {
  try {
    await work();
  } catch (error_3) {
    const rest_2 = except_star(error_3);
    rest_2.handle(ValueError, (group_2) => {
      throw new OSError("one");
    });
    rest_2.finish();
  }
}

async function a_group(): Promise<void> {
  try {
    await work();
  } catch (error_4) {
    const rest_3 = except_star(error_4);
    rest_3.handle(Exception, (group_3) => {
      throw new ExceptionGroup("own", [new OSError("first"), new OSError("second")]);
    });
    rest_3.finish();
  }
}

async function the_same_again(): Promise<void> {
  try {
    await work();
  } catch (error_5) {
    const rest_4 = except_star(error_5);
    rest_4.handle(ValueError, (group_4) => {
      throw group_4;
    });
    rest_4.finish();
  }
}

async function twice(): Promise<void> {
  try {
    try {
      throw new KeyError("naked");
    } catch (error_7) {
      const rest_5 = except_star(error_7);
      rest_5.handle(KeyError, (group_5) => {
        throw group_5;
      });
      rest_5.finish();
    }
  } catch (error_6) {
    const rest_6 = except_star(error_6);
    rest_6.handle(KeyError, (group_6) => {
      throw new OSError("one");
    });
    rest_6.finish();
  }
}

async function main(): Promise<void> {
  for (const function_ of tuple(one, one_and_what_is_left, a_group, the_same_again, twice)) {
    try {
      await function_();
    } catch (error) {
      if (error instanceof Exception) {
        print(function_.name, repr(error), "after", repr(error.__context__));
      } else throw error;
    }
  }
}

asyncio.run(main());
