// Reading dates and times from text: what `datetime.strptime` does. Specified by CPython's Lib/_strptime.py, in the "C" locale.
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "../exceptions.ts";
import { DAY_NAMES, MONTH_NAMES, fromOrdinal, ordinal } from "../gregorian.ts";
import { repr } from "../repr.ts";

export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  /** Seconds east of UTC, or null where the text has no zone. */
  offset: number | null;
}

const months = MONTH_NAMES.map((name) => name.toLowerCase());
const days = DAY_NAMES.map((name) => name.toLowerCase());
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
const anyOf = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join("|");

/** What each directive reads. */
const patterns: Readonly<Record<string, string>> = {
  d: "3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]", f: "\\d{1,6}", H: "2[0-3]|[01]\\d|\\d", I: "1[0-2]|0[1-9]|[1-9]| [1-9]", j: "36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
  m: "1[0-2]|0[1-9]|[1-9]", M: "[0-5]\\d|\\d", S: "6[01]|[0-5]\\d|\\d", y: "\\d\\d", Y: "\\d{4}", z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z", Z: "utc|gmt",
  A: anyOf(days), a: anyOf(short(days)), B: anyOf(months), b: anyOf(short(months)), p: "am|pm", "%": "%",
};
const composed: Readonly<Record<string, string>> = { D: "%m/%d/%y", F: "%Y-%m-%d", R: "%H:%M", T: "%H:%M:%S", X: "%H:%M:%S", x: "%m/%d/%y", c: "%a %b %d %H:%M:%S %Y" };

/** The moment that `text` says, read as `format` has it. @throws ValueError */
export function strptime(text: string, format: string): Moment {
  const whole = format.replace(/%([DFRTXxc])/g, (_, directive: string) => composed[directive] ?? "");
  const read: string[] = [];
  const source = whole.replace(/%(.?)|\s+|[\\.^$*+?()[\]{}|/]/gs, (all: string, directive: string | undefined) => {
    if (directive === undefined) return all.trim() === "" ? "\\s+" : `\\${all}`;
    if (directive === "") throw new ValueError(`stray % in format ${repr(format)}`);
    const pattern = Object.hasOwn(patterns, directive) ? patterns[directive] : undefined;
    if (pattern === undefined) throw new ValueError(`'${directive}' is a bad directive in format ${repr(format)}`);
    if (directive === "%") return pattern;
    read.push(directive);
    return `(${pattern})`;
  });
  const found = new RegExp(`^(?:${source})`, "i").exec(text);
  if (found === null) throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
  if (found[0].length !== text.length) throw new ValueError(`unconverted data remains: ${text.slice(found[0].length)}`);
  const given = new Map(read.map((directive, index) => [directive, (found[index + 1] ?? "").toLowerCase()]));
  return momentOf(given);
}

function momentOf(given: ReadonlyMap<string, string>): Moment {
  const number = (directive: string, otherwise: number): number => Number(given.get(directive) ?? otherwise);
  const century = number("y", 0) <= 68 ? 2000 : 1900;
  let year = given.has("Y") ? number("Y", 1900) : given.has("y") ? century + number("y", 0) : 1900;
  const named = given.has("B") ? months.indexOf(given.get("B") ?? "") : given.has("b") ? short(months).indexOf(given.get("b") ?? "") : -1;
  let [month, day] = [named >= 0 ? named + 1 : number("m", 1), number("d", 1)];
  if (given.has("j") && named < 0 && !given.has("m")) {
    [year, month, day] = fromOrdinal(ordinal(year, 1, 1) + number("j", 1) - 1);
  }
  const hour = given.has("I") ? (number("I", 12) % 12) + (given.get("p") === "pm" ? 12 : 0) : number("H", 0);
  return { year, month, day, hour, minute: number("M", 0), second: number("S", 0), microsecond: Number((given.get("f") ?? "0").padEnd(6, "0")), offset: offsetOf(given) };
}

function offsetOf(given: ReadonlyMap<string, string>): number | null {
  const text = given.get("z");
  if (text === undefined) return null;
  if (text === "z") return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (text.slice(1).replaceAll(":", "").match(/\d\d/g) ?? []).map(Number);
  return (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}
