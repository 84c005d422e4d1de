// Files that `interleave import` does not read, and what makes a note of them that it does.

interface RefusedFormat {
  readonly what: string;
  readonly endings: RegExp;
  /** How such a file begins, whatever it is called. */
  readonly begins?: RegExp;
  readonly instead: string;
}

const pandoc = (from: string): string => `Convert it first: \`pandoc -f ${from} -t gfm --wrap=none FILE -o NOTE.md\``;

const formats: readonly RefusedFormat[] = [
  { what: "a Word document", endings: /\.docx$/i, instead: pandoc("docx") },
  { what: "an OpenDocument text", endings: /\.odt$/i, instead: pandoc("odt") },
  { what: "an EPUB book", endings: /\.epub$/i, instead: pandoc("epub") },
  { what: "a presentation or spreadsheet", endings: /\.(?:pptx|xlsx|odp|ods|key|numbers)$/i, instead: "Export its text, and import that" },
  { what: "a zip archive", endings: /\.zip$/i, begins: /^PK\x03\x04/, instead: "Unpack it, and import the folder" },
  { what: "a PDF", endings: /\.pdf$/i, begins: /^%PDF-/, instead: "Take its text first: `pdftotext -layout FILE NOTE.txt`" },
  { what: "an old Word document", endings: /\.doc$/i, begins: /^\xd0\xcf\x11\xe0/, instead: "Save it as HTML or plain text, and import that" },
  { what: "rich text", endings: /\.rtf$/i, begins: /^\{\\rtf/, instead: pandoc("rtf") },
  { what: "LaTeX", endings: /\.tex$/i, begins: /^(?:%.*\n|\s)*\\documentclass/, instead: pandoc("latex") },
  { what: "MediaWiki text", endings: /\.(?:wiki|mediawiki)$/i, instead: pandoc("mediawiki") },
  { what: "Textile", endings: /\.textile$/i, instead: pandoc("textile") },
  { what: "a picture", endings: /\.(?:png|jpe?g|gif|webp|svg|heic)$/i, begins: /^(?:\x89PNG|\xff\xd8\xff|GIF8)/, instead: "Read its text with a program for that (OCR), and import the text" },
  { what: "a web archive", endings: /\.(?:mhtml?|webarchive)$/i, instead: "Save the page as HTML, and import that" },
];

/** Why a file is not imported and what to do instead, as a sentence; null for one that is read. */
export function refusalOf(path: string, bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString("latin1");
  const found = formats.find(({ endings }) => endings.test(path)) ?? formats.find(({ begins }) => begins?.test(head) === true);
  if (found !== undefined) return `is ${found.what}, which import does not read. ${found.instead}.`;
  // What has many bytes that no text has, and is no UTF-16, which is half zeros.
  const controls = [...head].filter((char) => /[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(char)).length;
  if (controls > head.length / 50) return "is no text. Export its words as Markdown, HTML or plain text, and import that.";
  if (/^\s*[{[]\s*["{[\]}]/.test(head) && isJson(bytes) && !/"cell_type"\s*:/.test(Buffer.from(bytes).toString("latin1"))) {
    return "is JSON, but no Jupyter notebook. Export the conversation or page as Markdown or HTML, and import that.";
  }
  return null;
}

/** Endings of files that a folder's import takes. */
export const noteEndings = /\.(?:md|markdown|mdx|mkd|txt|text|rmd|qmd|ipynb|py|org|adoc|asciidoc|asc|rst|html?|xhtml|wiki|mediawiki|eml)$/i;

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString("utf8"));
    return true;
  } catch {
    return false;
  }
}
