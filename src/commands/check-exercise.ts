// Proves of an exercise that there is something to do and that it can be done: the program as it is given does not meet
// what is expected, and the solution does. Both run as their ports; that these do what CPython does, check.ts proves.
import { lower } from "../lowering/index.ts";
import { type Verdict, isSolved, judge, parseExpectations } from "../exercises/index.ts";
import type { Example, Exercise } from "../notes/index.ts";
import { lineMapOf } from "../porter/index.ts";
import { runProgram } from "../sandbox/node/index.ts";
import { timelineOf, withLines } from "../timeline/index.ts";
import { programOf, readPort } from "./content.ts";

/** What is wrong with an exercise of a note, in whole sentences. */
export async function faultsOfExercise(note: string, { given, solution, expected }: Exercise): Promise<string[]> {
  const { expectations, faults } = parseExpectations(expected.text);
  if (faults.length > 0) return faults.map(({ line, message }) => `${message} (content/notes/${note}.md:${expected.line + line - 1}).`);
  const verdictsOf = async (example: Example): Promise<Verdict[] | null> => {
    const port = await readPort(example.id);
    if (port === null) return null; // check.ts says so.
    const python = programOf(example);
    const source = python.split("\n");
    const lineMap = lineMapOf(port.source, python);
    const { outcome, events } = await runProgram(lower(port.source).code, { file: "example.py", python: source, lineMap });
    return judge(expectations, { timeline: timelineOf(withLines(events, (line) => lineMap[line] ?? 0), outcome), source });
  };
  const [before, after] = [await verdictsOf(given), await verdictsOf(solution)];
  const unmet = after?.filter(({ met }) => !met) ?? [];
  return [
    ...unmet.map(({ requirement, found }) => `its solution does not meet “${requirement}” ${found} (content/notes/${note}.md:${solution.line})`),
    ...(before !== null && isSolved(before) ? [`the program as it is given meets all that is expected, so there is nothing to do (content/notes/${note}.md:${given.line}).`] : []),
  ];
}
