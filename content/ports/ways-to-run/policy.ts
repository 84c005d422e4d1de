// Python: 8f683c55e3fa6e082e074f1981e5c18ef5098167f3615bccc78434b588a91d75
import * as asyncio from "asyncio";
import { isinstance, print } from "python";

const policy = asyncio.get_event_loop_policy();
print(isinstance(policy, asyncio.AbstractEventLoopPolicy));
asyncio.set_event_loop_policy(null);
