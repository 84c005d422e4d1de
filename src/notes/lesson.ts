// A lesson: a parsed note. Prose is mdast (https://github.com/syntax-tree/mdast) that parse-note.ts has cleaned: no raw
// HTML, no definitions, no link to an address that could run. Everything that Interleave treats in its own way has a
// type of its own. A new kind of block is a new member of Block, and the compiler names the places that must know it.
import type { BlockContent, Node, PhrasingContent, RootContent, Table } from "mdast";
import type { Part } from "./front-matter.ts";

export interface Lesson {
  /** File name of the note without `.md`. */
  readonly name: string;
  /** First half of every id and last part of the page's address. */
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  /** Place among the notes. */
  readonly order?: number;
  /** Among which pages it stands. */
  readonly part: Part;
  /** Names of the notes that a reader should know before. */
  readonly needs: readonly string[];
  readonly blocks: readonly Block[];
  /** The examples in the order in which they stand in the note, those inside lists and quotations and the programs of exercises included. */
  readonly examples: readonly Example[];
  /** Ids of the examples, in the same order. */
  readonly ids: readonly string[];
  readonly exercises: readonly Exercise[];
  /** Anchors of the headings as the page will have them. */
  readonly anchors: readonly string[];
  /** Links to other notes, and into this one. */
  readonly links: readonly NoteLink[];
}

export type Block =
  | { readonly kind: "heading"; readonly line: number; readonly depth: HeadingDepth; readonly anchor: string; readonly content: readonly PhrasingContent[] }
  | { readonly kind: "prose"; readonly line: number; readonly content: RootContent }
  | { readonly kind: "table"; readonly line: number; readonly content: Table }
  | { readonly kind: "example"; readonly line: number; readonly example: Example }
  | { readonly kind: "exercise"; readonly line: number; readonly exercise: Exercise }
  | ({ readonly kind: "code"; readonly line: number } & Code);

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/** A block of code that is only shown: another language, or Python marked `no-run`. */
export interface Code {
  /** Empty when the note names none. */
  readonly language: string;
  readonly title?: string;
  readonly text: string;
}

/** One Python block that runs. */
export interface Example {
  /** `note/example`: stable once published. */
  readonly id: string;
  /** Line of the note on which its first line of Python stands, so that line n of `source` is line `line + n - 1`. */
  readonly line: number;
  readonly title?: string;
  /** Python that runs before it and is not shown as part of it. Ends with a newline if not empty. */
  readonly setup: string;
  /** The Python as the note has it. Ends with a newline if not empty. */
  readonly source: string;
  /** Python that runs after it and is not shown as part of it, such as `asyncio.run(main())`. Ends with a newline. */
  readonly driver?: string;
  /** Type of the exception that it is meant to end with, such as `ValueError` or `asyncio.QueueEmpty`. */
  readonly raises?: string;
  /** Which lines of its output readers are asked to put in order before they run it: `all`, or `3-9`, counted from 1. */
  readonly predict?: string;
  /** Id (`note/example`) of the example whose run is shown beside its own. */
  readonly compare?: string;
  /** Whether it is meant for the site's first page. */
  readonly home?: true;
  /** What the note says that it prints. */
  readonly claim?: Claim;
}

/** A program for the reader to change, and what it must then do. */
export interface Exercise {
  /** The program as it is given. */
  readonly given: Example;
  /** A program that solves it. It runs with the same set-up and driver. */
  readonly solution: Example;
  /** What a run must do, in the words of `src/exercises`; `line` is that of the first of them. */
  readonly expected: Claim;
  /** In the order in which they are to be read. */
  readonly hints: readonly HintNode[];
}

export interface Claim {
  /** Line of the note on which its first line stands. */
  readonly line: number;
  readonly text: string;
}

export interface NoteLink {
  readonly line: number;
  /** Name of the note that is linked to. */
  readonly note: string;
  /** Heading in it; empty for its top. */
  readonly anchor: string;
}

/** Stands for an example where mdast is kept, such as inside a list. */
export interface ExampleNode extends Node {
  type: "example";
  id: string;
  title?: string;
  predict?: string;
  compare?: string;
}

/** Stands for an exercise where mdast is kept. Always at a note's top level. */
export interface ExerciseNode extends Node {
  type: "exercise";
  given: ExampleNode;
  solution: ExampleNode;
  expected: Claim;
  children: HintNode[];
}

/** One step of help with an exercise. */
export interface HintNode extends Node {
  type: "hint";
  children: BlockContent[];
}

declare module "mdast" {
  interface RootContentMap {
    example: ExampleNode;
    exercise: ExerciseNode;
    hint: HintNode;
  }
  interface BlockContentMap {
    example: ExampleNode;
  }
}
