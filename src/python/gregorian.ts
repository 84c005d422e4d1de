// Days of the proleptic Gregorian calendar, counted from 0001-01-01, which is day 1. Specified by CPython's
// Lib/_pydatetime.py (_ymd2ord, _ord2ymd, _isoweek1monday). What dates look like is in strftime.ts.

export const DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of a date; month 1 is January. */
export function ordinal(year: number, month: number, day: number): number {
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + day;
  for (let before = 1; before < month; before += 1) days += daysInMonth(year, before);
  return days;
}

/** The date of a day: year, month, day of the month. */
export function fromOrdinal(day: number): [year: number, month: number, day: number] {
  let year = Math.floor((day - 1) / 365.2425);
  while (ordinal(year + 1, 1, 1) <= day) year += 1;
  let month = 1;
  while (month < 12 && ordinal(year, month + 1, 1) <= day) month += 1;
  return [year, month, day - ordinal(year, month, 1) + 1];
}

/** 0 is Monday. */
export function weekday(day: number): number {
  return (((day + 6) % 7) + 7) % 7;
}

/** The week that a day is in, as ISO 8601 counts them, and the year that this week belongs to: that of its Thursday. */
export function isoWeek(day: number): [year: number, week: number] {
  const thursday = day - weekday(day) + 3;
  const [year] = fromOrdinal(thursday);
  return [year, Math.floor((thursday - ordinal(year, 1, 1)) / 7) + 1];
}

/** The day that a Unix time of 0 is in. */
export const UNIX_DAY = ordinal(1970, 1, 1);
