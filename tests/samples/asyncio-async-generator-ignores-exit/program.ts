import * as asyncio from "asyncio";
import { GeneratorExit, RuntimeError, print } from "python";

async function* stubborn(): AsyncGenerator<number> {
  try {
    yield 1;
  } catch (error_2) {
    if (error_2 instanceof GeneratorExit) {
      yield 2;
    } else throw error_2;
  }
}

async function main(): Promise<void> {
  const generator = stubborn();
  print(await generator.__anext__());
  try {
    await generator.aclose();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
