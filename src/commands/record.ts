// `interleave record [ID…]`: runs examples under CPython and writes what they print. Without ids, those whose Python has
// changed or that were never recorded.
import { openOracle, hashPython } from "../oracle/index.ts";
import { afterSetup, noSuchExample, readNotes, readPort, readRecording, recordingPath, shown, writePort, writeRecording } from "./content.ts";

export async function record(ids: readonly string[]): Promise<number> {
  const examples = (await readNotes()).flatMap(({ lesson }) => lesson.examples);
  const unknown = ids.filter((id) => !examples.some((example) => example.id === id));
  if (unknown.length > 0) {
    console.error(noSuchExample(unknown, examples.map(({ id }) => id)));
    return 2;
  }
  const wanted = [];
  for (const example of examples) {
    const hash = hashPython(example.setup, afterSetup(example));
    if (ids.length > 0 ? ids.includes(example.id) : (await readRecording(example.id))?.hash !== hash) wanted.push({ ...example, hash });
  }
  if (wanted.length === 0) {
    console.log("Every recording belongs to its Python.");
    return 0;
  }
  const oracle = await openOracle();
  try {
    for (const { id, setup, source, driver } of wanted) {
      const recording = await oracle.record({ id, setup, source, ...(driver !== undefined && { driver }) });
      await writeRecording(recording);
      const { written, ending, duration } = recording;
      console.log(`${shown(recordingPath(id))}: ${written.length} ${written.length === 1 ? "piece" : "pieces"} of output, ${ending.kind}, ${Number(duration.toFixed(6))} s`);
    }
  } finally {
    await oracle.close();
  }
  return 0;
}

/** `interleave adopt ID…`: says that ports still fit the Python as it is now, after a person looked. */
export async function adopt(ids: readonly string[]): Promise<number> {
  const examples = (await readNotes()).flatMap(({ lesson }) => lesson.examples);
  let failed = 0;
  for (const id of ids) {
    const example = examples.find((each) => each.id === id);
    const port = await readPort(id);
    if (example === undefined || port === null) {
      console.error(example === undefined ? `No note has an example ${id}.` : `${id} has no port: write ${shown(`content/ports/${id}.ts`)}.`);
      failed++;
      continue;
    }
    await writePort(id, hashPython(example.setup, afterSetup(example)), port.source);
  }
  return failed === 0 ? 0 : 1;
}
