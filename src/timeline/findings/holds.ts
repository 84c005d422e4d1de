// What held the loop while others would have run: by line, so that a loop of the program is found once.
import type { Waiting } from "../../asyncio/observer.ts";
import type { Moment } from "../moments.ts";
import type { Timeline } from "../timeline.ts";
import { list, nameOf } from "../words.ts";

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
  readonly task: number;
  /** The first moment of it. */
  readonly moment: number;
  times: number;
  amount: number;
  readonly keptWaiting: Set<number>;
}

/** Where somebody is kept waiting, by what `heldAt` says of each moment: null where nothing holds the loop. */
export function holdsOf(timeline: Timeline, heldAt: (moment: Moment) => Held | null): Hold[] {
  const holds = new Map<number, Hold>();
  for (const moment of timeline.moments) {
    const held = heldAt(moment);
    const kept = held === null ? [] : keptWaiting(timeline, moment.index, held);
    if (held === null || kept.length === 0) continue;
    const { line, task, amount } = held;
    const hold = holds.get(line) ?? { line, task, moment: moment.index, times: 0, amount: 0, keptWaiting: new Set<number>() };
    hold.times++;
    hold.amount += amount;
    for (const each of kept) hold.keptWaiting.add(each);
    holds.set(line, hold);
  }
  return [...holds.values()];
}

function keptWaiting(timeline: Timeline, moment: number, { task: holder, comes }: Held): number[] {
  const { running, tasks } = timeline.stateAt(moment);
  if (running?.kind === "program") return [];
  const kept = [...tasks.values()].filter(({ id, status, on }) => id !== holder && timeline.laneOf(id)?.inner !== true && (status === "ready" || (on !== null && comes(on))));
  return kept.map(({ id }) => id);
}

/** Who holds the loop. */
export function holderOf(timeline: Timeline, { task }: Hold): string {
  return task === 0 ? "A callback" : nameOf(timeline, task);
}

export function oftenOf({ times }: Hold): string {
  return times === 1 ? "" : `, ${times} times`;
}

/** `Nothing else can run meanwhile: b has to wait.` */
export function consequenceOf(timeline: Timeline, { keptWaiting: kept }: Hold): string {
  const others = list([...kept].map((each) => nameOf(timeline, each)));
  return `Nothing else can run meanwhile: ${others} ${kept.size === 1 ? "has" : "have"} to wait.`;
}
