// <interleave-example>: the script that every page loads, and all of it before a reader shows that they want to run
// something. It reveals the controls, copies, keeps the chosen language, and fetches the rest (example-run.ts, and with
// it the sandbox) on the first sign of intent.
import type { ExampleRun } from "./example-run.ts";

const languageKey = "interleave-language";

class InterleaveExample extends HTMLElement {
  #run: Promise<ExampleRun> | undefined;

  connectedCallback(): void {
    const controls = this.querySelector(".controls");
    for (const intent of ["pointerenter", "focusin", "touchstart"]) {
      controls?.addEventListener(intent, () => this.#with((run) => run.prepare()), { passive: true, once: true });
    }
    this.addEventListener("click", ({ target }) => this.#click(target));
    this.addEventListener("change", ({ target }) => this.#change(target));
    this.addEventListener("keydown", (event) => this.#key(event));
    // A page that goes to the back-forward cache takes no running program with it.
    addEventListener("pagehide", () => void this.#run?.then((run) => run.stop()));
    this.dataset["ready"] = "";
  }

  /** Fetches what runs examples, once, and hands it over. */
  #with(use: (run: ExampleRun) => void): void {
    this.#run ??= import("./example-run.ts").then(({ ExampleRun }) => new ExampleRun(this));
    this.#run.then(use, () => {
      this.#run = undefined;
      const status = this.querySelector(".status");
      if (status) status.textContent = "The engine could not be fetched. The recorded output stands; Run tries again.";
    });
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-do]") : null;
    if (button === null) return;
    switch (button.dataset["do"]) {
      case "run":
        this.#with((run) => run.toggle());
        break;
      case "reset":
        this.#with((run) => run.reset());
        break;
      case "copy":
        void copy(button);
    }
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name.startsWith("language-")) chooseLanguage(target.value);
    else this.#with((run) => run.setSpeed(Number(target.value)));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#with((run) => run.start());
    } else if (event.key === "Escape" && this.dataset["state"] === "running") {
      event.preventDefault();
      this.#with((run) => run.stop());
    }
  }
}

/** Shows one language in every example of the page that has no room for both, and remembers it. */
function chooseLanguage(language: string): void {
  document.documentElement.dataset["language"] = language;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name^="language-"]')) input.checked = input.value === language;
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Storage may be refused; the choice then holds for this page.
  }
}

function rememberedLanguage(): string {
  try {
    return localStorage.getItem(languageKey) === "typescript" ? "typescript" : "python";
  } catch {
    return "python";
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const codes = button.closest(".listing")?.querySelectorAll("code") ?? [];
  const text = Array.from(codes, (code) => `${code.textContent}\n`).join("");
  await navigator.clipboard.writeText(text);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

if (navigator.clipboard === undefined) document.documentElement.dataset["clipboard"] = "none";
chooseLanguage(rememberedLanguage());
customElements.define("interleave-example", InterleaveExample);
