// Python: 6af88c17ef7588c15c43ca2e10d9df4fd7f810f6b8ab00af75c96b87c9403c20
import * as asyncio from "asyncio";
import { print } from "python";

async function tell(task: asyncio.Task<string>): Promise<void> {
  print(await task);
}

async function stretch(limit: asyncio.Timeout): Promise<void> {
  limit.reschedule(null);
}

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<void> {
  writer.close();
}

async function main(): Promise<void> {
  const server: asyncio.Server = await asyncio.start_server(
    serve, "127.0.0.1", 8080,
  );
  server.close();
  await using limit = asyncio.timeout(1);
  await stretch(limit);
  const task = asyncio.create_task(asyncio.sleep(2, "bread"));
  await tell(task);
}

asyncio.run(main());
