// Python: 3bee8c547a7077b3c0c75eb1290bc7ccd44d4160127ea4630966157fa364a764
import * as asyncio from "asyncio";
import {
  ConnectionError, RuntimeError, raise_from,
} from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function plan(): Promise<void> {
  try {
    await ask_mill();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    throw raise_from(new RuntimeError("no bread today"), error);
  }
}

asyncio.run(plan());
