// reStructuredText: underlined titles, directives, literal blocks, roles and Sphinx's own.
import { type Decisions, quoted } from "../decisions.ts";
import type { Line } from "../pieces.ts";
import { dedented, indentedBelow, indentOf, MarkdownLines } from "./markdown-lines.ts";

const underline = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;
const boxes = /^(?:note|warning|tip|hint|important|caution|danger|attention|seealso|admonition|error|todo|versionadded|versionchanged|deprecated)$/;
const code = /^(?:code-block|code|sourcecode|highlight-code|ipython|testcode|testsetup|doctest|prompt|parsed-literal|testoutput)$/;

export function readRst(lines: readonly Line[], decisions: Decisions): Line[] {
  return read(lines, [], "python", decisions);
}

/** `levels` are the characters that titles are underlined with, outermost first; `language` is what `::` stands for. */
function read(lines: readonly Line[], levels: string[], language: string, decisions: Decisions): Line[] {
  const out = new MarkdownLines();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? { n: 1, text: "" };
    const { n, text } = line;
    const bare = text.trimEnd();
    const title = titleAt(lines, index);
    if (title !== null) {
      if (!levels.includes(title.style)) levels.push(title.style);
      out.heading(n, levels.indexOf(title.style) + 1, inline(title.words));
      index += title.length - 1;
      continue;
    }
    const directive = /^(\s*)\.\.\s+(?:\|[^|]+\|\s+)?([\w:-]+?)::(?:\s+(.*))?$/.exec(bare);
    if (directive !== null) {
      const [, space = "", name = "", argument = ""] = directive;
      const body = indentedBelow(lines, index + 1, space.length);
      if (name === "highlight") language = argument.trim() || language;
      else writeDirective(out, n, name.toLowerCase(), argument, body, levels, language, decisions);
      index += body.length;
      continue;
    }
    if (/^\s*\.\.(?:\s|$)/.test(bare)) {
      const body = indentedBelow(lines, index + 1, indentOf(bare));
      const footnote = /^\s*\.\.\s+\[#?([\w-]+)\]\s*(.*)$/.exec(bare);
      if (footnote !== null) out.put(n, `[^${footnote[1]}]: ${inline([footnote[2] ?? "", ...body.map((each) => each.text.trim())].join(" ").trim())}`);
      else if (!/^\s*\.\.\s+_[^:]*:/.test(bare) && bare.trim() !== "..") decisions.loss(n, `The comment ${quoted(bare)}.`);
      index += body.length;
      continue;
    }
    const field = /^:([\w -]+):\s+(.*)$/.exec(bare);
    if (field !== null) {
      decisions.loss(n, `The field ${quoted(bare)}.`);
      continue;
    }
    const table = tableAt(lines, index);
    if (table !== null) {
      out.gap(n);
      for (const row of table.rows) out.put(n, row);
      out.gap(n);
      index += table.length - 1;
      continue;
    }
    if (/::$/.test(bare) && !/^>>>/.test(bare)) {
      const from = index + 1;
      const body = indentedBelow(lines, from, indentOf(bare));
      const words = bare.replace(/\s*::$/, "");
      if (body.length > 0 && body[0]?.text.trim() === "") {
        if (words !== "") out.put(n, inline(`${words}:`));
        // What a literal block holds nobody says: Python is found by its form.
        out.fence(n, "", body);
        index += body.length;
        continue;
      }
    }
    if (/^>>> /.test(bare)) {
      let end = index;
      while (lines[end]?.text.trim() !== "" && end < lines.length) end++;
      // One session may have empty lines between its examples.
      while (/^>>> /.test(lines[end + 1]?.text ?? "")) for (end++; end < lines.length && lines[end]?.text.trim() !== ""; ) end++;
      out.fence(n, "pycon", lines.slice(index, end));
      index = end - 1;
      continue;
    }
    out.put(n, inline(bare.replace(/^(\s*)#\.\s/, "$11. ").replace(/^(\s*)\|\s(.*)$/, "$1$2\\")));
  }
  return out.lines;
}

function writeDirective(out: MarkdownLines, n: number, name: string, argument: string, body: readonly Line[], levels: string[], language: string, decisions: Decisions): void {
  const options = body.findIndex(({ text }) => !/^\s+:[\w-]+:(?:\s|$)/.test(text));
  const content = options === -1 ? [] : body.slice(options);
  const inner = (): Line[] => read(dedented(content), levels, language, decisions);
  if (code.test(name)) {
    const marked = name === "testoutput" ? "output" : name === "doctest" ? "pycon" : name === "prompt" ? "bash" : name === "parsed-literal" ? "" : argument.trim().split(/\s+/)[0] || (/^(?:testcode|testsetup|ipython)$/.test(name) ? "python" : language);
    const caption = body.slice(0, Math.max(0, options)).map(({ text }) => /:(?:caption|name):\s+(.*)/.exec(text)).find((match) => match?.[0].startsWith(":caption:"));
    if (caption?.[1] !== undefined) out.put(n, `**${inline(caption[1])}**`);
    out.fence(n, marked, content);
  } else if (boxes.test(name)) {
    const version = { versionadded: "New in version ", versionchanged: "Changed in version ", deprecated: "Deprecated since version " }[name] ?? "";
    const title = version !== "" ? `${version}${argument}` : name === "admonition" ? argument : name === "seealso" ? "See also" : `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
    const first: Line[] = version === "" && name !== "admonition" && argument !== "" ? [{ n, text: inline(argument) }] : [];
    out.box(n, title, [...first, ...(first.length > 0 && content.length > 0 && content[0]?.text.trim() === "" ? [{ n, text: "" }] : []), ...inner()]);
  } else if (/^(?:image|figure)$/.test(name)) {
    const alt = body.map(({ text }) => /:alt:\s+(.*)/.exec(text)?.[1]).find((each) => each !== undefined);
    out.put(n, `![${alt ?? ""}](${argument.trim()})`);
  } else if (/^(?:topic|sidebar|rubric|tab|tab-item|tabs|tab-set|container|compound|only|epigraph|highlights|pull-quote|details|dropdown|collapse|card)$/.test(name)) {
    if (argument !== "" && !/^(?:only|container)$/.test(name)) out.put(n, `**${inline(argument)}**`);
    out.gap(n);
    out.lines.push(...inner());
  } else if (/^(?:py:|c:)?(?:function|class|method|coroutinefunction|coroutinemethod|data|attribute|exception|module|decorator|classmethod|staticmethod|awaitablefunction)$/.test(name)) {
    out.gap(n);
    out.put(n, `**\`${argument.trim()}\`**`);
    out.gap(n);
    out.lines.push(...inner());
  } else decisions.loss(n, `The directive ${quoted(`.. ${name}:: ${argument}`.trim())}, which stands for something outside of this file or for Sphinx itself.`);
  out.gap(n);
}

/** A title: underlined, or with a line above as well. */
function titleAt(lines: readonly Line[], index: number): { words: string; style: string; length: number } | null {
  const [first, second, third] = [lines[index]?.text ?? "", lines[index + 1]?.text ?? "", lines[index + 2]?.text ?? ""];
  if (underline.test(first) && third.trimEnd() === first.trimEnd() && second.trim() !== "" && !underline.test(second)) {
    return { words: second.trim(), style: `${first[0]}${first[0]}`, length: 3 };
  }
  const above = lines[index - 1]?.text.trim() ?? "";
  if (above !== "" || first.trim() === "" || /^\s/.test(first) || underline.test(first) || !underline.test(second)) return null;
  return second.trim().length >= Math.min(first.trim().length, 4) ? { words: first.trim(), style: second[0] ?? "", length: 2 } : null;
}

/** A simple table between lines of `=`; a ruled one is read with all notes' tables. */
function tableAt(lines: readonly Line[], index: number): { rows: string[]; length: number } | null {
  const rule = lines[index]?.text.trimEnd() ?? "";
  if (!/^=+(?:\s+=+)+$/.test(rule)) return null;
  const starts = [...rule.matchAll(/=+/g)].map((match) => match.index);
  const rules: number[] = [index];
  for (let at = index + 1; at < lines.length && rules.length < 3; at++) {
    if (/^=+(?:\s+=+)+$/.test(lines[at]?.text.trimEnd() ?? "")) rules.push(at);
    else if ((lines[at]?.text.trim() ?? "") === "" && rules.length === 2 && !lines.slice(at).some(({ text }) => text.trimEnd() === rule)) break;
  }
  const last = rules.at(-1) ?? index;
  if (rules.length < 2) return null;
  const row = (text: string): string => `| ${starts.map((start, column) => inline(text.slice(start, starts[column + 1]).trim())).join(" | ")} |`;
  const content = (from: number, to: number): string[] => lines.slice(from + 1, to).filter(({ text }) => text.trim() !== "" && !/^[-\s]+$/.test(text)).map(({ text }) => row(text));
  const [, second = last] = rules;
  const head = rules.length === 3 ? content(index, second) : [];
  const [header = row(""), ...more] = head;
  return { rows: [header, `|${" --- |".repeat(starts.length)}`, ...more, ...content(rules.length === 3 ? second : index, last)], length: last + 1 - index };
}

function inline(text: string): string {
  const held: string[] = [];
  const hold = (words: string): string => `\u0001${held.push(words) - 1}\u0001`;
  const marked = text
    .replace(/``(.+?)``/g, (_, body: string) => hold(body.includes("`") ? `\`\` ${body} \`\`` : `\`${body}\``))
    .replace(/:[\w:+-]+:`([^`<]+?)\s*<[^`>]*>`/g, "$1")
    .replace(/:(?:ref|doc|term|numref|any|pep|rfc|abbr|guilabel|menuselection):`!?~?([^`]+)`/g, "$1")
    .replace(/:[\w:+-]+:`[!~]?([^`]+)`/g, (all, body: string) => hold(`\`${/`~/.test(all) ? (body.split(".").at(-1) ?? body) : body}\``))
    .replace(/`([^`<]+?)\s*<(https?:[^`>]+)>`__?/g, "[$1]($2)")
    .replace(/`([^`<]+?)\s*<[^`>]+>`__?/g, "$1")
    .replace(/`([^`]+)`__?/g, "$1")
    .replace(/(?<!`)`([^`]+)`(?!`)/g, "*$1*")
    .replace(/\[#?(\w+)\]_/g, "[^$1]")
    .replace(/\b(\w+)_(?=[\s.,;:)]|$)/g, "$1")
    .replace(/\\ /g, "");
  return marked.replace(/\u0001(\d+)\u0001/g, (_, at: string) => held[Number(at)] ?? "");
}
