// What commands say of ids that there are not, and of runs that differ in their order only.
import { expect, test } from "vitest";
import { noSuchExample } from "../../src/commands/content.ts";
import { adviceOnOrder } from "../../src/commands/parity.ts";

test("an id that no note has is answered with those that there are, or with how to begin", () => {
  expect(noSuchExample(["tea"], ["tea/pour", "tea/sip"])).toBe("No note has an example tea. The ids are: tea/pour, tea/sip.");
  expect(noSuchExample(["tea"], [])).toContain("There is no example yet");
});

test("lines in another order are told from other lines", () => {
  const written = (text: string): { at: number; stream: "stdout"; text: string }[] => [{ at: 0, stream: "stdout", text }];
  expect(adviceOnOrder(written("a\nb\n"), written("b\na\n"))).toContain("`sorted`");
  expect(adviceOnOrder(written("a\nb\n"), written("a\nc\n"))).toBe("");
});
