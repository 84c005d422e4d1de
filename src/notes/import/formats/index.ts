// The formats that a raw note may have. Each reader makes Markdown of its own, line by line; from there on all notes are
// read alike.
import type { Decisions } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { readAsciidoc } from "./asciidoc.ts";
import { readHtml } from "./html.ts";
import { isMail, readMail } from "./mail.ts";
import { isMediawiki, readMediawiki } from "./mediawiki.ts";
import { isNotebook, readNotebook } from "./notebook.ts";
import { readOrg } from "./org.ts";
import { isPercent, readPercent, readScript } from "./percent.ts";
import { readRst } from "./rst.ts";

export interface Format {
  /** As a report names it, such as “HTML”; null for Markdown and plain text, which need no reader. */
  readonly name: string | null;
  /** What the report counts: lines of the file, or a notebook's cells. */
  readonly unit: "line" | "cell";
  read(text: string, decisions: Decisions): Line[];
}

/** A note's format by the ending of its file, `.rst`, and by what stands in it where the ending says nothing. */
export function formatOf(text: string, ending: string): Format {
  const byEnding = endings[ending.toLowerCase()];
  if (byEnding === "python") return isPercent(text) ? percent : script;
  if (byEnding !== undefined) return byEnding;
  if (isNotebook(text)) return notebook;
  if (/^\s*(?:<!doctype html|<html\b)/i.test(text)) return html;
  if (/^[ \t]*#\+(?:begin_src|title:)/im.test(text) && /^\*+ \S/m.test(text) && !/^(?:```|~~~)/m.test(text)) return org;
  if (/^= \S.*(?:\n\S.*){0,3}\n:[\w-]+:/m.test(text) || /^\[source(?:,|\])/m.test(text)) return asciidoc;
  if (/^\.\. (?:code-block|code|sourcecode)::/m.test(text)) return rst;
  if (isPercent(text)) return percent;
  if (isMediawiki(text)) return mediawiki;
  if (isMail(text)) return mail;
  return markdown;
}

const lined = (name: string, read: (lines: readonly Line[], decisions: Decisions) => Line[]): Format => ({ name, unit: "line", read: (text, decisions) => read(linesOf(text), decisions) });

const markdown: Format = { name: null, unit: "line", read: linesOf };
const notebook: Format = { name: "a Jupyter notebook", unit: "cell", read: readNotebook };
const html: Format = { name: "HTML", unit: "line", read: readHtml };
const org = lined("an Org file", readOrg);
const asciidoc = lined("AsciiDoc", readAsciidoc);
const rst = lined("reStructuredText", readRst);
const mediawiki = lined("MediaWiki's text", readMediawiki);
const mail = lined("a mail", readMail);
const percent = lined("Python with cells", readPercent);
const script = lined("a Python file", readScript);

const endings: Readonly<Record<string, Format | "python">> = {
  ".ipynb": notebook, ".html": html, ".htm": html, ".xhtml": html, ".org": org, ".adoc": asciidoc, ".asciidoc": asciidoc, ".asc": asciidoc, ".rst": rst, ".wiki": mediawiki, ".mediawiki": mediawiki, ".eml": mail, ".py": "python",
};

function linesOf(text: string): Line[] {
  return text.split("\n").map((line, index) => ({ n: index + 1, text: line }));
}
