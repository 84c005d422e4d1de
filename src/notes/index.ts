// Note text to lesson to MDX. Pure text in, text out: no files, no DOM.
export { compareClaim, type ClaimDifference } from "./claims.ts";
export { compareIds, idsOf, parsePublishedIds, placeOf, redirectEnd, writePublishedIds, type IdChanges, type Place, type PublishedIds } from "./ids.ts";
export { introductionTo, taskOf, type Phrase } from "./introduction.ts";
export type { Block, Claim, Code, Example, Exercise, Lesson, NoteLink } from "./lesson.ts";
export { checkLinks } from "./links.ts";
export { expectedLines } from "./mdx-markdown.ts";
export { isRead, type Part, parts } from "./front-matter.ts";
export { parseNote } from "./parse-note.ts";
export { problemLine, type Problem } from "./problems.ts";
export { writeMdx, type WriteOptions } from "./write-mdx.ts";
export { importNote, type Imported, type ImportOptions, type ParsedFacts, type PythonFacts, type Reference, type Remark, type RunResult } from "./import/index.ts";
export { cleanName } from "./import/note-name.ts";
