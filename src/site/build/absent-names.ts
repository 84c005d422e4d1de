// What a reader may look for and the sandbox does not have, so that a search says so: names of asyncio, and modules. Pure.
import { outsideClasses, outsideFunctions, outsideLoopMethods } from "../../asyncio/outside-names.ts";
import { missingModules } from "../../porter/index.ts";

export interface AbsentNames {
  readonly names: readonly string[];
  /** What they do, or what to write instead: the rest of a sentence. */
  readonly remark: string;
}

/** Names of asyncio that end a run where they are called, by what each does; said as the run says it. */
export function refusedNames(): AbsentNames[] {
  const refusals = (owner: string, names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([name, does]) => [`${owner}.${name}`, `${does}, which the sandbox does not have`] as const);
  return grouped([...refusals("asyncio", outsideFunctions), ...refusals("loop", outsideLoopMethods)]);
}

/** Classes of asyncio that a program may extend, though nothing in the sandbox calls them. */
export function idleBases(): readonly string[] {
  return Object.keys(outsideClasses).map((name) => `asyncio.${name}`);
}

/** Modules that a program can not import, by what it does instead. */
export function absentModules(): AbsentNames[] {
  return grouped(Object.entries(missingModules)).toSorted((one, other) => other.names.length - one.names.length);
}

function grouped(entries: readonly (readonly [name: string, remark: string])[]): AbsentNames[] {
  return [...Map.groupBy(entries, ([, remark]) => remark)].map(([remark, group]) => ({ remark, names: group.map(([name]) => name) }));
}
