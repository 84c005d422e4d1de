// Whether lines of text look like Python: by their form alone. CPython's parser has the last word elsewhere.

/** A line that is hardly anything else than Python. */
const strong = [
  /^(?:import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+(?:\s+as\s+\w+)?)*|from\s+[\w.]+\s+import\s+[\w(*][\w\s,()*]*)\s*(?:#.*)?$/,
  /^(?:async\s+def|def)\s+\w+\s*(?:\[.*\])?\(.*(?::\s*(?:#.*|\.\.\.|pass|return\b.*)?|[,(])$/,
  /^class\s+\w+(?:\(.*\))?\s*:\s*(?:#.*|pass|\.\.\.)?$/,
  /^@\w[\w.]*(?:\(.*\))?\s*(?:#.*)?$/,
  /^(?:async\s+)?(?:with|for)\s+.*[\w)\]"']\s*:\s*(?:#.*)?$/,
  /^(?:if|elif|while)\s+.*[\w)\]"']\s*:\s*(?:#.*)?$/,
  /^(?:await|return|yield|raise)\s+[\w.]+\(.*\)?\s*(?:#.*)?$/,
  /^(?:\w[\w.]*(?:\[[^\]]*\])?|\w+(?:\s*,\s*\*?\w+)+)(?:\s*:\s*[\w.[\], |]+)?\s*(?:[-+*/|&%]|\/\/|\*\*)?=(?!=)\s*\S.*$/,
  /^(?!\d)\w[\w.]*\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)\s*(?:#.*)?$/,
  /^(?!\d)\w[\w.]*\((?:[^()]*\()?$/,
  /^>>> /,
  /^In \[\d+\]:/,
];

/** A line that is Python when Python stands above it. */
const weak = [
  /^(?:try|else|finally)\s*:\s*(?:#.*)?$/,
  /^except\*?(?:\s+[\w.(),\s]+(?:\s+as\s+\w+)?)?\s*:\s*(?:#.*)?$/,
  /^(?:pass|break|continue|return|raise|yield|\.\.\.)\s*(?:#.*)?$/,
  /^(?:await|return|yield|raise|del|global|nonlocal|assert)\s+\S.*$/,
  /^(?:match|case)\s+.*:\s*(?:#.*)?$/,
  /^#(?!#)/,
  /^[)\]}]+[,:]?\s*(?:#.*)?$/,
  /^(?:r|b|f)?(?:"""|''')/,
];

/**
 * How many of the lines, from the first, are a run of Python that stands in text without a fence; 0 when the first is no
 * Python. `fresh` says that nothing but an empty line or code stands above.
 */
export function codeRun(lines: readonly string[], fresh: boolean): number {
  if (/^>>> /.test(lines[0] ?? "")) return sessionRun(lines);
  if (/^In \[\d+\]: \S/.test(lines[0] ?? "")) return ipythonRun(lines);
  const first = firstCode(lines);
  if (first === -1 || (first > 0 && !fresh)) return 0;
  let end = 0;
  let strongLines = 0;
  const open = new Open();
  const defined = new Set<string>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const bare = line.trim();
    const name = /^(?:async\s+)?def\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(bare)?.[1];
    if (name !== undefined) defined.add(name);
    if (open.inside) {
      open.read(line);
      if (index - end > 200) break;
      if (!open.inside) end = index + 1;
      continue;
    }
    if (bare === "") {
      if (!continues(lines, index, defined)) break;
      continue;
    }
    const indented = /^[ \t]/.test(line) && end > 0;
    const isStrong = (matches(strong, bare) && !looksProse(bare)) || calls(bare, defined);
    const isComment = /^#/.test(bare) && !indented;
    if (isComment && !commentBelongs(lines, index)) break;
    if (!isStrong && !indented && !matches(weak, bare)) break;
    if (isStrong) strongLines++;
    open.read(line);
    end = open.inside ? end : index + 1;
    if (open.inside && index === end) continue;
  }
  if (strongLines === 0) return 0;
  // A call without arguments alone in text, such as `asyncio.run()`, is as likely a heading.
  const only = lines.slice(0, end).filter((line) => line.trim() !== "");
  if (only.length === 1 && /^[\w.]+\(\)$/.test(only[0]?.trim() ?? "")) return 0;
  // Below a line of output, `n = 2` is output too.
  if (only.length === 1 && !fresh && /^\w+ = (?:-?[\d.]+|"[^"]*"|'[^']*')$/.test(only[0]?.trim() ?? "")) return 0;
  return end;
}

/** An interpreter session goes on to an empty line that no prompt follows. */
function sessionRun(lines: readonly string[]): number {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== "") end = index + 1;
    else if (!/^(?:>>>|\.\.\.)(?: |$)/.test(lines[index + 1] ?? "")) break;
  }
  return end;
}

/** A session of IPython has empty lines between its inputs, below what they answered, and in its tracebacks. */
function ipythonRun(lines: readonly string[]): number {
  let end = 0;
  let inTraceback = false;
  for (const [index, line] of lines.entries()) {
    if (/^-{20,}$|^(?:During handling of the above|The above exception was)/.test(line.trim())) inTraceback = true;
    else if (inTraceback && /^[A-Za-z_][\w.]*(?::|$)/.test(line) && !/^(?:File|Cell|Input)\b/.test(line)) inTraceback = false;
    if (line.trim() !== "") end = index + 1;
    else if (!inTraceback && !/^(?:In \[\d+\]:|Out\[\d+\]:|During handling of the above|The above exception was)/.test(lines.slice(index).find((each) => each.trim() !== "") ?? "")) break;
  }
  return end;
}

/** Index of the first line when it can begin a program: Python, or comments directly above Python. */
function firstCode(lines: readonly string[]): number {
  for (let index = 0; index < Math.min(lines.length, 8); index++) {
    const line = (lines[index] ?? "").trim();
    if (matches(strong, line) && !looksProse(line)) return index;
    if (/^try\s*:$/.test(line)) return index;
    if (!/^#(?!#)/.test(line)) return -1;
  }
  return -1;
}

/** Whether the run goes on below empty lines. */
function continues(lines: readonly string[], from: number, defined: ReadonlySet<string>): boolean {
  let index = from;
  while (index < lines.length && lines[index]?.trim() === "") index++;
  const next = lines[index];
  if (next === undefined || index - from > 3) return false;
  if (/^(?: {2,}|\t)\S/.test(next)) return !/^\s*(?:[-*+•]|\d+[.)])\s/.test(next);
  const bare = next.trim();
  if (/^#/.test(bare)) return commentBelongs(lines, index);
  return (matches(strong, bare) && !looksProse(bare)) || calls(bare, defined);
}

/** Whether a line calls a function that stands above it, whatever letters its name has. */
function calls(line: string, defined: ReadonlySet<string>): boolean {
  const name = /^([\p{L}_][\p{L}\p{N}_]*)\(.*\)\s*(?:#.*)?$/u.exec(line)?.[1];
  return name !== undefined && defined.has(name);
}

/** Whether a line that begins with `#` is a comment in a program and no heading: Python follows without an empty line. */
function commentBelongs(lines: readonly string[], from: number): boolean {
  let index = from;
  while (/^\s*#(?!#)/.test(lines[index] ?? "")) index++;
  const next = (lines[index] ?? "").trim();
  const above = lines[from - 1]?.trim() ?? "";
  return (matches(strong, next) && !looksProse(next)) || (above !== "" && from > 0 && (next === "" || matches(weak, next)));
}

/** A sentence that happens to have the form of a statement. */
function looksProse(line: string): boolean {
  if (/^(?:>>>|In \[)/.test(line)) return false;
  const code = line.replace(/#.*$/, "").replace(/(["'])(?:(?!\1).)*\1/g, '""');
  if (/[.!?…]$/.test(code.trim()) && !/\.\.\.$/.test(code)) return true;
  return /^(?:if|while|for|with|elif)\s+(?:you|we|the|a|an|this|that|it|your|example|each|more)\b(?!.*\bin\b.*:)/i.test(code) || /[“”→⇒—]/.test(code) || /^(?:\w+\s+){3,}\w+\s*=/.test(code);
}

/** Whether a line has one of the forms. Names may have any letters; a call has those of ASCII, since “Опера (Париж)” is text. */
function matches(patterns: readonly RegExp[], line: string): boolean {
  const plain = /^(?:async|def|class|await|for|with|while|if|elif|return|yield|raise|assert|del|global|nonlocal|match|case|import|from)\b|^[\p{L}_][\p{L}\p{N}_.]* [-+*/]?= \S/u.test(line) ? line.replace(/[^\x00-\x7f]/g, (letter) => (/\p{L}|\p{M}/u.test(letter) ? "x" : letter)) : line;
  return patterns.some((pattern) => pattern.test(plain));
}

/** Whether a text has at least one line that is hardly anything else than Python. */
export function looksLikePython(lines: readonly string[]): boolean {
  return lines.some((line) => matches(strong, line.trim()) && !looksProse(line.trim()));
}

/** Follows brackets and long strings from line to line. */
export class Open {
  #depth = 0;
  #quote = "";

  /** Whether the next line belongs to the statement that was begun. */
  get inside(): boolean {
    return this.#depth > 0 || this.#quote !== "";
  }

  get inString(): boolean {
    return this.#quote !== "";
  }

  read(line: string): void {
    for (let at = 0; at < line.length; at++) {
      if (this.#quote !== "") {
        if (line[at] === "\\") at++;
        else if (line.startsWith(this.#quote, at)) {
          at += this.#quote.length - 1;
          this.#quote = "";
        }
        continue;
      }
      const char = line[at] ?? "";
      if (char === "#") return;
      if (char === '"' || char === "'") {
        if (line.startsWith(char.repeat(3), at)) {
          this.#quote = char.repeat(3);
          at += 2;
        } else {
          at++;
          while (at < line.length && line[at] !== char) at += line[at] === "\\" ? 2 : 1;
        }
      } else if ("([{".includes(char)) this.#depth++;
      else if (")]}".includes(char)) this.#depth = Math.max(0, this.#depth - 1);
    }
  }
}
