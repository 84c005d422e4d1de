// What a Python fence says about itself: ```python id=first-sleep raises=ValueError title="Two naps" uses=bakery
import { splitInfo } from "./info-string.ts";
import { isSlug, slugRule } from "./slugs.ts";

export interface PythonFence {
  readonly id?: string;
  readonly title?: string;
  readonly raises?: string;
  /** Which lines of its output are a question: `all`, or `3-9`. */
  readonly predict?: string;
  /** The example whose run is shown beside its own: its name in this note, or `note/example`. */
  readonly compare?: string;
  /** Whether the site's first page shows it, too. */
  readonly home: boolean;
  /** Names of set-ups that run before it, in this order. */
  readonly uses: readonly string[];
  readonly role: "example" | "no-run" | "setup" | "driver" | "exercise" | "solution";
  /** Name of the set-up that this block defines, when others ask for it with `uses`. */
  readonly setup?: string;
  /** What is wrong with the words, a sentence each. */
  readonly faults: readonly string[];
}

const known = "`id=…`, `title=\"…\"`, `raises=…`, `predict`, `predict=…`, `compare=…`, `home`, `no-run`, `setup`, `setup=…`, `uses=…`, `driver`, `exercise` and `solution`";

/** The words after the language when a fence is Python (`python`, `py`, `python3`, in any case), or null. */
export function pythonInfo(lang: string, meta: string): string | null {
  const match = /^(?:python3?|py)(?![\w+#.-])/i.exec(lang);
  return match === null ? null : `${lang.slice(match[0].length)} ${meta}`;
}

/** Reads the words after the language. Words that are wrong are left out and become faults. */
export function readPythonFence(info: string): PythonFence {
  const faults: string[] = [];
  const values = new Map<string, string>();
  for (const { key, value } of splitInfo(info)) {
    const fault = values.has(key) ? `\`${key}\` is said twice: leave one.` : wordFault(key, value);
    if (fault === null) values.set(key, value ?? (key === "predict" ? "all" : ""));
    else faults.push(fault);
  }

  const role = (["driver", "setup", "no-run", "solution", "exercise"] as const).find((word) => values.has(word)) ?? "example";
  const idle = {
    example: [],
    exercise: ["predict", "compare", "home"],
    "no-run": ["raises", "uses", "predict", "compare", "home", "exercise", "solution"],
    setup: ["no-run", "id", "raises", "uses", "title", "predict", "compare", "home", "exercise", "solution"],
    driver: ["setup", "no-run", "id", "raises", "uses", "title", "predict", "compare", "home", "exercise", "solution"],
    // It has its exercise's id, set-up and driver.
    solution: ["id", "uses", "title", "predict", "compare", "home", "exercise"],
  };
  for (const key of idle[role]) {
    if (values.delete(key)) faults.push(`\`${key}\` means nothing on a block marked \`${role}\`: leave one of the two.`);
  }
  const uses = values.get("uses")?.split(",") ?? [];
  return { ...optional(values, "id", "title", "raises", "predict", "compare"), ...(values.get("setup") ? optional(values, "setup") : {}), home: values.has("home"), uses, role, faults };
}

function wordFault(key: string, value: string | null): string | null {
  switch (key) {
    case "id":
      return isSlug(value ?? "") ? null : `\`${shown(key, value)}\` is no id. An id is ${slugRule}, as in \`id=first-sleep\`.`;
    case "title":
      return value ? null : "`title` wants text in quotes, as in `title=\"Two naps\"`.";
    case "raises":
      return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(value ?? "") ? null : "`raises` wants the name of an exception, as in `raises=ValueError`.";
    case "predict":
      return value === null || /^[1-9]\d{0,3}-[1-9]\d{0,3}$/.test(value) ? null : "`predict` stands alone, or wants lines of the output, as in `predict=3-9`.";
    case "compare":
      return value?.split("/").every(isSlug) && value.split("/").length < 3 ? null : "`compare` wants the id of another example, as in `compare=one-by-one` or `compare=gather-and-tasks/one-by-one`.";
    case "home":
    case "no-run":
    case "driver":
    case "exercise":
    case "solution":
      return value === null ? null : `\`${key}\` takes no value: write \`${key}\` alone.`;
    case "setup":
      return value === null || isSlug(value) ? null : `\`${shown(key, value)}\` is no name. A set-up's name is ${slugRule}, as in \`setup=bakery\`.`;
    case "uses":
      return value?.split(",").every(isSlug) ? null : "`uses` wants the names of set-ups, as in `uses=bakery` or `uses=bakery,clock`.";
    default:
      return `\`${shown(key, value)}\` is not known. A Python block may have ${known}.`;
  }
}

function shown(key: string, value: string | null): string {
  const word = value === null ? key : `${key}=${value}`;
  return word.length > 60 ? `${word.slice(0, 60)}…` : word;
}

function optional<K extends string>(values: ReadonlyMap<string, string>, ...keys: K[]): { [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  for (const key of keys) {
    const value = values.get(key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}
