// <interleave-exercise>: around an example that the reader is to change. When a run of it is over, says of every expectation
// whether it is met, and remembers in this browser that the exercise was solved. What judges is fetched with the first run.
import type { Verdict } from "../exercises/index.ts";
import type { MomentAddress } from "./address.ts";
import type { InterleaveExample } from "./example-element.ts";
import { RunOver } from "./run-over.ts";
import { metSentence, solvedSentence, unmetSentence } from "./sentences.ts";
import { isSolved, rememberSolved } from "./solved.ts";

class InterleaveExercise extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => this.#click(event));
    this.addEventListener(RunOver.type, (event) => {
      if (RunOver.is(event)) void this.#judge(event);
    });
    this.dataset["ready"] = "";
    if (isSolved(this.dataset["site"] ?? "", this.dataset["id"] ?? "")) this.#showSolved();
  }

  get #example(): InterleaveExample | null {
    return this.querySelector<InterleaveExample>("interleave-example");
  }

  #click({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-do]") : null;
    if (button === null) return;
    const action = button.dataset["do"];
    if (action === "check") this.#example?.runThrough();
    else if (action === "try-solution") this.#example?.show({ python: (this.querySelector(".solution-code")?.textContent ?? "").replace(/\n$/, ""), typescript: null });
    else if (action === "show-moment") this.#example?.goTo({ at: Number(button.dataset["at"]), nth: Number(button.dataset["nth"]) });
  }

  async #judge({ run }: RunOver): Promise<void> {
    if (typeof run === "string") return this.#tell(run, []);
    const { judgeRun } = await import("./judge-run.ts");
    const judged = judgeRun(this.dataset["expected"] ?? "[]", run);
    const unmet = judged.filter(({ verdict }) => !verdict.met).length;
    this.#report("checked", (judged.length - unmet) / judged.length);
    this.#tell(unmet === 0 ? solvedSentence : unmetSentence(unmet, judged.length), judged);
    if (unmet > 0) return;
    this.#report("solved", 1);
    rememberSolved(this.dataset["site"] ?? "", this.dataset["id"] ?? "");
    this.#showSolved();
  }

  #tell(sentence: string, judged: readonly { readonly verdict: Verdict; readonly moment: MomentAddress | null }[]): void {
    const [status, list] = [this.querySelector(".verdict"), this.querySelector(".expectations")];
    if (status !== null) status.textContent = sentence;
    list?.replaceChildren(...judged.map(({ verdict, moment }) => itemOf(verdict, moment)));
  }

  /** Tells the page what happened, for those who listen (embed/embed.ts). `score` is the share of expectations that are met. */
  #report(event: "checked" | "solved", score: number): void {
    this.dispatchEvent(new CustomEvent(`interleave:${event}`, { bubbles: true, detail: { id: this.dataset["id"], score } }));
  }

  #showSolved(): void {
    this.dataset["solved"] = "";
  }
}

function itemOf({ met, requirement, found }: Verdict, moment: MomentAddress | null): HTMLElement {
  const item = document.createElement("li");
  item.className = met ? "met" : "unmet";
  const word = document.createElement("span");
  word.className = "sr-only";
  word.textContent = metSentence(met);
  item.append(word, " ", requirement);
  if (met) return item;
  const what = document.createElement("span");
  what.className = "found";
  what.textContent = found;
  item.append(" ", what);
  if (moment === null) return item;
  const show = document.createElement("button");
  show.type = "button";
  show.className = "text-button";
  show.dataset["do"] = "show-moment";
  show.dataset["at"] = String(moment.at);
  show.dataset["nth"] = String(moment.nth);
  show.textContent = "Show it";
  item.append(" ", show);
  return item;
}

customElements.define("interleave-exercise", InterleaveExercise);
