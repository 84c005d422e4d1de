// Puts a written program together with what it begins with: what it needs of the prelude, and the shared objects that it
// names.
import { pythonPrelude, pythonThreads } from "./prelude-python.ts";
import { typescriptPrelude, typescriptThreads } from "./prelude-typescript.ts";
import type { FuzzProgram } from "./program.ts";

export interface Written {
  readonly python: string;
  readonly typescript: string;
}

/** Shared objects by name: the class as TypeScript writes it, and its argument. */
function sharedObjects({ sizes }: FuzzProgram): Readonly<Record<string, [constructor: string, argument: string]>> {
  return {
    lock0: ["asyncio.Lock", ""],
    lock1: ["asyncio.Lock", ""],
    event0: ["asyncio.Event", ""],
    event1: ["asyncio.Event", ""],
    semaphore0: ["asyncio.Semaphore", String(sizes.semaphore)],
    semaphore1: ["asyncio.BoundedSemaphore", String(sizes.semaphore)],
    condition0: ["asyncio.Condition", ""],
    barrier0: ["asyncio.Barrier", String(sizes.barrier)],
    queue0: ["asyncio.Queue<number>", String(sizes.queue)],
    queue1: ["asyncio.LifoQueue<number>", String(sizes.queue)],
    queue2: ["asyncio.PriorityQueue<number>", ""],
  };
}

export function writeDocuments(program: FuzzProgram, usesThreads: boolean, python: readonly string[], typescript: readonly string[]): Written {
  const objects = Object.entries(sharedObjects(program));
  const document = (prelude: string, threads: string, lines: readonly string[], write: (name: string, constructor: string, argument: string) => string): string => {
    const body = lines.join("\n");
    const shared = objects.filter(([name]) => body.includes(name)).map(([name, [constructor, argument]]) => write(name, constructor, argument));
    const begin = needed(prelude + (usesThreads ? threads : ""), body);
    return `${[begin.trimEnd(), ...shared].join("\n")}\n\n${body}\n`;
  };
  return {
    python: document(pythonPrelude, pythonThreads, python, (name, constructor, argument) => `${name} = ${constructor.replace("<number>", "")}(${argument})`),
    typescript: document(typescriptPrelude, typescriptThreads, typescript, (name, constructor, argument) => `const ${name} = new ${constructor}(${argument});`),
  };
}

/** A prelude without the functions and classes that neither the program nor the rest of the prelude names. */
function needed(prelude: string, program: string): string {
  const paragraphs = prelude.split(/(?<=\n\n)(?=\S)/).map((text) => ({ text, name: /^(?:class|const|def|function) (\w+)/.exec(text)?.[1] }));
  const kept = new Set(paragraphs.filter(({ name }) => name === undefined));
  let texts = [program, ...[...kept].map(({ text }) => text)];
  while (texts.length > 0) {
    const names = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
    const more = paragraphs.filter((each) => !kept.has(each) && names.has(each.name ?? ""));
    for (const each of more) kept.add(each);
    texts = more.map(({ text }) => text);
  }
  return paragraphs.filter((each) => kept.has(each)).map(({ text }) => text).join("");
}
