// What the porter lets a program import is what the sandbox has, name for name: a stub without a value would be a port
// that fails, a value without a stub would be refused for nothing.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/porter/parse-statements.ts";
import { missingInAsyncio } from "../../src/porter/library/asyncio.ts";
import { moduleStubs } from "../../src/porter/library/modules.ts";

const src = new URL("../../src/", import.meta.url);
const folders = ["python/modules/", "asyncio/modules/", "network/modules/"];

/** The values that a module of the sandbox has. */
async function valuesOf(module: string): Promise<string[]> {
  const files = folders.flatMap((folder) => readdirSync(new URL(folder, src)).filter((file) => file === `${module}.ts`).map((file) => folder + file));
  if (module === "asyncio") files.push("asyncio/index.ts", "network/modules/asyncio.streams.ts");
  const names = await Promise.all(files.map(async (file) => Object.keys((await import(new URL(file, src).href)) as object)));
  return [...new Set(names.flat())].sort();
}

function stubsOf(module: string): string[] {
  return parse(moduleStubs[module] ?? "").body.flatMap((s) =>
    s.type === "ClassDef" || s.type === "FunctionDef" ? [s.name] : s.type === "AnnAssign" && s.target.type === "Name" ? [s.target.id] : [],
  );
}

/** Names that are no values here: the porter writes something else in their place, mentions them in types only, or a module loads them late. */
const written: Readonly<Record<string, readonly string[]>> = {
  aiohttp: ["RequestContext"],
  abc: ["ABCMeta", "abstractmethod"],
  collections: ["UserDict", "UserList"],
  dataclasses: ["field"],
  datetime: ["IsoCalendarDate"],
};

/** What ports and other modules use, and programs cannot. */
const internal: Readonly<Record<string, readonly string[]>> = {
  asyncio: Object.keys(missingInAsyncio),
  abc: ["abstract_methods"],
  "asyncio.base_events": ["$complete"],
  collections: ["$complete"],
  logging: ["$complete", "$names"],
  functools: ["register_method"],
  dataclasses: ["Field", "_HAS_DEFAULT_FACTORY", "fields_shown_by"],
  weakref: ["WeakSet_"],
  sys: ["$argv", "$complete"],
  warnings: ["CatchWarnings"],
};

describe.each(Object.keys(moduleStubs))("the stubs of %s", (module) => {
  test("name what the sandbox has", async () => {
    const stubs = stubsOf(module).filter((name) => !(written[module] ?? []).includes(name)).sort();
    const values = (await valuesOf(module)).filter((name) => !(internal[module] ?? []).includes(name) && !module.startsWith("_"));
    const modules = Object.keys(moduleStubs);
    expect({
      "only in the stubs": stubs.filter((name) => !values.includes(name)),
      "only in the sandbox": values.filter((name) => !stubs.includes(name) && !modules.includes(`${module}.${name}`)),
    }).toEqual({ "only in the stubs": [], "only in the sandbox": [] });
  });
});
