// Where the content lies, and how its files are read and written. Every file is written whole or not at all.
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Recording } from "../oracle/index.ts";
import { type Example, type Lesson, type Problem, parseNote } from "../notes/index.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const contentFolder = join(root, "content");
export const notesFolder = join(contentFolder, "notes");
export const portsFolder = join(contentFolder, "ports");
export const recordingsFolder = join(contentFolder, "recordings");
export const pagesFolder = join(contentFolder, "pages");
export const publishedIdsFile = join(contentFolder, "published-ids.json");

/** A path as messages show it: from the project's top. */
export function shown(path: string): string {
  return relative(root, path);
}

export interface Note {
  readonly path: string;
  readonly lesson: Lesson;
  readonly problems: readonly Problem[];
}

/** All notes, in the order in which they are read; those without an order come last, by name. */
export async function readNotes(): Promise<Note[]> {
  const names = (await filesBelow(notesFolder, ".md")).filter((name) => basename(name) === name);
  const notes = await Promise.all(
    names.map(async (name) => {
      const path = join(notesFolder, name);
      return { path, ...parseNote(await readFile(path, "utf8"), basename(name, ".md")) };
    }),
  );
  return notes.sort((a, b) => (a.lesson.order ?? Infinity) - (b.lesson.order ?? Infinity));
}

/** What is said of ids that no note has. */
export function noSuchExample(unknown: readonly string[], ids: readonly string[]): string {
  const all = ids.length === 0 ? "There is no example yet: import a note with `npx interleave import NOTE…`, or write one in content/notes." : `The ids are: ${ids.join(", ")}.`;
  return `No note has an example ${unknown.join(", ")}. ${all}`;
}

/** The Python that runs after an example's set-up: its own, and what starts it. */
export function afterSetup({ source, driver = "" }: Pick<Example, "source" | "driver">): string {
  return source + driver;
}

/** The whole program of an example, as CPython runs it. */
export function programOf(example: Pick<Example, "setup" | "source" | "driver">): string {
  return example.setup + afterSetup(example);
}

/** A port and the hash of the Python it was made from, which its first line carries. */
export interface Port {
  readonly path: string;
  /** SHA-256 (hex), or null where the first line names none. */
  readonly python: string | null;
  /** The TypeScript, without that line. */
  readonly source: string;
}

const portHeader = /^\/\/ Python: ([0-9a-f]{64})\n/;

export function portPath(id: string): string {
  return join(portsFolder, `${id}.ts`);
}

/** The port of an example, or null. */
export async function readPort(id: string): Promise<Port | null> {
  const text = await readText(portPath(id));
  if (text === null) return null;
  const header = portHeader.exec(text);
  return { path: portPath(id), python: header?.[1] ?? null, source: text.slice(header?.[0].length ?? 0) };
}

export async function writePort(id: string, python: string, source: string): Promise<void> {
  await writeWhole(portPath(id), `// Python: ${python}\n${source}`);
}

export function recordingPath(id: string): string {
  return join(recordingsFolder, `${id}.json`);
}

export async function readRecording(id: string): Promise<Recording | null> {
  const text = await readText(recordingPath(id));
  return text === null ? null : (JSON.parse(text) as Recording);
}

export async function writeRecording(recording: Recording): Promise<void> {
  await writeWhole(recordingPath(recording.id), `${JSON.stringify(recording, null, 1)}\n`);
}

/** A file's text, or null where there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Writes a file so that whoever reads it meanwhile, or after a crash, finds the old text or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** Paths of the files below `folder` that end in `ending`, from `folder`; none where there is no such folder. */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => name.endsWith(ending)).sort();
  } catch {
    return [];
  }
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
