// Gathers the Python of a note: which blocks run, under which ids, after which set-up, with which claimed output.
import type { Claim, Example, ExampleNode } from "./lesson.ts";
import type { Problems } from "./problems.ts";
import type { PythonFence } from "./python-fence.ts";
import { freeSlugs, toSlug } from "./slugs.ts";

/** A block of Python that runs or sets up. `line` is that of its first line of Python. */
export interface PythonBlock {
  readonly fence: PythonFence;
  readonly line: number;
  /** Ends with a newline if not empty. */
  readonly source: string;
  /** Text of the heading that it stands under. */
  readonly heading: string;
}

interface Draft extends PythonBlock {
  readonly node: ExampleNode;
  readonly setup: string;
  readonly driver: string;
  claim?: Claim;
  /** The exercise that this program solves. */
  readonly solves?: Draft;
}

export class ExampleCollector {
  readonly #problems: Problems;
  readonly #drafts: Draft[] = [];
  readonly #named = new Map<string, { readonly line: number; readonly source: string; used: boolean }>();
  /** Set-up for the next example only. */
  #pending: { readonly line: number; readonly source: string } | null = null;
  /** What runs after the next example. */
  #driver: { readonly line: number; readonly source: string } | null = null;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  addSetup({ fence, line, source }: PythonBlock): void {
    if (fence.setup === undefined) {
      this.#pending = { line: this.#pending?.line ?? line, source: (this.#pending?.source ?? "") + source };
      return;
    }
    const earlier = this.#named.get(fence.setup);
    if (earlier === undefined) this.#named.set(fence.setup, { line, source, used: false });
    else this.#problems.error(line - 1, `There is a set-up \`${fence.setup}\` on line ${earlier.line - 1} already: give this one another name.`);
  }

  addDriver({ line, source }: PythonBlock): void {
    this.#driver = { line: this.#driver?.line ?? line, source: (this.#driver?.source ?? "") + source };
  }

  /** The node gets its id in `finish`, when all ids that the author chose are known. */
  addExample(block: PythonBlock): ExampleNode {
    const { title, predict } = block.fence;
    const node: ExampleNode = { type: "example", id: "", ...(title === undefined ? {} : { title }), ...(predict === undefined ? {} : { predict }) };
    const named = block.fence.uses.map((name) => this.#use(name, block.line - 1));
    this.#drafts.push({ ...block, node, setup: named.join("") + (this.#pending?.source ?? ""), driver: this.#driver?.source ?? "" });
    this.#pending = null;
    this.#driver = null;
    return node;
  }

  /** Adds a program that solves the latest example, which is an exercise. */
  addSolution(block: PythonBlock): ExampleNode {
    const solves = this.#drafts.at(-1);
    if (solves === undefined) throw new Error("A solution stands below its exercise.");
    const { setup, driver } = solves;
    const { title } = solves.fence;
    const node: ExampleNode = { type: "example", id: "" };
    this.#drafts.push({ ...block, fence: { ...block.fence, ...(title === undefined ? {} : { title: `${title}: a solution` }) }, node, setup, driver, solves });
    return node;
  }

  /** Adds what the note says that the latest example prints. */
  addClaim(claim: Claim): void {
    const draft = this.#drafts.at(-1);
    if (draft !== undefined) draft.claim = claim;
  }

  /** Gives every example its id and returns them in order. */
  finish(slug: string): Example[] {
    if (this.#pending !== null) this.#problems.error(this.#pending.line - 1, "No example follows this set-up: remove it, or name it with `setup=…` and ask for it with `uses=…`.");
    if (this.#driver !== null) this.#problems.error(this.#driver.line - 1, "No example follows this driver: put it above the example that it runs, or remove it.");
    for (const [name, { line, used }] of this.#named) {
      if (!used) this.#problems.warning(line - 1, `No example uses the set-up \`${name}\`: write \`uses=${name}\` on the examples that need it.`);
    }
    const chosen = this.#chosenIds();
    const free = freeSlugs(chosen.values());
    const examples = this.#drafts.map((draft): Example => {
      const id = chosen.get(draft) ?? free(draft.solves === undefined ? toSlug(draft.heading, "example") : `${withoutSlug(draft.solves.node.id)}-solution`);
      draft.node.id = `${slug}/${id}`;
      const { line, source, setup, driver, claim } = draft;
      const { title, raises, predict } = draft.fence;
      return {
        id: draft.node.id,
        line,
        ...(title === undefined ? {} : { title }),
        setup,
        source,
        ...(driver === "" ? {} : { driver }),
        ...(raises === undefined ? {} : { raises }),
        ...(predict === undefined ? {} : { predict }),
        ...(draft.fence.home ? { home: true } : {}),
        ...(claim === undefined ? {} : { claim }),
      };
    });
    return examples.map((example, index) => this.#compared(example, this.#drafts[index], slug));
  }

  /** The example with the id of the one that it is compared with. */
  #compared(example: Example, draft: Draft | undefined, slug: string): Example {
    const named = draft?.fence.compare;
    if (draft === undefined || named === undefined) return example;
    const compare = named.includes("/") ? named : `${slug}/${named}`;
    const isHere = this.#drafts.some(({ node }) => node.id === compare && compare !== example.id);
    if (!isHere && compare.startsWith(`${slug}/`)) {
      this.#problems.error(draft.line - 1, `There is no other example \`${named}\` in this note to compare this one with.`);
      return example;
    }
    draft.node.compare = compare;
    return { ...example, compare };
  }

  #use(name: string, line: number): string {
    const setup = this.#named.get(name);
    if (setup === undefined) {
      this.#problems.error(line, `There is no set-up \`${name}\` above this example: mark a block above it \`setup=${name}\`.`);
      return "";
    }
    setup.used = true;
    return setup.source;
  }

  #chosenIds(): Map<Draft, string> {
    const chosen = new Map<Draft, string>();
    const lines = new Map<string, number>();
    for (const draft of this.#drafts) {
      const { id } = draft.fence;
      if (id === undefined) continue;
      const earlier = lines.get(id);
      if (earlier !== undefined) {
        this.#problems.error(draft.line - 1, `The example on line ${earlier} has the id \`${id}\` already: give this one another.`);
      } else {
        lines.set(id, draft.line - 1);
        chosen.set(draft, id);
      }
    }
    return chosen;
  }
}

function withoutSlug(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
