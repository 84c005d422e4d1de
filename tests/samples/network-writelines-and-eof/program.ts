import * as asyncio from "asyncio";
import { RuntimeError, TypeError, b, len, print, str } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  const data = await reader.read();
  writer.writelines([b`you sent `, str.encode(str(len(data))), b` bytes`, b`\n`]);
  await writer.drain();
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  {
    await using _ = await asyncio.start_server(handle, "127.0.0.1", 4003);
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", 4003);
    writer.write(b`some data`);
    writer.write_eof();
    try {
      writer.write(b`more`);
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
    try {
      writer.transport.writelines([b`more`]);
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
    print(await reader.read());
    try {
      writer.write("text");
    } catch (error) {
      if (error instanceof TypeError) {
        print(error);
      } else throw error;
    }
    print(writer.is_closing());
    writer.close();
    print(writer.is_closing());
    await writer.wait_closed();
    await writer.drain();
  }
}

asyncio.run(main());
