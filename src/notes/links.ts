// Links between notes: each must lead to a note, and its anchor to a heading or an example there.
import type { Lesson } from "./lesson.ts";
import { Problems, type Problem } from "./problems.ts";

/** Finds the links of all lessons that lead nowhere. */
export function checkLinks(lessons: readonly Lesson[]): Problem[] {
  const byName = new Map(lessons.map((lesson) => [lesson.name, lesson]));
  return lessons.flatMap((lesson) => {
    const problems = new Problems(lesson.name);
    for (const { line, note, anchor } of lesson.links) {
      const target = note === "" ? lesson : byName.get(note);
      if (target === undefined) problems.error(line, `There is no note \`${note}.md\`: mend the link, or write that note.`);
      else if (anchor !== "" && !anchorsOf(target).has(anchor)) {
        problems.error(line, `\`${target.name}.md\` has no heading with the anchor \`#${anchor}\`. It has ${listed(target.anchors)}.`);
      }
    }
    for (const name of lesson.needs) {
      if (!byName.has(name)) problems.error(1, `There is no note \`${name}.md\`, which this one says that it needs: mend \`needs\` in the front matter.`);
    }
    return problems.inOrder();
  });
}

function anchorsOf({ anchors, ids }: Lesson): Set<string> {
  return new Set([...anchors, ...ids.map((id) => `example-${id.slice(id.indexOf("/") + 1)}`)]);
}

function listed(anchors: readonly string[]): string {
  if (anchors.length === 0) return "no headings";
  return anchors.slice(0, 8).map((anchor) => `\`#${anchor}\``).join(", ") + (anchors.length > 8 ? " …" : "");
}
