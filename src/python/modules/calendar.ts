// `calendar`: months as weeks of days, and as text. Names are those of the C locale; pages of HTML are not here.
// Specified by CPython's Lib/calendar.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { at as itemAt } from "../subscript.ts";
import { by_names } from "../keywords.ts";
import { ValueError } from "../exceptions.ts";
import { DAY_NAMES, MONTH_NAMES, daysInMonth, isLeap, ordinal } from "../gregorian.ts";
import { tuple } from "../list.ts";
import { print } from "../print.ts";
import { repr } from "../repr.ts";
import type { Slice } from "../slice.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { date, timedelta } from "./datetime.ts";
import { IntEnum } from "./enum.ts";

export class IllegalMonthError extends ValueError {
  readonly month: unknown;
  constructor(month: unknown) {
    super(month);
    this.month = month;
  }
  __str__(): string {
    return `bad month number ${repr(this.month)}; must be 1-12`;
  }
}
export class IllegalWeekdayError extends ValueError {
  readonly weekday: unknown;
  constructor(weekday: unknown) {
    super(weekday);
    this.weekday = weekday;
  }
  __str__(): string {
    return `bad weekday number ${repr(this.weekday)}; must be 0 (Monday) to 6 (Sunday)`;
  }
}
declare_type(IllegalMonthError, "IllegalMonthError", "calendar");
declare_type(IllegalWeekdayError, "IllegalWeekdayError", "calendar");

export class Day extends IntEnum {
  static readonly MONDAY: Day = new Day(0);
  static readonly TUESDAY: Day = new Day(1);
  static readonly WEDNESDAY: Day = new Day(2);
  static readonly THURSDAY: Day = new Day(3);
  static readonly FRIDAY: Day = new Day(4);
  static readonly SATURDAY: Day = new Day(5);
  static readonly SUNDAY: Day = new Day(6);

  override __repr__(): string {
    return `calendar.${this.name}`;
  }
}
export class Month extends IntEnum {
  static readonly JANUARY: Month = new Month(1);
  static readonly FEBRUARY: Month = new Month(2);
  static readonly MARCH: Month = new Month(3);
  static readonly APRIL: Month = new Month(4);
  static readonly MAY: Month = new Month(5);
  static readonly JUNE: Month = new Month(6);
  static readonly JULY: Month = new Month(7);
  static readonly AUGUST: Month = new Month(8);
  static readonly SEPTEMBER: Month = new Month(9);
  static readonly OCTOBER: Month = new Month(10);
  static readonly NOVEMBER: Month = new Month(11);
  static readonly DECEMBER: Month = new Month(12);

  override __repr__(): string {
    return `calendar.${this.name}`;
  }
}
declare_type(Day, "Day", "calendar");
declare_type(Month, "Month", "calendar");

export const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = Day;
export const { JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER } = Month;

/** A row of names that is read like a list. */
class Names {
  readonly #names: readonly string[];
  constructor(names: readonly string[]) {
    this.#names = names;
  }
  __len__(): number {
    return this.#names.length;
  }
  __getitem__(index: number | Slice): unknown {
    return itemAt(this.#names as unknown, index);
  }
  [Symbol.iterator](): Iterator<string> {
    return this.#names[Symbol.iterator]();
  }
}
declare_type(Names, "_localized_day", "calendar");

class MonthNames extends Names {}
declare_type(MonthNames, "_localized_month", "calendar");

const short = (name: string): string => name.slice(0, 3);

export const day_name: Names = new Names(DAY_NAMES);
export const day_abbr: Names = new Names(DAY_NAMES.map(short));
export const month_name: MonthNames = new MonthNames(["", ...MONTH_NAMES]);
export const month_abbr: MonthNames = new MonthNames(["", ...MONTH_NAMES.map(short)]);

export function isleap(year: number): boolean {
  return isLeap(year);
}

/** How many leap years begin in a range of years. */
export function leapdays(y1: number, y2: number): number {
  return ordinal(y2, 1, 1) - ordinal(y1, 1, 1) - 365 * (y2 - y1);
}

export function weekday(year: number, month: number, day: number): Day {
  return Day.of(new date(year, Number(month), day).weekday()) as Day;
}

function checkMonth(month: number): void {
  if (!(month >= 1 && month <= 12)) throw new IllegalMonthError(month);
}

/** The weekday of a month's first day, and how many days it has. @throws IllegalMonthError */
export function monthrange(year: number, month: number): readonly [Day, number] {
  checkMonth(month);
  return tuple(weekday(year, month, 1), daysInMonth(year, Number(month)));
}

interface Firstweekday {
  readonly firstweekday?: number;
}

export class Calendar {
  firstweekday: number;

  constructor(firstweekday: number | Firstweekday = 0) {
    this.firstweekday = typeof firstweekday === "object" && !(firstweekday instanceof IntEnum) ? (firstweekday.firstweekday ?? 0) : Number(firstweekday);
  }
  getfirstweekday(): number {
    return this.firstweekday % 7;
  }
  setfirstweekday(firstweekday: number): void {
    this.firstweekday = Number(firstweekday);
  }
  iterweekdays(): IterableIterator<number> {
    return Array.from({ length: 7 }, (_, index) => (this.firstweekday + index) % 7).values();
  }
  /** The days of the month, and 0 for those that fill its first and last week. */
  itermonthdays(year: number, month: number): IterableIterator<number> {
    const [first, count] = monthrange(year, month);
    const before = (((Number(first) - this.firstweekday) % 7) + 7) % 7;
    const length = Math.ceil((before + count) / 7) * 7;
    return Array.from({ length }, (_, index) => (index < before || index >= before + count ? 0 : index - before + 1)).values();
  }
  itermonthdays2(year: number, month: number): IterableIterator<readonly [number, number]> {
    return [...this.itermonthdays(year, month)].map((day, index) => tuple(day, (this.firstweekday + index) % 7)).values();
  }
  itermonthdates(year: number, month: number): IterableIterator<date> {
    const days = [...this.itermonthdays(year, month)];
    const first = new date(year, Number(month), 1);
    const before = days.indexOf(1);
    return days.map((_, index) => first.__add__(new timedelta({ days: index - before })) as date).values();
  }
  monthdayscalendar(year: number, month: number): number[][] {
    return weeks([...this.itermonthdays(year, month)]);
  }
  monthdays2calendar(year: number, month: number): (readonly [number, number])[][] {
    return weeks([...this.itermonthdays2(year, month)]);
  }
  monthdatescalendar(year: number, month: number): date[][] {
    return weeks([...this.itermonthdates(year, month)]);
  }
}
declare_type(Calendar, "Calendar", "calendar");

function weeks<T>(days: readonly T[]): T[][] {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
}

/** A calendar as text, as the program `cal` writes it. */
export class TextCalendar extends Calendar {
  formatday(day: number, _weekday: number, width: number): string {
    return str.center(day === 0 ? "" : String(day).padStart(2), width);
  }
  formatweek(week: readonly (readonly [number, number])[], width: number): string {
    return week.map(([day, weekday]) => this.formatday(day, weekday, width)).join(" ");
  }
  formatweekday(day: number, width: number): string {
    return str.center(String((width >= 9 ? day_name : day_abbr).__getitem__(day)).slice(0, width), width);
  }
  formatweekheader(width: number): string {
    return [...this.iterweekdays()].map((day) => this.formatweekday(day, width)).join(" ");
  }
  formatmonthname(year: number, month: number, width: number, withyear = true): string {
    checkMonth(month);
    return str.center(`${String(month_name.__getitem__(Number(month)))}${withyear ? ` ${year}` : ""}`, width);
  }
  /** `formatmonth(theyear, themonth, w=0, l=0)` */
  formatmonth(...args: unknown[]): string {
    const { theyear: year = 0, themonth: month = 0, w = 0, l = 0 } = by_names<{ theyear?: number; themonth?: number; w?: number; l?: number }>(args, ["theyear", "themonth", "w", "l"], "formatmonth");
    const width = Math.max(2, w);
    const lines = [this.formatmonthname(year, month, 7 * (width + 1) - 1), this.formatweekheader(width), ...this.monthdays2calendar(year, month).map((week) => this.formatweek(week, width))];
    return lines.map((line) => line.trimEnd() + "\n".repeat(Math.max(1, l))).join("");
  }
  prmonth(...args: unknown[]): void {
    print(this.formatmonth(...args), { end: "" });
  }
  /** `formatyear(theyear, w=2, l=1, c=6, m=3)` */
  formatyear(...args: unknown[]): string {
    const options = by_names<{ theyear?: number; w?: number; l?: number; c?: number; m?: number }>(args, ["theyear", "w", "l", "c", "m"], "formatyear");
    const { theyear: year = 0, w = 2, l = 1, c = 6, m: columns = 3 } = options;
    const width = Math.max(2, w);
    const end = "\n".repeat(Math.max(1, l));
    const column = (width + 1) * 7 - 1;
    const row = (texts: readonly string[]): string => texts.map((text) => str.center(text, column)).join(" ".repeat(Math.max(2, c))).trimEnd() + end;
    let text = str.center(String(year), column * columns + Math.max(2, c) * (columns - 1)).trimEnd() + end;
    for (let first = 1; first <= 12; first += columns) {
      const months = Array.from({ length: Math.min(columns, 13 - first) }, (_, index) => first + index);
      text += end + row(months.map((month) => this.formatmonthname(year, month, column, false))) + row(months.map(() => this.formatweekheader(width)));
      const all = months.map((month) => this.monthdays2calendar(year, month));
      for (let week = 0; week < Math.max(...all.map(({ length }) => length)); week++) {
        text += row(all.map(({ [week]: days }) => (days === undefined ? "" : this.formatweek(days, width))));
      }
    }
    return text;
  }
  pryear(...args: unknown[]): void {
    print(this.formatyear(...args), { end: "" });
  }
}
declare_type(TextCalendar, "TextCalendar", "calendar");

const shown = new TextCalendar();

export function firstweekday(): number {
  return shown.getfirstweekday();
}
export function setfirstweekday(day: number): void {
  if (!(day >= 0 && day <= 6)) throw new IllegalWeekdayError(day);
  shown.setfirstweekday(day);
}
export function monthcalendar(year: number, month: number): number[][] {
  return shown.monthdayscalendar(year, month);
}
export function month(...args: unknown[]): string {
  return shown.formatmonth(...args);
}
export function prmonth(...args: unknown[]): void {
  shown.prmonth(...args);
}
export function calendar(...args: unknown[]): string {
  return shown.formatyear(...args);
}
export function prcal(...args: unknown[]): void {
  shown.pryear(...args);
}

/** Seconds since 1970 of a time in UTC. */
export function timegm(time: Iterable<number>): number {
  const [year = 1970, monthOf = 1, day = 1, hour = 0, minute = 0, second = 0] = time;
  const days = new date(year, monthOf, 1).toordinal() - new date(1970, 1, 1).toordinal() + day - 1;
  return ((days * 24 + hour) * 60 + minute) * 60 + second;
}
