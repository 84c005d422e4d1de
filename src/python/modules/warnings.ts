// `warnings`: giving warnings, and the filters that decide what becomes of those that are given, Python's own among them.
// Specified by CPython's Lib/_py_warnings.py. All code of a program is `__main__`, so deprecations are shown.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { DeprecationWarning, ResourceWarning, RuntimeWarning, TypeError, UserWarning, ValueError, Warning } from "../exceptions.ts";
import { runningFrames } from "../frames.ts";
import { repr } from "../repr.ts";
import { fileName, pythonLine } from "../source.ts";
import { declare_type, is_keywords } from "../special.ts";
import { type GivenWarning, setWarningGate, writeWarning } from "../warnings.ts";

export type Category = new (...args: unknown[]) => Warning;
export type Action = "default" | "error" | "ignore" | "always" | "all" | "module" | "once";

interface Filter {
  readonly action: Action;
  readonly message: RegExp | null;
  readonly category: Category;
  readonly lineno: number;
}

const ACTIONS: readonly string[] = ["default", "error", "ignore", "always", "all", "module", "once"];

let filters: Filter[] = [];
let registry = new Set<string>();
let recorded: WarningMessage[] | null = null;

/** What `catch_warnings({ record: true })` collects. */
export class WarningMessage {
  readonly message: Warning;
  readonly category: Category;
  readonly filename: string;
  readonly lineno: number;
  readonly file = null;
  readonly line = null;
  readonly source = null;

  constructor(message: Warning, category: Category, line: number | string) {
    this.message = message;
    this.category = category;
    if (typeof line === "number") {
      this.filename = line > 0 ? fileName() : "<sys>";
      this.lineno = pythonLine(line);
    } else {
      const end = line.lastIndexOf(":");
      this.filename = line.slice(0, end);
      this.lineno = Number(line.slice(end + 1));
    }
  }

  __str__(): string {
    const { message, category, filename, lineno } = this;
    return `{message : ${repr(message)}, category : ${repr(category.name)}, filename : ${repr(filename)}, lineno : ${lineno}, line : None}`;
  }
}

declare_type(WarningMessage, "WarningMessage", "warnings");

function addFilter(filter: Filter, append: boolean): void {
  if (append) filters.push(filter);
  else filters.unshift(filter);
  registry = new Set();
}

function checkAction(action: string): Action {
  if (!ACTIONS.includes(action)) throw new ValueError(`invalid action: ${repr(action)}`);
  return action as Action;
}

export interface FilterOptions {
  readonly message?: string;
  readonly category?: Category;
  readonly module?: string;
  readonly lineno?: number;
  readonly append?: boolean;
}

/** Puts a filter in front: what becomes of warnings of `category` from line `lineno`, 0 for all. */
export function simplefilter(action: string, category: Category | FilterOptions = Warning, lineno = 0, append = false): void {
  const given = typeof category === "function" ? { category, lineno, append } : category;
  addFilter({ action: checkAction(action), message: null, category: given.category ?? Warning, lineno: given.lineno ?? 0 }, given.append ?? false);
}

/** As `simplefilter`, for warnings whose text begins with a match of `message`. */
export function filterwarnings(action: string, message: string | FilterOptions = "", category: Category = Warning, module = "", lineno = 0, append = false): void {
  const given = typeof message === "string" ? { message, category, module, lineno, append } : message;
  const pattern = given.message === undefined || given.message === "" ? null : new RegExp(`^(?:${given.message})`, "i");
  const filter: Filter = { action: checkAction(action), message: pattern, category: given.category ?? Warning, lineno: given.lineno ?? 0 };
  if (given.module === undefined || given.module === "" || new RegExp(`^(?:${given.module})`).test("__main__")) addFilter(filter, given.append ?? false);
}

export function resetwarnings(): void {
  filters = [];
  registry = new Set();
}

function isKind(category: Category, of: Category): boolean {
  return category === of || category.prototype instanceof of;
}

/** What becomes of a warning: the first filter that fits says so. */
function actionFor(category: Category, text: string, line: number | string): Action {
  const fits = ({ message, category: kind, lineno }: Filter): boolean =>
    isKind(category, kind) && (message === null || message.test(text)) && (lineno === 0 || lineno === line);
  return filters.find(fits)?.action ?? "default";
}

/** Whether the warning is to be shown now: most are shown once for each place. */
function isDue(action: Action, category: Category, text: string, line: number | string): boolean {
  if (action === "ignore") return false;
  if (action === "always" || action === "all") return true;
  const place = action === "once" ? "" : action === "module" ? "__main__" : line;
  const key = `${place} ${category.name} ${text}`;
  if (registry.has(key)) return false;
  registry.add(key);
  return true;
}

function show(message: Warning, category: Category, given: GivenWarning): void {
  if (recorded !== null) recorded.push(new WarningMessage(message, category, given.line));
  else writeWarning(given);
}

export interface WarnOptions {
  readonly category?: Category;
  readonly stacklevel?: number;
}

/** Gives a warning that belongs to the line that runs, or to a caller's, `stacklevel` frames up. */
export function warn(message: unknown, category: Category | null | WarnOptions = null, stacklevel: number | WarnOptions = 1): void {
  const options: WarnOptions = {
    ...(typeof category === "function" && { category }),
    ...(typeof stacklevel === "number" && { stacklevel }),
    ...(is_keywords(category) && (category as WarnOptions)),
    ...(is_keywords(stacklevel) && (stacklevel as WarnOptions)),
  };
  const kind = message instanceof Warning ? (message.constructor as Category) : (options.category ?? UserWarning);
  if (typeof kind !== "function" || !isKind(kind, Warning)) throw new TypeError(`category must be a Warning subclass, not '${text_of(kind)}'`);
  const text = text_of(message);
  const line = runningFrames().at(-(options.stacklevel ?? 1))?.line ?? 0;
  const warning = message instanceof Warning ? message : new kind(message);
  const action = actionFor(kind, text, line);
  if (action === "error") throw warning;
  if (isDue(action, kind, text, line)) show(warning, kind, { category: kind.name, message: text, line });
}

const ownCategories: Readonly<Record<string, Category>> = { DeprecationWarning, ResourceWarning, RuntimeWarning };

/** Python's own warnings go through the same filters. */
setWarningGate((given) => {
  const category = ownCategories[given.category] ?? Warning;
  const action = actionFor(category, given.message, given.line);
  if (!isDue(action, category, given.message, given.line)) return false;
  if (recorded === null) return true;
  recorded.push(new WarningMessage(new category(given.message), category, given.line));
  return false;
});

export function formatwarning(message: unknown, category: Category, filename: string, lineno: number, line: string | null = null): string {
  return `${filename}:${lineno}: ${category.name}: ${text_of(message)}\n${line === null || line === "" ? "" : `  ${line.trim()}\n`}`;
}

export function showwarning(message: unknown, category: Category, _filename: string, lineno: number): void {
  writeWarning({ category: category.name, message: text_of(message), line: lineno });
}

export interface CatchOptions {
  readonly record?: boolean;
  readonly action?: string | null;
  readonly category?: Category;
  readonly lineno?: number;
  readonly append?: boolean;
}

/** Puts the filters back when left; with `record`, binds a list that warnings go to meanwhile. */
export class CatchWarnings {
  readonly #options: CatchOptions;
  #before: readonly [Filter[], Set<string>, WarningMessage[] | null] | null = null;

  constructor(options: CatchOptions = {}) {
    this.#options = options;
  }

  __enter__(): WarningMessage[] | null {
    const { record = false, action = null, ...filter } = this.#options;
    this.#before = [filters, registry, recorded];
    filters = [...filters];
    registry = new Set();
    recorded = record ? [] : recorded;
    if (action !== null) simplefilter(action, filter);
    return record ? recorded : null;
  }

  __exit__(): null {
    if (this.#before !== null) [filters, registry, recorded] = this.#before;
    return null;
  }
}

declare_type(CatchWarnings, "catch_warnings", "warnings");

// `using caught = new catch_warnings({ record: true })` binds the list.
export const catch_warnings = CatchWarnings as unknown as new (options?: CatchOptions) => WarningMessage[] & Disposable;
