// Characters for the entities of HTML.
import { parseFragment } from "parse5";

/** The text with its entities, named and numbered, as characters, and plain spaces for those that do not break. What is no entity stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (entity) => {
    const [node] = parseFragment(entity).childNodes;
    // Of `&notes;` HTML reads `&not`.
    const decoded = node !== undefined && "value" in node && !node.value.endsWith(";") ? node.value : entity;
    return decoded === "\u00a0" ? " " : decoded;
  });
}
