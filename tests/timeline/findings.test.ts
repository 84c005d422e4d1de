// What is found in each program of the folder stands at its end: `# finds: KIND at LINE: SENTENCE`, or `# finds nothing`.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

const folder = fileURLToPath(new URL("./findings/", import.meta.url));

/** What computes for long does so beside other tests. */
const patience = { stepTime: 60_000, totalTime: 60_000 };

describe("findings", () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const python = readFileSync(folder + name, "utf8");
      const expected = [...python.matchAll(/^# finds: (.*)$/gm)].map(([, text]) => text);
      expect(expected.length > 0 || python.includes("# finds nothing")).toBe(true);
      const { timeline, source } = await runSample(python, name.startsWith("computes") ? patience : {});
      expect(findingsOf(timeline, source).map(({ kind, line, sentence }) => `${kind} at ${line}: ${sentence}`)).toEqual(expected);
    });
  }
});
