// The text of a raw note, between its code: headings, tables, lists, links and HTML become Markdown as notes have it.
// Words are never lost without a decision that says so.
import { type Decisions, quoted } from "./decisions.ts";
import { outputLabel } from "./outputs.ts";
import { cleanName, linkedNote } from "./note-name.ts";
import type { Line } from "./pieces.ts";
import { tableAt } from "./tables.ts";

export interface TextSetting {
  /** The note marks its headings with `#`. */
  readonly hashes: boolean;
  /** Every line is a paragraph: the empty lines between were lost. */
  readonly flat: boolean;
  /** Names of the notes that there are, for wiki links. */
  readonly notes: ReadonlySet<string>;
  readonly decisions: Decisions;
}

/** A line of the clean note. */
export type Written =
  | { readonly kind: "heading"; readonly n: number; readonly depth: number; readonly text: string }
  | { readonly kind: "line"; readonly n: number; readonly text: string };

const boilerplate = [
  /^top comments \(\d+\)$/i,
  /^(?:copy code|copied!?|copy to clipboard|enter fullscreen mode|exit fullscreen mode|toggle (?:table of contents|navigation)|skip to (?:main )?content)$/i,
  /^(?:subscribe|sign (?:in|up)|log in|open in app|leave a comment|add a comment|read more|back to top|report abuse|share this (?:post|article)|was this (?:page|article|post) helpful\??|edit this page(?: on github)?)$/i,
  /^\d+ min(?:ute)?s? read(?: time)?$/i,
  /^(?:posted|published|last (?:updated|modified)|updated) (?:on|by|in) .*\d.*$/i,
  /^photo by .* on \W?unsplash\b.*$/i,
  /^share(?: this)?:?(?: (?:on )?(?:twitter|facebook|linkedin|x|reddit|hacker news|email|mastodon|whatsapp|copy link)[,|·]?)+$/i,
  /^comments \(\d+\)$/i,
  /^(?:follow|published in .+|\d+ (?:claps?|likes?|comments?|views))$/i,
];

export function cleanText(lines: readonly Line[], setting: TextSetting, nextIsCode: boolean): Written[] {
  const { decisions } = setting;
  const out: Written[] = [];
  const put = (n: number, text: string): unknown => out.push({ kind: "line", n, text });
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const { n } = line;
    const bare = line.text.replace(/[\u200b\u2060\u00ad]/g, "").trimEnd();
    if (boilerplate.some((pattern) => pattern.test(bare.trim()))) {
      decisions.loss(n, `${quoted(bare)}, which belongs to the site that the text was copied from.`);
      continue;
    }
    if (nextIsCode && /^\s*(?:python|py|python3|bash|shell|json|text|plaintext)\s*$/i.test(bare) && lines.slice(index + 1).every(({ text }) => text.trim() === "" || boilerplate.some((pattern) => pattern.test(text.trim())))) {
      decisions.loss(n, `${quoted(bare)}, the language of the code below, copied with it.`);
      continue;
    }
    const table = tableAt(lines, index, decisions);
    if (table !== null) {
      put(n, "");
      table.rows.forEach((row) => put(n, inline(row, n, setting, true)));
      put(n, "");
      index += table.length - 1;
      continue;
    }
    const underline = lines[index + 1]?.text ?? "";
    const setext = bare.trim() !== "" && !/^\s*(?:[-*+>#|]|\d+[.)]\s)/.test(bare) && /^(?:={3,}|-{3,})\s*$/.test(underline) && blankAt(lines, index - 1);
    if (setext) {
      out.push({ kind: "heading", n, depth: underline.startsWith("=") ? 1 : 2, text: headingText(inline(bare, n, setting)) });
      index++;
      continue;
    }
    const heading = headingOf(lines, index, bare, setting, nextIsCode);
    if (heading !== null) {
      out.push({ kind: "heading", n, ...heading });
      continue;
    }
    if (/^ {0,3}#{1,6}[\s#*_]*$/.test(bare)) {
      decisions.loss(n, "A heading without words.");
      continue;
    }
    if (/^\s*\{:\s*[\w.#][^{}]*\}$/.test(bare)) {
      // `{:toc}` makes a table of contents of the item above it.
      const item = out.at(-1);
      const stands = /\btoc\b/.test(bare) && item?.kind === "line" && /^\s*(?:[-*+]|\d+\.)\s/.test(item.text) ? out.pop()?.text.trim() : undefined;
      decisions.loss(n, `The mark ${quoted([stands, bare.trim()].filter((each) => each !== undefined).join(" "))}, which is for the generator of another site.`);
      continue;
    }
    if (/^\s*[-*+]\s*$/.test(bare)) {
      decisions.loss(n, "An empty item of a list.");
      put(n, "");
      continue;
    }
    const bullet = bare.replace(/^(\s*)[•◦▪‣·●○]\s*/, (_, space: string) => `${space.length > 3 ? space : ""}- `);
    // A traceback's line of tildes would open a fence.
    const text = inline(bullet, n, setting).replace(/^((?:[\s>]|(?:[-*+]|\d+[.)])\s)*)(?=~{3})/, "$1\\");
    const isRule = text === "---";
    if (isRule || (setting.flat && text.trim() !== "" && !joins(out.at(-1), text))) put(n, "");
    put(n, text);
    if (isRule) put(n, "");
  }
  return out;
}

/** Whether a line goes on directly below another in a flat note: items of one list, lines of one quotation. */
function joins(above: Written | undefined, text: string): boolean {
  if (above?.kind !== "line") return true;
  const kind = (line: string): string => /^\s*(?:([-*+])\s|(\d+)([.)])\s|(>))/.exec(line)?.slice(1).map((part) => (/\d/.test(part ?? "") ? "1" : (part ?? ""))).join("") ?? "";
  return kind(text) !== "" && kind(text) === kind(above.text);
}

function headingOf(lines: readonly Line[], index: number, bare: string, setting: TextSetting, nextIsCode: boolean): { depth: number; text: string } | null {
  const { n } = lines[index] ?? { n: 1 };
  const { decisions } = setting;
  const hash = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[^\s#!]))(.*?)(?:[ \t]+#+)?$/.exec(bare);
  if (hash !== null && (hash[1] !== "#" || /^ {0,3}#[ \t]/.test(bare))) {
    const text = headingText(inline((hash[2] ?? "").replaceAll("**", ""), n, setting));
    return text === "" ? null : { depth: hash[1]?.length ?? 1, text };
  }
  const html = /^\s*<h([1-6])\b[^>]*>(.*?)<\/h\1>\s*$/i.exec(bare);
  if (html !== null) return { depth: Number(html[1]), text: headingText(inline(html[2] ?? "", n, setting)) };
  const alone = setting.flat || isSection(lines, index) || (blankAt(lines, index - 1) && blankAt(lines, index + 1));
  const text = bare.trim();
  if (!alone || text === "" || text.length > 90 || /^(?:[-+>|=]|\*\s|\[|!|<)/.test(text) || /^[-*_\s]+$/.test(text)) return null;
  const words = headingText(inline(text.replaceAll("**", ""), n, setting));
  if (!/\p{L}/u.test(words) || isCaption(words) || isMisread(words) || /^[\w.]+\(.+\)$/.test(words) || /^\p{Lu}: /u.test(words) || isStatement(words) || outputLabel(words) !== null || /[.,;!。，；…]$/.test(words)) return null;
  const isBold = /^\W{0,4}\*{2,}[^*]+(?:\*\*[^*]*)*\*{2,}$/.test(text) && !/:\**$/.test(text);
  if (isSentence(words) && !(isBold && /^\d/.test(words))) return null;
  const isLast = lines.slice(index + 1).every((line) => line.text.trim() === "") && !nextIsCode;
  if (isBold) {
    decisions.did(n, `The bold line ${quoted(words)} became a heading.`);
    return { depth: setting.hashes ? 3 : 2, text: words };
  }
  if (/:$|[→⇒]/.test(words) || isLast) return null;
  const numbered = /^(?:(\d{1,2}(?:\.\d{1,2})*[.)]?|[0-9]\ufe0f?\u20e3|[①-⑳]|[IVX]+\.|step \d+:?)|([a-z]\)))\s*\p{L}/iu.exec(words);
  if (numbered !== null && !setting.hashes && words.length <= 80 && !numberedNext(lines, index)) {
    const depth = numbered[2] !== undefined || /^\d+\.\d/.test(words) ? 3 : 2;
    decisions.guess(n, `The numbered line ${quoted(words)} became a heading.`);
    return { depth, text: words };
  }
  // A heading does not begin in the middle of a sentence, nor speak of its author.
  if (/^(?:and|or|but|where|with|without|which|then|because|if|when|while|it|is|are|to|from|into|than|also|after|before|until|und|oder|aber|mit|wo|y|o|pero|con|donde|et|ou|mais|avec)\s/.test(words) || /\bI(?:'|\s)|, (?:but|so|which|who|aber|pero|mais)\s/.test(words)) return null;
  if (/^(?:here|let|now|so|you|we|this|these|that|as|for|in simple|raises|prints|gives|returns|takes)\b/i.test(words) || /^\p{Ll}.*(?:\s.*){4}/u.test(words)) return null;
  if (setting.hashes || words.length > 64 || words.split(/\s+/).length > 10 || !/^[\p{L}\p{N}]/u.test(words) || numbered !== null) return null;
  if (/^[\p{Extended_Pictographic}]/u.test(text) && /^[✔✓☑✅❌⚠➡👉•]/u.test(text)) return null;
  const next = lines.slice(index + 1).find((line) => line.text.trim() !== "")?.text.trim() ?? "";
  if (setting.flat && !(next === "" ? nextIsCode : next.length > 60 || /^(?:[-*•|]\s?|\d+[.)]\s)/.test(next) || /[.:]$/.test(next))) return null;
  decisions.guess(n, `The line ${quoted(words)}, which stands alone, became a heading.`);
  return { depth: 2, text: words };
}

/** A line of code in the text: `total = await …`, `await …`. */
function isStatement(words: string): boolean {
  return /^(?:(?:(?:const|let|var)\s+)?[A-Za-z_][\w.]*(?:\s*,\s*\w+)*\s*=\s*)?await\s+[\w.]+\(|^[A-Za-z_][\w.]*\s*=\s*[\w.]+\(.*\)$/.test(words);
}

/** An import that a machine read wrongly off a picture: `rn` for m, a digit for a letter. */
function isMisread(words: string): boolean {
  return !/^(?:import|from)\s/.test(words) && /^(?:import|from)\s+[\w.]+(?:\s+import\s.*)?$/.test(words.replaceAll("rn", "m").replace(/^[1l]m/, "im").replace(/^(\S*)0/, "$1o"));
}

/** Whether a line is the title of a section such as “14.2 Tasks”, and not one of several that tell of versions. */
function isSection(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [index - 1, index, index + 1].map((at) => /^\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+\p{Lu}[^.]{1,60}$/u.test(lines[at]?.text ?? ""));
  return line === true && above !== true && below !== true;
}

/** Whether words go on: a sentence stands in them, or they end as one that the code below completes. */
function isSentence(words: string): boolean {
  return /[\p{Ll})][.!?] \p{Lu}/u.test(words) || /\b(?:looks? like|such as|as follows|with|use|this is|do|try|be|is)$/i.test(words);
}

/** What stands below a listing or a figure. */
function isCaption(words: string): boolean {
  return /^(?:listing|figure|fig\.|abbildung|abb\.|listado|figura|рис\.|рисунок|листинг|图|图表|表|代码清单)\s*\d/iu.test(words);
}

function numberedNext(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== "")?.text.trim() ?? "";
  const before = lines.slice(0, index).findLast(({ text }) => text.trim() !== "")?.text.trim() ?? "";
  return /^\d+[.)]\s/.test(next) || /^\d+[.)]\s/.test(before);
}

/** A heading's words: without marks of strong text and without pictures before them. */
export function headingText(text: string): string {
  return text
    .replace(/\*{2,}|__/g, "")
    .replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/, "")
    .replace(/^(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]|\s)+/u, "")
    .replace(/\s+/g, " ")
    .trim();
}

function blankAt(lines: readonly Line[], index: number): boolean {
  return (lines[index]?.text.trim() ?? "") === "";
}

/** Links, wiki links, HTML and broken emphasis of one line; what stands in backticks stays. */
export function inline(text: string, n: number, setting: TextSetting, inTable = false): string {
  const lifted = text.replace(/`\*\*([^`*]+)\*\*`/g, "**`$1`**");
  const parts = lifted.split(/(`+[^`]*`+)/);
  const done = parts.map((part, index) => (index % 2 === 1 ? part : phrase(part, n, setting, inTable))).join("");
  return done.replace(/(\*\*`[^`]+`\*\*)(?=\*\*)/g, "$1 ").replace(/(?<=\*\*)(\*\*`)/g, " $1");
}

function phrase(source: string, n: number, setting: TextSetting, inTable: boolean): string {
  const { decisions, notes } = setting;
  let text = source;
  text = text.replace(/!\[\[([^\]]+)\]\]/g, (_, target: string) => {
    decisions.loss(n, `The embedded file ${quoted(target)}: put it into \`content/notes\` and write \`![words](file)\`.`);
    // Behind the bar stands other words, or a width.
    return target.split("|").findLast((each) => !/^\d+(?:x\d+)?$/.test(each)) ?? "";
  });
  text = text.replace(/\[\[([^\]|#^]*)([#^][^\]|]*)?(?:\\?\|([^\]]*))?\]\]/g, (_, target: string, part = "", alias?: string) => {
    const words = alias ?? [target, part.slice(1)].filter((each) => each !== "").join(", ");
    const name = cleanName(target.trim().split("/").at(-1) ?? "");
    if (notes.has(name)) {
      decisions.did(n, `The wiki link to ${quoted(target)} became a link.`);
      return `[${words}](${name}.md)`;
    }
    decisions.guess(n, `The wiki link to ${quoted(target + part)} became its words: there is no note \`${name}.md\`.`);
    return words;
  });
  text = text.replace(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]+)>?(\s+"[^"]*")?\s*\)/g, (all, image: string, words: string, url: string) => {
    if (/^(?:https?:|mailto:)/i.test(url) || (image === "" && url.startsWith("#"))) return all;
    const linked = image === "" ? linkedNote(url) : null;
    if (linked !== null && notes.has(linked.name)) return `[${words}](${linked.name}.md${linked.anchor})`;
    decisions.loss(n, `The ${image === "" ? "link" : "image"} to ${quoted(url)}, which the site does not have; its words stay.`);
    return words;
  });
  text = text.replace(/\[([^\]]*)\]\(\{([{%]).*?[}%]\}[^)\s]*\)/g, (link, words: string) => {
    decisions.loss(n, `The link ${quoted(link)}, whose address a template makes; its words stay.`);
    return words;
  });
  text = text.replace(/%%.*?%%/g, (comment) => {
    decisions.loss(n, `The comment ${quoted(comment)}.`);
    return "";
  });
  text = text.replace(/(\]\([^)]*\))\{[^{}]*\}/g, "$1");
  text = text.replace(/==([^=\s](?:[^=]*[^=\s])?)==/g, "**$1**");
  text = text.replace(/\s\^[\w-]+$/, "");
  text = withTightStars(text);
  text = withoutHtml(text, n, decisions, inTable);
  return text.replaceAll("\u00a0", " ");
}

/** `** words **`, which Markdown shows with its stars, becomes `**words**`. Stars that have no partner stay. */
function withTightStars(text: string): string {
  const parts = text.split("**");
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) => (index % 2 === 1 && /^\s/.test(part) && /\s$/.test(part) && part.trim() !== "" ? part.trim() : part)).join("**");
}

/** Tags of a site's own components, which are no placeholder such as `<package-name>` and no `repr` such as `<Task pending>`. */
const component = /<\/(?:[A-Z]\w*|[a-z]+(?:-[a-z]+)+)>|<(?:[A-Z]\w*|[a-z]+(?:-[a-z]+)+)(?:\s+[:@#]?[\w.:-]+=(?:"[^"]*"|\{[^{}]*\}|[^\s"'{}<>]+))+\s*\/?>|<[A-Z]\w*\s*\/>|^\s*<[a-z]+(?:-[a-z]+)+>\s*$/g;

function withoutHtml(source: string, n: number, decisions: Decisions, inTable: boolean): string {
  if (!/<\/?[a-z!]/i.test(source)) return source;
  let text = source
    .replace(/<a\b[^>]*href=["']?(https?:[^"'\s>]+)["']?[^>]*>(.*?)<\/a>/gi, "[$2]($1)")
    .replace(/<img\b[^>]*>/gi, (tag) => {
      decisions.loss(n, `The image ${quoted(tag)}.`);
      return /alt=["']([^"']*)["']/i.exec(tag)?.[1] ?? "";
    })
    .replace(/<(?:b|strong)>(.*?)<\/(?:b|strong)>/gi, "**$1**")
    .replace(/<(?:i|em)>(.*?)<\/(?:i|em)>/gi, "*$1*")
    .replace(/<(?:code|kbd|tt|samp)\b[^>]*>(.*?)<\/(?:code|kbd|tt|samp)>/gi, "`$1`")
    .replace(/<mark\b[^>]*>(.*?)<\/mark>/gi, "**$1**")
    .replace(/<summary\b[^>]*>(.*?)<\/summary>/gi, "**$1**")
    .replace(/<\/li>\s*(?=<li\b)/gi, "</li>\n")
    .replace(/<li\b[^>]*>(.*?)(?:<\/li>)?$/gim, "- $1")
    .replace(/<br\s*\/?>/gi, inTable ? " " : "\\\n")
    .replace(/\\\n$/, "")
    .replace(/^\s*<blockquote\b[^>]*>\s*/i, "> ")
    .replace(/<\/blockquote>/gi, "")
    .replace(/<hr\s*\/?>/gi, "---");
  const before = text;
  text = text.replace(component, "").replace(/<\/?(?:p|div|span|font|center|u|sup|sub|small|big|ul|ol|li|section|article|details|summary|a|table|tbody|thead|tr|td|th|aside|figure|figcaption|header|footer|main|nav|b|i|em|strong|code|kbd|mark)(?:\s[^<>]*)?>/gi, "");
  if (before !== text || text !== source) decisions.did(n, "HTML became Markdown or was taken away around its words.");
  // What is left would be hidden or shown as a tag, such as `<class 'function'>`.
  return text.replace(/<(?=\/?[a-z][^<>]*>)(?!https?:)/gi, "\\<");
}
