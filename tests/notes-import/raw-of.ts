import { readdirSync } from "node:fs";

/** The raw note of a sample, whatever its ending. */
export function rawOf(sample: string): string {
  const folder = new URL(`samples/${sample}/`, import.meta.url);
  const name = readdirSync(folder).find((each) => each.startsWith("raw."));
  if (name === undefined) throw new Error(`The sample ${sample} has no raw note`);
  return new URL(name, folder).pathname;
}
