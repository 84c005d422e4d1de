// `asyncio.log`: what asyncio logs with.
//
// Runs inside QuickJS. No DOM, no Node.
import { getLogger } from "../../python/modules/logging.ts";

export const logger = getLogger("asyncio");
