// Python: 0862e8799c740d896e5dd9f54f6b129612bdfafd0c53e983a627840691ec22b0
import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function main(): Promise<void> {
  const running = asyncio.get_running_loop();
  print("same:", asyncio.get_event_loop() === running);
}

asyncio.run(main());
try {
  asyncio.get_event_loop();
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
