// `logging.config`: loggers, handlers and formatters set up by a dict. Specified by CPython's Lib/logging/config.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../calling.ts";
import { Dict, dict } from "../dict.ts";
import { BaseException, TypeError, ValueError } from "../exceptions.ts";
import { importModule } from "../lowered.ts";
import { callable, getattr, setattr } from "../objects.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { truth } from "../truth.ts";
import * as logging from "./logging.ts";

type Config = Dict<string, unknown>;
type Parts<T> = Map<string, T>;

const none: Config = new Dict();

/** What stands at `key`, a dict itself. */
function section(config: Config, key: string): Config {
  const found = config.get(key, none);
  if (!(found instanceof Dict)) throw new TypeError(`${repr(key)} is to be a dict`);
  return found as Config;
}

/** `ext://sys.stdout` and the like; everything else as it is. */
function converted(value: unknown): unknown {
  const outside = typeof value === "string" ? /^(ext|cfg):\/\/(.*)$/.exec(value) : null;
  if (outside === null) return value;
  return outside[1] === "ext" ? resolved(outside[2] ?? "") : refuse("cfg:// in logging.config", "points into the dict itself", "Write the value where it is meant.");
}

/** The value that a dotted name stands for, in one of the library's modules. */
function resolved(name: string): unknown {
  const [, module = "", attribute = ""] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  if (!["logging", "logging.handlers", "sys"].includes(module)) refuse(`the name ${repr(name)} in logging.config`, "is looked up in a file", 'Give the class or function itself, as the value of "()".');
  return getattr(importModule(module), attribute);
}

/** Makes what a dict describes: with a factory at `()`, all else are its arguments and at `.` attributes of the result. */
function made(factory: unknown, rest: Config): unknown {
  const options: Record<string, unknown> = {};
  for (const [key, value] of rest.items()) if (key !== ".") options[key] = converted(value);
  const maker: unknown = callable(factory) ? factory : resolved(String(factory));
  const result: unknown = call_(maker, options);
  for (const [name, value] of section(rest, ".").items()) setattr(result, name, converted(value));
  return result;
}

function without(config: Config, ...keys: readonly string[]): Config {
  return dict<string, unknown>([...config.items()].filter(([key]) => !keys.includes(key)));
}

/** Runs one step; what fails says which part of the dict it was: "Unable to …". @throws ValueError */
function step<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    const wrapped = new ValueError(`Unable to ${what}`);
    wrapped.__cause__ = error;
    throw wrapped;
  }
}

function formatterOf(config: Config): logging.Formatter {
  if (config.has("()")) {
    const rest = without(config, "()");
    try {
      return made(config.get("()"), rest) as logging.Formatter;
    } catch (error) {
      if (!(error instanceof TypeError) || !rest.has("format")) throw error;
      const renamed = without(rest, "format");
      renamed.__setitem__("fmt", rest.get("format"));
      return made(config.get("()"), renamed) as logging.Formatter;
    }
  }
  const options: Record<string, unknown> = {};
  for (const [key, name] of [["format", "fmt"], ["datefmt", "datefmt"], ["style", "style"], ["validate", "validate"], ["defaults", "defaults"]] as const) {
    if (config.has(key)) options[name] = config.get(key);
  }
  const maker: unknown = config.has("class") ? resolved(String(config.get("class"))) : logging.Formatter;
  return call_(maker, options) as logging.Formatter;
}

function filterOf(config: Config): logging.FilterLike {
  return config.has("()") ? (made(config.get("()"), without(config, "()")) as logging.FilterLike) : new logging.Filter(String(config.get("name", "")));
}

interface Configured {
  readonly formatters: Parts<logging.Formatter>;
  readonly filters: Parts<logging.FilterLike>;
  readonly handlers: Parts<logging.Handler>;
}

function named<T>(parts: Parts<T>, name: unknown): T {
  const found = parts.get(String(name));
  if (found === undefined) throw new ValueError(repr(name));
  return found;
}

function addFilters(filterer: logging.Filterer, config: Config, { filters }: Configured): void {
  for (const filter of (config.get("filters", null) as Iterable<unknown> | null) ?? []) {
    step(`add filter ${repr(filter)}`, () => filterer.addFilter(typeof filter === "string" ? named(filters, filter) : (filter as logging.FilterLike)));
  }
}

function handlerOf(config: Config, configured: Configured): logging.Handler {
  const rest = without(config, "()", "class", "level", "formatter", "filters");
  const handler = made(config.has("()") ? config.get("()") : resolved(String(config.__getitem__("class"))), rest) as logging.Handler;
  if (truth(config.get("formatter", null))) {
    const formatter = config.get("formatter");
    step(`set formatter ${repr(formatter)}`, () => handler.setFormatter(named(configured.formatters, formatter)));
  }
  if (config.get("level", null) !== null) handler.setLevel(config.get("level") as string);
  addFilters(handler, config, configured);
  return handler;
}

function configure(logger: logging.Logger, config: Config, configured: Configured): void {
  if (config.get("level", null) !== null) logger.setLevel(config.get("level") as string);
  logger.handlers = [];
  for (const name of (config.get("handlers", null) as Iterable<unknown> | null) ?? []) {
    step(`add handler ${repr(name)}`, () => logger.addHandler(named(configured.handlers, name)));
  }
  addFilters(logger, config, configured);
}

/** Sets logging up as the dict says. @throws ValueError */
export function dictConfig(config: Config): void {
  if (!config.has("version")) throw new ValueError("dictionary doesn't specify a version");
  if (config.get("version") !== 1) throw new ValueError(`Unsupported version: ${repr(config.get("version"))}`);
  if (truth(config.get("incremental", false))) refuse("incremental in logging.config", "changes what an earlier dict set up", "Set the levels with setLevel().");
  const before = logging.$names();
  const configured: Configured = { formatters: new Map(), filters: new Map(), handlers: new Map() };
  const each = (key: string, kind: string, run: (part: Config, name: string) => void, names = [...section(config, key)]): void => {
    for (const name of names) step(`configure ${kind} ${repr(name)}`, () => run(section(section(config, key), name), name));
  };
  each("formatters", "formatter", (part, name) => configured.formatters.set(name, formatterOf(part)));
  each("filters", "filter", (part, name) => configured.filters.set(name, filterOf(part)));
  each("handlers", "handler", (part, name) => {
    const handler = handlerOf(part, configured);
    handler.name = name;
    configured.handlers.set(name, handler);
  }, [...section(config, "handlers")].sort());
  each("loggers", "logger", (part, name) => {
    const logger = logging.getLogger(name);
    configure(logger, part, configured);
    logger.disabled = false;
    if (part.get("propagate", null) !== null) logger.propagate = truth(part.get("propagate"));
  });
  const mentioned = [...section(config, "loggers")];
  for (const name of before.filter((other) => !mentioned.includes(other))) {
    const logger = logging.getLogger(name);
    if (mentioned.some((other) => name.startsWith(`${other}.`))) {
      logger.setLevel(logging.NOTSET);
      logger.handlers = [];
      logger.propagate = true;
    } else logger.disabled = truth(config.get("disable_existing_loggers", true));
  }
  if (truth(config.get("root", null))) step("configure root logger", () => configure(logging.root, section(config, "root"), configured));
}
