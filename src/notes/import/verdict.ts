// What came of a run: whether a block is an example, and if not, the reason that its author reads.
import type { Completion } from "./complete.ts";
import type { PythonPart } from "./parts.ts";
import type { ParsedFacts, RunResult } from "./reference.ts";

export type Verdict =
  /** It ends with `raises`; `hinted` when only a word near it says that something goes wrong. */
  | { readonly runs: true; readonly raises: string | null; readonly hinted: boolean }
  /** `reason` is a whole sentence: why the block is only shown. `isBroken`: no Python of today can run it. */
  | { readonly runs: false; readonly reason: string; readonly isBroken: boolean };

/** What became of a block that was run as it would stand in the note; `near` is the text around it. */
export function judge(part: PythonPart, source: string, facts: ParsedFacts, completion: Completion, { stdout, stderr, ending, duration }: RunResult, near: string): Verdict {
  const no = (reason: string): Verdict => ({ runs: false, reason, isBroken: false });
  const [missing] = completion.missing;
  const comments = [...source.matchAll(/#.*$/gm)].join("\n");
  if (facts.bare && part.isCell !== true && (/await\W+outside|outside (?:of )?(?:an? )?(?:async|function|coroutine)/i.test(comments) || /\bSyntaxError\b/.test(`${comments}\n${near}`))) {
    return { runs: false, reason: "It awaits outside of a function, which CPython cannot read, and says that this is an error.", isBroken: true };
  }
  switch (ending.kind) {
    case "stopped":
      return no(ending.isEndless ? `It does not end by itself, as a page's example has to: the program ${ending.reason}. Give it an end, such as a loop of a few rounds, to run it.` : `CPython was stopped while running it: the program ${ending.reason}.`);
    case "deadlock":
      return no("It waits for what never comes: CPython would run for ever.");
    case "exited":
      return { runs: true, raises: ending.code === 0 ? null : "SystemExit", hinted: false };
    case "raised": {
      const { type } = ending;
      const message = ending.message.replace(/\.+$/, "");
      const short = type.split(".").at(-1) ?? type;
      if (type === "ModuleNotFoundError") return no(`It needs a module that the sandbox does not have: ${message}.${adviceOn(message, facts)}`);
      // A name may be lacking inside of a task group, too.
      const lacks = completion.missing.some((name) => stderr.includes(`NameError: name '${name}' is not defined`));
      const lacking = `It uses ${completion.missing.map((name) => `\`${name}\``).join(", ")}, which nothing on the page defines: define it in a block above to run this one.`;
      if (lacks || /^(?:NameError|UnboundLocalError)$/.test(type)) return no(missing === undefined ? `It ends with ${type}: ${message}.` : lacking);
      const [, file] = (type === "FileNotFoundError" ? /^\[Errno 2\] No such file or directory: '(.+)'$/.exec(message) : null) ?? [];
      if (file !== undefined && part.session?.raises == null && !raisesItself(type, completion) && !`${comments}\n${near}`.includes(type)) {
        return no(`It opens the file \`${file}\`, which is not there: let the block write it first, or put what it holds into the code.`);
      }
      if (/^(?:FileNotFoundError|OSError|ConnectionError|ConnectionRefusedError|gaierror|BlockingIOError|PermissionError|NotImplementedError)$/.test(type) && part.session?.raises == null && !raisesItself(type, completion)) {
        return no(`It needs files, processes or a network that the sandbox does not have: ${type}${message === "" ? "" : `, ${message}`}.`);
      }
      const named = part.words.includes(`raises=${short}`) || part.session?.raises?.split(".").at(-1) === short || facts.raises.includes(short) || raisesItself(short, completion) || `${source}\n${near}`.includes(short) || (short === "TimeoutError" && /\b(?:timeout|timeout_at|wait_for)\(/.test(source));
      if (named) return { runs: true, raises: short, hinted: false };
      const hinted = /❌|(?<![\w.`])(?:error|exception|raises?|fails?|wrong|crash\w*|fehler|erreur|excepción|ausnahme|erro|errore|falha|falla|fallo|lança|lanza|exceção|ошибк\p{L}*|исключени\p{L}*)(?![\w(`])|错误|报错|异常|エラー|例外|오류|에러/iu.test(`${comments}\n${near}`);
      if (hinted) return { runs: true, raises: short, hinted };
      if (missing !== undefined) return no(lacking);
      const lack = lackOf(type, message);
      if (/\bget_event_loop\(/.test(source) && /no current event loop/.test(message)) return no("`asyncio.get_event_loop()` no longer makes a loop in Python 3.14: write `asyncio.run(…)`, or `asyncio.new_event_loop()` to have one, and import again.");
      if (/\b_{3,}\b/.test(source)) return no("It has blanks to be filled in.");
      if (/[(\[,]\s*\.{3}\s*[)\],]/.test(source)) return no("It leaves something out where it has `...`.");
      if (lack !== null) return { runs: false, reason: lack, isBroken: true };
      return no(`It ends with ${short}${message === "" ? "" : `: ${message}`}, and nothing near it says that it should: if it should, write \`raises=${short}\` behind the language of its fence and import again.`);
    }
    case "ended":
      break;
  }
  if (stdout !== "" || stderr !== "" || duration > 0) return { runs: true, raises: null, hinted: false };
  const kinds = new Set(facts.statements.filter(({ isPlaceholder }) => !isPlaceholder).map(({ kind }) => kind));
  if (kinds.size === 0) return no("It has nothing that runs.");
  if ([...kinds].every((kind) => kind === "import")) return no("It only imports; blocks below that need it get it as set-up.");
  const names = facts.statements.filter(({ kind }) => kind === "function" || kind === "class").flatMap(({ binds }) => binds);
  if (![...kinds].includes("other") && names.length > 0) {
    const shown = completion.driver === "" ? "which nothing in it calls" : "and running that shows nothing";
    return no(`It only defines ${names.map((name) => `\`${name}\``).join(", ")}, ${shown}; blocks below that use it get it as set-up.`);
  }
  return no("It prints nothing and waits for nothing, so there is nothing to see.");
}

/** What to do about a module that is not there, where the block imports it and does nothing with it. */
function adviceOn(message: string, { statements }: ParsedFacts): string {
  const [, module = ""] = /^No module named '(\w+)/.exec(message) ?? [];
  if (/^(?:httpx|requests|urllib3|httplib2|treq|aiohttp_retry)$/.test(module)) return ` \`aiohttp\` is here, with a simulated network: the same requests with \`aiohttp.ClientSession\` run.`;
  const isImported = statements.some(({ kind, binds }) => kind === "import" && binds.includes(module));
  return isImported && !statements.some(({ uses }) => uses.includes(module)) ? ` Nothing in the block uses \`${module}\`: take it out of the import to run the rest.` : "";
}

/** Whether the program, with what was taken for it from the page, says that it raises the exception. */
function raisesItself(type: string, { setup, source }: Completion): boolean {
  const raised = [...`${setup}${source}`.matchAll(/^\s*raise\s+(?:\w+\.)*(\w+)/gm)].map(([, name]) => name);
  return raised.includes(type) || (/^(?:Base)?ExceptionGroup$/.test(type) && raised.length > 0 && source.includes("TaskGroup"));
}

/** What a program asks of a module that does not have it, as a sentence; null for any other exception. */
function lackOf(type: string, message: string): string | null {
  const [, module, name] = (type === "AttributeError" ? /^module '([\w.]+)' has no attribute '(\w+)'/.exec(message) : null) ?? [];
  if (name !== undefined) return `It uses \`${module}.${name}\`, which Python 3.14 does not have.`;
  const [, member, from, place] = (type === "ImportError" ? /^cannot import name '(\w+)' from '([\w.]+)'(.*)/.exec(message) : null) ?? [];
  if (member === undefined) return null;
  return `It imports \`${member}\` from \`${from}\`, which ${place?.includes("site-packages") === true ? "the sandbox" : "Python 3.14"} does not have.`;
}
