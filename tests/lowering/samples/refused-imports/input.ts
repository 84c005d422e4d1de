import asyncio from "asyncio";
import asyncio2, { sleep } from "asyncio";
const m = import("asyncio");
