// The lines between `---` at the head of a note. A small part of YAML: one `key: value` a line, where the value is
// plain, 'quoted' or "quoted" text. Keys that Interleave does not know are ignored, whatever their values are.
import type { Problems } from "./problems.ts";
import { isSlug, slugRule } from "./slugs.ts";

export interface FrontMatter {
  readonly title?: string;
  readonly description?: string;
  readonly order?: number;
  readonly slug?: string;
  /** Among which pages it stands. */
  readonly part?: Part;
  /** Names of the notes that a reader should know before. */
  readonly needs?: readonly string[];
}

/** The parts of a site, in the order in which they are listed; the last is for those who write notes. */
export const parts = ["notes", "capstones", "reference", "authors"] as const;
export type Part = (typeof parts)[number];

/** Whether pages of a part are read one after the other; the others are looked up. */
export function isRead(part: Part): boolean {
  return part === "notes" || part === "capstones";
}

const keys = ["title", "description", "order", "slug", "part", "needs"];

/** Reads front matter. `line` is the line of the note on which `text` begins. */
export function readFrontMatter(text: string, line: number, problems: Problems): FrontMatter {
  const values = new Map<string, string>();
  let ignoring = false;
  for (const [index, source] of text.split("\n").entries()) {
    const at = line + index;
    if (/^\s*(?:#|$)/.test(source)) continue;
    const match = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/.exec(source);
    if (match === null) {
      // Inside a value that is not read: a list, a nested mapping, text over several lines.
      if (ignoring && /^(?:\s|- |-$)/.test(source)) continue;
      problems.error(at, "The front matter wants one `key: value` a line. Write the value on the line of its key.");
      continue;
    }
    const [, key = "", value = ""] = match;
    ignoring = !keys.includes(key);
    if (ignoring) {
      problems.warning(at, `The front matter's \`${key}\` is ignored. Known are ${keys.map((each) => `\`${each}\``).join(", ").replace(/, (?=[^,]*$)/, " and ")}.`);
    } else if (values.has(key)) {
      problems.error(at, `The front matter has \`${key}\` twice: leave one.`);
    } else {
      const read = readScalar(value.trim());
      const fault = read === null ? `The value of \`${key}\` cannot be read: put it in double quotes, on one line.` : valueFault(key, read);
      if (read !== null && fault === null) values.set(key, read);
      else problems.error(at, fault ?? "");
      ignoring = fault !== null;
    }
  }
  const order = values.get("order");
  const part = parts.find((each) => each === values.get("part"));
  return {
    ...(values.has("title") ? { title: values.get("title") } : {}),
    ...(values.has("description") ? { description: values.get("description") } : {}),
    ...(order !== undefined ? { order: Number(order) } : {}),
    ...(values.has("slug") ? { slug: values.get("slug") } : {}),
    ...(part === undefined ? {} : { part }),
    ...(values.has("needs") ? { needs: (values.get("needs") ?? "").split(",").map((name) => name.trim()) } : {}),
  };
}

function readScalar(value: string): string | null {
  if (value.startsWith('"')) {
    const quoted = /^("(?:[^"\\]|\\.)*")\s*(?:#.*)?$/.exec(value)?.[1];
    if (quoted === undefined) return null;
    try {
      return String(JSON.parse(quoted.replaceAll("\t", "\\t")));
    } catch {
      return null;
    }
  }
  if (value.startsWith("'")) {
    return /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(value)?.[1]?.replaceAll("''", "'") ?? null;
  }
  if (/^[[\]{}>|*&!%@`]/.test(value)) return null;
  return value.replace(/(?:^|\s+)#.*$/, "");
}

function valueFault(key: string, value: string): string | null {
  if (value.trim() === "") return `The front matter's \`${key}\` is empty: give it a value or leave the line out.`;
  if (key === "order" && !/^-?\d{1,9}(?:\.\d{1,9})?$/.test(value)) return "`order` wants a number, as in `order: 3`.";
  if (key === "part" && !parts.some((part) => part === value)) return `\`part\` is one of ${parts.join(", ")}.`;
  if (key === "needs" && !value.split(",").every((name) => isSlug(name.trim()))) return "`needs` wants the names of notes, as in `needs: gather-and-tasks, timeouts`.";
  if (key === "slug" && !isSlug(value)) return `\`slug\` wants ${slugRule}, as in \`slug: gather-and-tasks\`.`;
  return null;
}
