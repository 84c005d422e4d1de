import { expect, test } from "vitest";
import { differences, hashText, isByHand } from "../../src/commands/port.ts";
import { translate } from "../../src/commands/translate.ts";

test("a port is by hand unless it is the draft that was written", () => {
  const draft = 'import { print } from "python";\nprint("tea");\n';
  expect(isByHand(draft, hashText(draft))).toBe(false);
  expect(isByHand(draft.replace("tea", "coffee"), hashText(draft))).toBe(true);
  expect(isByHand(draft, undefined)).toBe(true);
});

test("differences are shown line by line", () => {
  expect(differences("a\nb\nc\n", "a\nc\nd\n")).toBe("  a\n- b\n  c\n+ d");
  expect(differences("a\n", "a\n")).toBe("  a");
});

test("Python is ported, and its lines come along for tracebacks", () => {
  const translation = translate('\ufeffprint("tea")\r\nprint("milk")\r\n', ".py", "cup.py");
  if (translation.kind !== "program") throw new Error(translation.message);
  expect(translation.origin?.python).toEqual(['print("tea")', 'print("milk")', ""]);
  expect(translation.origin?.lineMap.includes(2)).toBe(true);
});

test("what CPython cannot read is refused in CPython's form", () => {
  expect(translate("x = 1\nif x:\nprint(x)\n", ".py", "cup.py")).toEqual({
    kind: "refused",
    message: '  File "cup.py", line 3\n    print(x)\n    ^^^^^\nIndentationError: expected an indented block after \'if\' statement on line 2\n',
  });
});

test("what cannot be ported is refused with its place and what to write instead", () => {
  const translation = translate("print(1)\nimport flask\n", ".py", "cup.py");
  expect(translation.kind === "refused" ? translation.message : "").toMatch(/^cup\.py:2:\d+: .*flask.*\. Instead: .+\.\n$/);
});

test("what does not end in .ts is Python, whatever its name, as for `python FILE`", () => {
  expect(translate("print(1)", "", "cup").kind).toBe("program");
  expect(translate("puts 'x'", ".rb", "cup.rb").kind).toBe("refused");
});
