import * as asyncio from "asyncio";
import * as time from 'time'
time.sleep(1);
