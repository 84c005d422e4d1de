import * as asyncio from "asyncio";
import { ConnectionError, ConnectionResetError, b, print, range, type_name } from "python";

async function rude(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  await asyncio.sleep(0.5);
  writer.transport.abort();
}

async function busy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  print("server read", await reader.read(4));
  writer.close();
}

async function main(): Promise<void> {
  {
    await using _ = await asyncio.start_server(busy, "127.0.0.1", 5007);
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5007);
    writer.write(b`0123`);
    await asyncio.sleep(0.1);
    print(await reader.read(), writer.is_closing());
    for (const number_ of range(4)) {
      try {
        writer.write(b`more`);
        await writer.drain();
        print("written", number_);
      } catch (error) {
        if (error instanceof ConnectionError) {
          print(type_name(error), error);
        } else throw error;
      }
      await asyncio.sleep(0.1);
    }
    try {
      writer.close();
      await writer.wait_closed();
      print("closed");
    } catch (error) {
      if (error instanceof ConnectionError) {
        print(type_name(error), error);
      } else throw error;
    }
  }
  {
    await using __2 = await asyncio.start_server(rude, "127.0.0.1", 5008);
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5008);
    writer.write(b`unread by the server`);
    try {
      print(await reader.read());
    } catch (error) {
      if (error instanceof ConnectionResetError) {
        print(type_name(error), error);
      } else throw error;
    }
    writer.close();
  }
}

asyncio.run(main());
