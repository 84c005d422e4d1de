// What an import decided, for the author to look over. Which decisions there are is decided where they are made.

export interface Decision {
  /** Line of the raw note, counted from 1. */
  readonly line: number;
  /** A guess could have gone another way: look at it. A loss leaves something of the raw note out. */
  readonly kind: "did" | "guess" | "loss";
  /** What was done and why, in whole sentences. */
  readonly message: string;
}

/** What became of one block of Python. */
export interface BlockReport {
  /** Line of the raw note on which its first line of Python stands. */
  readonly line: number;
  /** `null` when it is only shown. */
  readonly id: string | null;
  readonly message: string;
}

export class Decisions {
  readonly found: Decision[] = [];
  readonly #unit: string;

  /** `unit` is what a line's number counts. */
  constructor(unit: "line" | "cell" = "line") {
    this.#unit = unit;
  }

  /** A place in the raw note, as a report names it. */
  place(line: number): string {
    return `${this.#unit} ${line}`;
  }

  /** Several places, each once: `line 4`, `lines 4, 7 to 9`. */
  places(lines: readonly number[]): string {
    const runs: [number, number][] = [];
    for (const line of lines) {
      const last = runs.at(-1);
      if (last !== undefined && line === last[1] + 1) last[1] = line;
      else runs.push([line, line]);
    }
    const said = runs.map(([from, to]) => (from === to ? `${from}` : from + 1 === to ? `${from}, ${to}` : `${from} to ${to}`)).join(", ");
    return `${this.#unit}${lines.length === 1 ? "" : "s"} ${said}`;
  }

  did(line: number, message: string): void {
    this.#add({ line, kind: "did", message });
  }

  guess(line: number, message: string): void {
    this.#add({ line, kind: "guess", message });
  }

  loss(line: number, message: string): void {
    this.#add({ line, kind: "loss", message });
  }

  /** A line that is looked at twice gives a decision once. */
  #add(decision: Decision): void {
    if (!this.found.some(({ line, message }) => line === decision.line && message === decision.message)) this.found.push(decision);
  }
}

/** The report as text: blocks of Python first, then what to look over, what was left out, and what was changed for good. */
export function writeReport(name: string, blocks: readonly BlockReport[], decisions: Decisions): string {
  const run = blocks.filter(({ id }) => id !== null).length;
  const counted = blocks.length === 0 ? "no Python" : `${blocks.length} ${blocks.length === 1 ? "block" : "blocks"} of Python, ${run} with Run`;
  const found = decisions.found.toSorted((a, b) => a.line - b.line);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines]);
  const decided = (wanted: Decision["kind"]): string[] => {
    const lines = new Map<string, number[]>();
    for (const { line, message } of found.filter(({ kind }) => kind === wanted)) lines.set(message, [...(lines.get(message) ?? []), line]);
    return [...lines].map(([message, all]) => `- ${decisions.places(all)}: ${message}`);
  };
  return [
    `# ${name}: ${counted}`,
    ...section("Blocks of Python", blocks.map(({ line, id, message }) => `- ${decisions.place(line)}: ${id === null ? "shown only" : `example \`${id}\``}. ${message}`)),
    ...section("Guesses: look them over", decided("guess")),
    ...section("Left out", decided("loss")),
    ...section("Changed", decided("did")),
    "",
  ].join("\n");
}

/** A few words of the note as a report shows them. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return short.includes("`") ? `“${short}”` : `\`${short}\``;
}
