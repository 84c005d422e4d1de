// What `interleave run` was asked: its own options stand before the file or right after it; the first word after those that
// is none of them, and all that follows, is the program's, as with `python FILE ARG…`.

export interface RunArguments {
  readonly help: boolean;
  /** Undefined where none was named. */
  readonly file: string | undefined;
  readonly events: boolean;
  /** As given; "NaN" where the number was left out. */
  readonly speed: string;
  readonly programArguments: readonly string[];
}

export function readRunArguments(words: readonly string[]): RunArguments {
  let [help, events, speed] = [false, false, "0"];
  let file: string | undefined;
  let index = 0;
  for (; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--events") events = true;
    else if (word === "--help" || word === "-h") help = true;
    else if (word === "--speed") speed = words[++index] ?? "NaN";
    else if (word.startsWith("--speed=")) speed = word.slice("--speed=".length) || "NaN";
    else if (word === "--") {
      index++;
      file ??= words[index++];
      break;
    } else if (file === undefined) file = word;
    else break;
  }
  return { help, file, events, speed, programArguments: words.slice(index) };
}
