// What inference knows of the modules that the sandbox has, in the syntax of type stubs. A name that is missing here is
// refused by name where a program imports or uses it; tests/porter/library.test.ts holds the stubs to what is there.
import { abstractCollectionsStubs } from "./abstract-collections.ts";
import { aiohttpStubs } from "./aiohttp.ts";
import { asyncioModuleStubs, asyncioStubs } from "./asyncio.ts";
import { classesStubs } from "./classes.ts";
import { commandLineStubs } from "./command-lines.ts";
import { containersStubs } from "./containers.ts";
import { filesStubs } from "./files.ts";
import { introspectionStubs } from "./introspection.ts";
import { machineStubs } from "./machine.ts";
import { numbersStubs } from "./numbers.ts";
import { reportsStubs } from "./reports.ts";
import { runningStubs } from "./running.ts";
import { testingStubs } from "./testing.ts";
import { textStubs } from "./text.ts";
import { timesStubs } from "./times.ts";
import { webStubs } from "./web.ts";

export const moduleStubs: Readonly<Record<string, string>> = {
  asyncio: asyncioStubs,
  ...asyncioModuleStubs,
  ...timesStubs,
  ...numbersStubs,
  ...containersStubs,
  ...abstractCollectionsStubs,
  ...textStubs,
  ...filesStubs,
  ...classesStubs,
  ...runningStubs,
  ...reportsStubs,
  ...testingStubs,
  ...introspectionStubs,
  ...machineStubs,
  ...commandLineStubs,
  ...webStubs,
  aiohttp: aiohttpStubs,
};
