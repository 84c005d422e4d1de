// The script of an embed, ahead of everything else: does what the address says before anything is painted, and tells the
// page around how high the embed is and, if that was asked for, what the reader does. A classic script: it also runs
// where the frame has an opaque origin (`sandbox="allow-scripts"`) and the host allows no other origin to fetch its
// modules. There it brings the same example as classic scripts (build/classic-scripts.ts).
import { HeightReporter } from "./height.ts";
import { readEmbedOptions } from "./options.ts";

const root = document.documentElement;
const own = document.currentScript;
const options = readEmbedOptions(location.search);

const prefersDark = matchMedia("(prefers-color-scheme: dark)");
const applyTheme = (): void => {
  root.dataset["theme"] = options.theme === "auto" ? (prefersDark.matches ? "dark" : "light") : options.theme;
};
applyTheme();
prefersDark.addEventListener("change", applyTheme);
root.dataset["language"] = options.language ?? "python";
if (options.language === "python" || options.language === "typescript") root.dataset["alone"] = "";
if (!options.editable) root.dataset["editable"] = "no";
if (!options.predict) root.dataset["predict"] = "no";

// The example's module and all that it imports are refused together or not at all.
let isClassic = false;
document.addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== "module" || isClassic || !(own instanceof HTMLScriptElement)) return;
    isClassic = true;
    const script = document.createElement("script");
    script.src = own.dataset["example"] ?? "";
    document.head.append(script);
  },
  { capture: true },
);

if (parent !== window) {
  const post = (message: object): void => parent.postMessage(message, "*");
  const reporter = new HeightReporter({
    parent,
    post,
    height: () => document.querySelector("main")?.getBoundingClientRect().height ?? 0,
    later: (work, ms) => void setTimeout(work, ms),
  });
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => reporter.hear(source, data));
  if (options.events) {
    for (const event of ["started", "ran", "checked", "solved"]) {
      addEventListener(`interleave:${event}`, (told) => post({ type: "interleave:event", event, ...(told instanceof CustomEvent && typeof told.detail === "object" ? told.detail : {}) }));
    }
  }
  addEventListener("DOMContentLoaded", () => {
    const content = document.querySelector("main");
    if (content !== null) new ResizeObserver(() => reporter.changed()).observe(content);
  });
}

addEventListener("DOMContentLoaded", () => {
  const choose = (name: string, value: string): void => {
    const input = document.querySelector<HTMLInputElement>(`input[name^="${name}-"][value="${value}"]`);
    if (input !== null) input.checked = true;
  };
  if (options.speed !== null) choose("speed", options.speed);
  if (options.language === "typescript") choose("language", "typescript");
  if (!options.predict) document.querySelector(".answer")?.setAttribute("open", "");
});
