// Whether a run printed what was recorded, for the mark under the output. Looks at what a reader would compare; `check`
// (src/commands) has proved the same for every example before the site was built. Pure.
import type { Written } from "../oracle/recording.ts";
import { outputLines, type OutputLine } from "./output-lines.ts";

/**
 * Whether two records say the same: on each stream the same lines, each begun at the same virtual time. In how many
 * writes a line came does not matter, nor which addresses objects had; and of tracebacks only what is not about places
 * in a file, since a port has other lines.
 */
export function sameOutput(one: readonly Written[], other: readonly Written[]): boolean {
  return sameLines(stdout(one), stdout(other)) && sameLines(stderr(one), stderr(other));
}

function stdout(written: readonly Written[]): OutputLine[] {
  return withPlainAddresses(outputLines(written.filter(({ stream }) => stream === "stdout")));
}

function stderr(written: readonly Written[]): OutputLine[] {
  return withoutPlaces(withPlainAddresses(outputLines(written.filter(({ stream }) => stream === "stderr"))));
}

function sameLines(one: readonly OutputLine[], other: readonly OutputLine[]): boolean {
  return one.length === other.length && one.every(({ at, text }, index) => text === other[index]?.text && sameTime(at, other[index].at));
}

// Sums of floats may differ in the last bit between engines; a microsecond is far below anything that is shown.
function sameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

/** Addresses by the order of their first appearance, as far as that is how they may differ. */
function withPlainAddresses(lines: readonly OutputLine[]): OutputLine[] {
  const known = new Map<string, number>();
  const plain = (address: string): string => {
    if (!known.has(address)) known.set(address, known.size + 1);
    return `0x…${known.get(address)}`;
  };
  return lines.map((line) => ({ ...line, text: line.text.replace(/\b0x[0-9a-f]{6,}\b/gi, plain) }));
}

/** Lines without the frames of tracebacks (a `File` line and the deeper lines under it) and without a warning's source. */
function withoutPlaces(lines: readonly OutputLine[]): OutputLine[] {
  const kept: OutputLine[] = [];
  let inFrame = false;
  for (const line of lines) {
    inFrame = frameLine.test(line.text) || (inFrame && /^[ |]* {4}/.test(line.text));
    const source = /^ {2}\S/.test(line.text) && /Warning: /.test(kept.at(-1)?.text ?? "");
    if (!inFrame && !source) kept.push({ ...line, text: line.text.replace(/^\S+\.(py|ts):\d+/, "…") });
  }
  return kept;
}

const frameLine = /^[ |]*File "/;
