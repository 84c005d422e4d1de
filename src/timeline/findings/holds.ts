// What held the loop while others would have run: by line, so that a loop of the program is found once.
import type { Waiting } from "../../asyncio/observer.ts";
import type { Moment } from "../moments.ts";
import type { RunState } from "../run-state.ts";
import type { Timeline } from "../timeline.ts";
import { list, nameOf } from "../words.ts";
import type { Finding, FindingKind } from "./finding.ts";

/** That the loop is held at a moment. */
export interface Held {
  readonly line: number;
  /** The task that holds it, 0 for a callback. */
  readonly task: number;
  /** How long or how much. */
  readonly amount: number;
  /** Whether what is waited for comes meanwhile, or may come. */
  readonly comes: (on: Waiting) => boolean;
}

/** All that one line holds. */
export interface Hold {
  readonly line: number;
  /** The first moment of it. */
  readonly moment: number;
  times: number;
  amount: number;
  /** The tasks that do it, 0 for callbacks. */
  readonly holders: Set<number>;
  readonly keptWaiting: Set<number>;
}

/** The lines that keep somebody waiting, by what `heldAt` says of each moment: null where nothing holds the loop. */
export function holdsOf(timeline: Timeline, heldAt: (moment: Moment) => Held | null): Hold[] {
  const holds = new Map<number, Hold>();
  for (const moment of timeline.moments) {
    const held = heldAt(moment);
    if (held === null) continue;
    const state = timeline.stateAt(moment.index);
    if (state.running?.kind === "program") continue;
    const { line, task, amount } = held;
    const hold = holds.get(line) ?? { line, moment: moment.index, times: 0, amount: 0, holders: new Set<number>(), keptWaiting: new Set<number>() };
    hold.times++;
    hold.amount += amount;
    hold.holders.add(task);
    for (const each of keptWaiting(timeline, state, held)) hold.keptWaiting.add(each);
    holds.set(line, hold);
  }
  return [...holds.values()].filter((hold) => hold.keptWaiting.size > 0);
}

/** What is found of a hold. */
export function findingOf(kind: FindingKind, { line, moment, holders: [task = 0] }: Hold, sentence: string): Finding {
  return { kind, line, task, moment, sentence };
}

function keptWaiting(timeline: Timeline, { tasks }: RunState, { task: holder, comes }: Held): number[] {
  const kept = [...tasks.values()].filter(({ id, status, on }) => id !== holder && timeline.laneOf(id)?.inner !== true && (status === "ready" || (on !== null && comes(on))));
  return kept.map(({ id }) => id);
}

/** Who holds the loop, with the verb for what they do: `blocks`. */
export function holdersWho(timeline: Timeline, { holders }: Hold, verb: string): string {
  const names = [...holders].map((task) => (task === 0 ? "a callback" : nameOf(timeline, task)));
  return `${list(names)} ${names.length === 1 ? verb : verb.slice(0, -1)}`;
}

export function oftenOf({ times, holders }: Hold): string {
  return times === holders.size ? "" : `, ${times} times`;
}

/** `Nothing else can run meanwhile: b has to wait.` */
export function consequenceOf(timeline: Timeline, { keptWaiting: kept }: Hold): string {
  const others = list([...kept].map((each) => nameOf(timeline, each)));
  return `Nothing else can run meanwhile: ${others} ${kept.size === 1 ? "has" : "have"} to wait.`;
}
