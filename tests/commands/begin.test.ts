// `interleave begin`: what goes, what stays, and that nothing goes unasked.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { begin } from "../../src/commands/begin.ts";
import { parsePublishedIds } from "../../src/notes/index.ts";

test("notes and what was made of them go, once that was asked for; the rest of the content stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "begin-"));
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    for (const made of ["notes", "ports/tea", "recordings/tea", "pages"]) mkdirSync(join(folder, made), { recursive: true });
    writeFileSync(join(folder, "notes/tea.md"), "# Tea\n");
    writeFileSync(join(folder, "ports/tea/brew.ts"), "");
    writeFileSync(join(folder, "published-ids.json"), '{ "ids": ["tea"], "redirects": { "coffee": "tea" } }');
    writeFileSync(join(folder, "changes.json"), '[{ "notes": ["tea"] }]');
    writeFileSync(join(folder, "tsconfig.json"), "{}");

    expect(await begin({ force: false, folder })).toBe(1);
    expect(told.mock.lastCall?.[0]).toMatch(/remove the 1 note in content\/notes.*--force/);
    expect(existsSync(join(folder, "notes/tea.md"))).toBe(true);

    expect(await begin({ force: true, folder })).toBe(0);
    for (const made of ["notes", "ports", "recordings", "pages"]) expect(existsSync(join(folder, made))).toBe(false);
    expect(parsePublishedIds(readFileSync(join(folder, "published-ids.json"), "utf8"))).toEqual({ ids: [], redirects: {} });
    expect(JSON.parse(readFileSync(join(folder, "changes.json"), "utf8"))).toEqual([]);
    expect(existsSync(join(folder, "tsconfig.json"))).toBe(true);
  } finally {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  }
});
