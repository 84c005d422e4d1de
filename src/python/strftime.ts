// Moments as text by a format: what `time.strftime` and the `strftime` of dates have in common. Specified by C's strftime in
// the "C" locale.
import { DAY_NAMES, MONTH_NAMES, UNIX_DAY, isoWeek, ordinal } from "./gregorian.ts";

/** A date and a time of day, with what the caller says of its own: directives that C does not have, or has otherwise. */
export interface Described {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** 1 is the first of January. */
  readonly yearDay: number;
  /** The texts of directives, by letter, that are not C's. */
  readonly own: Readonly<Record<string, string>>;
}

const padded = (value: number, width = 2): string => String(value).padStart(width, "0");

/** The week of the year when weeks begin `daysAgo` days before: 0 is the time before the first such day. */
const weekOfYear = (yearDay: number, daysAgo: number): string => padded(Math.floor((yearDay + 6 - daysAgo) / 7));

export function strftime(format: string, described: Described): string {
  const { year, month, day, hour, minute, second, weekday, yearDay, own } = described;
  const dayName = DAY_NAMES[weekday] ?? "?";
  const monthName = MONTH_NAMES[month - 1] ?? "?";
  const directive = (letter: string): string => {
    const text = own[letter];
    if (text !== undefined) return text;
    switch (letter) {
      case "a": return dayName.slice(0, 3);
      case "A": return dayName;
      case "b": case "h": return monthName.slice(0, 3);
      case "B": return monthName;
      case "c": return `${directive("a")} ${directive("b")} ${directive("e")} ${directive("T")} ${year}`;
      case "C": return padded(Math.floor(year / 100));
      case "d": return padded(day);
      case "D": case "x": return `${padded(month)}/${padded(day)}/${padded(year % 100)}`;
      case "e": return String(day).padStart(2);
      case "F": return `${directive("Y")}-${padded(month)}-${padded(day)}`;
      case "g": return padded(isoWeek(ordinal(year, month, day))[0] % 100);
      case "G": return String(isoWeek(ordinal(year, month, day))[0]);
      case "H": return padded(hour);
      case "I": return padded(hour % 12 || 12);
      case "j": return padded(yearDay, 3);
      case "k": return String(hour).padStart(2);
      case "l": return String(hour % 12 || 12).padStart(2);
      case "m": return padded(month);
      case "M": return padded(minute);
      case "n": return "\n";
      case "p": return hour < 12 ? "AM" : "PM";
      case "P": return hour < 12 ? "am" : "pm";
      case "r": return `${directive("I")}:${padded(minute)}:${padded(second)} ${directive("p")}`;
      case "R": return `${padded(hour)}:${padded(minute)}`;
      case "s": return String((ordinal(year, month, day) - UNIX_DAY) * 86_400 + hour * 3600 + minute * 60 + second);
      case "S": return padded(second);
      case "t": return "\t";
      case "T": case "X": return `${padded(hour)}:${padded(minute)}:${padded(second)}`;
      case "u": return String(weekday + 1);
      case "U": return weekOfYear(yearDay, (weekday + 1) % 7);
      case "V": return padded(isoWeek(ordinal(year, month, day))[1]);
      case "w": return String((weekday + 1) % 7);
      case "W": return weekOfYear(yearDay, weekday);
      case "y": return padded(year % 100);
      case "Y": return String(year);
      case "%": return "%";
      default: return `%${letter}`;
    }
  };
  return format.replace(/%(:?.)/gs, (_, letter: string) => directive(letter));
}
