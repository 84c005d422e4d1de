// `interleave tell`: the story of a run on stdout, and its picture in a file.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../src/commands/main.ts", import.meta.url));
const program = fileURLToPath(new URL("../timeline/findings/never-awaited.py", import.meta.url));

test("tells what happens and what went wrong, and draws it", () => {
  const folder = mkdtempSync(join(tmpdir(), "tell-"));
  try {
    const picture = join(folder, "run.svg");
    const story = execFileSync(process.execPath, [main, "tell", program, "--picture", picture], { encoding: "utf8" }).split("\n");
    expect(story.slice(0, 3)).toEqual(["0 s: The program begins.", "0 s: The program makes Task-1, which will run main() (line 14).", "0 s: Task-1 begins."]);
    expect(story.slice(story.indexOf("What went wrong:") + 1)).toEqual([expect.stringMatching(/^- Task-1 calls greet\(\) at line 10 and never awaits/), ""]);
    expect(readFileSync(picture, "utf8")).toContain("<title>What never-awaited.py does</title>");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
