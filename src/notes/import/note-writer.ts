// Writes the clean note, part by part: text as Markdown, blocks of Python as examples or shown only, and what the report
// says of each.
import { compareClaim } from "../claims.ts";
import { titleWord } from "../info-string.ts";
import { freeSlugs } from "../slugs.ts";
import { classWithMethods } from "./complete.ts";
import { Page, type PageBlock } from "./page-names.ts";
import { type BlockReport, quoted } from "./decisions.ts";
import { type Listing, listingsBelow } from "./listings.ts";
import { asPrinted, isTextLanguage } from "./outputs.ts";
import { withoutOwnModules } from "./own-modules.ts";
import type { Part, PythonPart } from "./parts.ts";
import { decodeEntities } from "./entities.ts";
import { exampleName } from "./example-name.ts";
import type { Line, TextPiece } from "./pieces.ts";
import type { Reference } from "./reference.ts";
import { cleanText, type TextSetting, type Written } from "./text.ts";
import { type Trial, tryPart } from "./trial.ts";
import type { Verdict } from "./verdict.ts";

/** One clean note in the making. The parts are changed: a listing that a block takes is no text any more. */
export class NoteWriter {
  readonly blocks: BlockReport[] = [];
  readonly #parts: Part[];
  readonly #setting: TextSetting;
  readonly #reference: Reference;
  readonly #out: Written[] = [];
  readonly #free = freeSlugs([]);
  #heading = "";

  constructor(parts: readonly Part[], setting: TextSetting, reference: Reference) {
    this.#parts = [...parts];
    this.#setting = setting;
    this.#reference = reference;
  }

  async write(): Promise<void> {
    const above: PageBlock[] = [];
    for (let index = 0; index < this.#parts.length; index++) {
      const part = this.#parts[index];
      if (part === undefined) continue;
      if (part.kind === "text") this.#text(part, this.#parts[index + 1]?.kind === "python" || this.#parts[index + 1]?.kind === "shown");
      else if (part.kind === "shown") this.#fence(/^output$/i.test(part.language) ? "text" : part.language, part.text, part.prefix, part.at);
      else await this.#python(part, index, above);
    }
  }

  /** Leaves out the heading that says the title once more. */
  dropHeading(title: string): void {
    const said = (text: string): string => decodeEntities(text.replaceAll("`", "")).toLowerCase();
    const at = this.#out.findIndex((each) => each.kind === "heading");
    const found = this.#out[at];
    if (found?.kind === "heading" && found.depth === 1 && said(found.text) === said(title)) this.#out.splice(at, 1);
  }

  /** The title, taken out of the text: its first top heading, or its first heading when little stands above. */
  takeTitle(): string | null {
    const tops = this.#out.findIndex((each) => each.kind === "heading" && each.depth === 1);
    const first = this.#out.findIndex((each) => each.kind === "heading");
    const at = tops !== -1 ? tops : first;
    const found = this.#out[at];
    if (found?.kind !== "heading") return null;
    const aboveLength = this.#out.slice(0, at).reduce((sum, each) => sum + each.text.length, 0);
    if (tops === -1 && (aboveLength > 80 || /^(?:\d+(?:\.\d+)*[.)]?\s|(?:Q|Question|Frage|Aufgabe|Pregunta|Ejercicio|Exercise|Task|Step|Part)\s?\d)/i.test(found.text))) return null;
    this.#out.splice(at, 1);
    if (tops === -1) this.#setting.decisions.guess(found.n, `The note has no top heading: its first, ${quoted(found.text)}, became its title.`);
    return decodeEntities(found.text.replaceAll("`", ""));
  }

  lines(): string[] {
    const headings = this.#out.filter((each) => each.kind === "heading");
    const least = Math.min(...headings.map(({ depth }) => depth));
    const shift = headings.length === 0 ? 0 : 2 - least;
    return this.#out.flatMap((each) => (each.kind === "line" ? [each.text] : ["", `${"#".repeat(Math.max(2, Math.min(6, each.depth + shift)))} ${each.text}`, ""]));
  }

  #text(part: TextPiece, nextIsCode: boolean): void {
    const written = cleanText(part.lines, this.#setting, nextIsCode);
    // Code in a quotation left an empty line below it.
    if (this.#endsInQuotation()) while (written[0]?.kind === "line" && /^>[>\s]*$/.test(written[0].text)) written.shift();
    const [first] = written;
    if (first === undefined) return;
    if (!this.#endsInQuotation() || first.kind !== "line" || !first.text.startsWith(">")) this.#put("");
    for (const each of written) this.#out.push(each);
    const heading = written.findLast((each) => each.kind === "heading");
    if (heading !== undefined) this.#heading = decodeEntities(heading.text);
  }

  #endsInQuotation(): boolean {
    const last = this.#out.at(-1);
    return last?.kind === "line" && last.text.startsWith(">");
  }

  /** An empty line, which in a quotation is one of the quotation. */
  #gap(prefix: string): void {
    const last = this.#out.at(-1);
    const empty = prefix.includes(">") && this.#endsInQuotation() ? prefix.trimEnd() : "";
    if (last?.kind !== "line" || last.text !== empty) this.#put(empty);
  }

  #put(text: string, n = 0): void {
    this.#out.push({ kind: "line", n, text });
  }

  #fence(info: string, text: string, prefix: string, n: number): void {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = "`".repeat(longest + 1);
    this.#gap(prefix);
    for (const line of [`${marks}${info}`, ...text.replace(/\n$/, "").split("\n"), marks]) this.#put(line === "" ? prefix.trimEnd() : `${prefix}${line}`, n);
    this.#gap(prefix);
  }

  async #python(raw: PythonPart, index: number, above: PageBlock[]): Promise<void> {
    const { decisions } = this.#setting;
    const listings = listingsBelow(this.#parts, index, decisions);
    const below = this.#parts.slice(index + 1).flatMap((each): PageBlock[] => {
      const [first] = each.kind === "python" ? each.candidates : [];
      return first?.facts.parses === true ? [{ source: first.source, facts: first.facts, ended: false, isBroken: false }] : [];
    });
    const methods = await this.#methods(raw, above);
    if (methods !== null) {
      this.#fence("python no-run", raw.candidates[0]?.source ?? "", raw.prefix, raw.at);
      this.blocks.push({ line: raw.at, id: null, message: `It goes on with the class \`${methods}\` above; blocks below get the class with it as set-up.` });
      return;
    }
    const { part, imports, modules } = await withoutOwnModules(raw, new Page(above, below), (file) => this.#shows(file), this.#reference);
    const page = new Page([...above, ...modules], below);
    const asked = /(?:^|\s)no-run(?:\s|$)/.test(part.words);
    const trial = await tryPart(part, {
      page,
      near: this.#near(index),
      hasListings: listings.length > 0,
      resembles: (stdout) => listings.some((listing) => listing.resembles(stdout)),
      claims: (stdout) => Math.max(0, ...listings.map((listing) => (!listing.matches(stdout) ? 0 : listing.open ? stdout.split("\n").length : Infinity))),
    }, this.#reference);
    const [first] = part.candidates;
    if (trial === null || !trial.verdict.runs || asked) {
      const shown = trial?.candidate ?? first;
      if (trial !== null) above.push(onPage(part, trial));
      const fault = first !== undefined && !first.facts.parses ? `CPython cannot read it: ${first.facts.message} (line ${first.facts.line} of the block).` : "";
      this.#fence("python no-run", shown?.written ?? shown?.source ?? "", part.prefix, part.at);
      if (part.lost && trial !== null) decisions.guess(part.at, "The indentation was lost and was restored so that CPython can read the block.");
      const reason = asked ? "The raw note says so." : trial === null ? fault : trial.verdict.runs ? "" : trial.verdict.reason;
      this.blocks.push({ line: part.at, id: null, message: reason });
      if (part.session !== null && part.session.output !== "") this.#fence("text", part.session.output, part.prefix, part.at);
      return;
    }
    above.push(onPage(part, trial));
    for (const line of imports) decisions.did(part.at, `${quoted(line)} became a comment: what it imports stands on the page, and is set-up.`);
    this.#example(part, trial, trial.verdict, listings);
  }

  /** Whether the note names a file, in its text, on a fence or at the head of a block. */
  #shows(file: string): boolean {
    const names = new RegExp(`(?<![\\w/])${file.replaceAll(".", "\\.")}(?![\\w])`);
    return this.#parts.some((part) => (part.kind === "text" ? part.lines.some(({ text }) => names.test(text)) : part.kind === "python" && (names.test(part.words) || names.test(part.candidates[0]?.source.split("\n").find((line) => line.trim() !== "") ?? ""))));
  }

  /** Puts methods into the class above that they belong to, for the blocks below; gives its name, or null. */
  async #methods({ candidates: [first] }: PythonPart, above: PageBlock[]): Promise<string | null> {
    if (first?.facts.parses !== true) return null;
    const whole = classWithMethods(first.source, first.facts, new Page(above, []));
    if (whole === null) return null;
    const [facts] = await this.#reference.facts([whole.source]);
    if (facts?.parses !== true) return null;
    above.push({ source: whole.source, facts, ended: true, isBroken: false });
    return whole.name;
  }

  #example(part: PythonPart, trial: Trial, { raises, hinted }: Extract<Verdict, { runs: true }>, listings: readonly Listing[]): void {
    const { decisions } = this.#setting;
    const { completion, result, own } = trial;
    const { name, isHeadings } = exampleName(this.#heading, completion.source, trial.candidate.facts);
    const id = this.#free(name);
    const [, inQuotes, inSingle] = /(?:^|\s)title=(?:"([^"]+)"|'([^']+)')/.exec(part.words) ?? [];
    const title = inQuotes ?? inSingle ?? (isHeadings ? "" : this.#heading.replaceAll("`", ""));
    if (part.lost) decisions.guess(part.at, `The indentation was lost and was restored: this is the likeliest way in which CPython runs it${trial.claimed > 0 ? " and prints what the note says" : ""}.`);
    if (completion.setup !== "") this.#fence("python setup", completion.setup, part.prefix, part.at);
    if (completion.driver !== "") this.#fence("python driver", completion.driver.replace(/^\n/, ""), part.prefix, part.at);
    const shownTitle = title === "" ? "" : ` ${titleWord(title)}`;
    this.#fence(`python id=${id}${raises === null ? "" : ` raises=${raises}`}${shownTitle}`, completion.source, part.prefix, part.at);
    const said: string[] = [];
    if (completion.added.length > 0) said.push(`${sentence(completion.added.join("; "))}`);
    if (trial.candidate.echoes === true) said.push("The value of its last line is printed.");
    if (raises !== null) said.push(`It ends with ${raises}, as it seems to be meant to.`);
    if (hinted) decisions.guess(part.at, `Only a word near the block says that something goes wrong: that it ends with ${raises ?? "an exception"} was taken for meant.`);
    const setupPrints = result.stdout.slice(0, result.stdout.length - own.length).split("\n").length - 1;
    if (setupPrints > 0) said.push(`The set-up prints ${setupPrints === 1 ? "a line" : `${setupPrints} lines`} before it.`);
    const listing = listings.find(({ matches }) => matches(own));
    if (part.session !== null && part.session.output !== "") {
      const session = asPrinted(part.session.output, own);
      const difference = compareClaim(session, own);
      this.#fence(difference === null ? "output" : "text", difference === null && setupPrints > 0 ? result.stdout : session, part.prefix, part.at);
      said.push(difference === null ? "Its output is the session's." : `The session shows other output than CPython prints: ${quoted(difference.claimed ?? "")} for ${quoted(difference.recorded ?? "")}.`);
    } else if (listing !== undefined) {
      const about = listing.take(own);
      this.#fence("output", result.stdout, part.prefix, listing.line);
      said.push(`The output at ${decisions.place(listing.line)} is what CPython prints.${about}`);
    } else {
      const claimed = listings.find(({ labelled }) => labelled);
      if (claimed !== undefined) {
        decisions.guess(claimed.line, `This output is not what CPython prints for the block at ${decisions.place(part.at)}, so it stays text. CPython prints ${own.trim() === "" ? "nothing" : quoted(own)}.`);
        claimed.disown();
        said.push(`The output at ${decisions.place(claimed.line)} is not what CPython prints and stays text.`);
      }
    }
    this.blocks.push({ line: part.at, id, message: said.length === 0 ? "It runs as it stands." : said.join(" ") });
  }

  /** The text around a block. */
  #near(index: number): string {
    const text = (part: Part | undefined): Line[] => (part?.kind === "text" ? part.lines.filter((line) => line.text.trim() !== "") : []);
    const next = this.#parts[index + 1];
    const below = next?.kind === "text" && text(next).length === 0 ? this.#parts[index + 2] : next;
    const shown = below?.kind === "shown" && isTextLanguage(below.language) ? below.text : "";
    return [...[...text(this.#parts[index - 1]).slice(-2), ...text(next).slice(0, 2)].map(({ text: each }) => each), shown].join("\n");
  }
}

/** A block as those below it see it: without what was added so that it prints its value. */
function onPage(part: PythonPart, { candidate, verdict, result: { ending } }: Trial): PageBlock {
  const plain = candidate.echoes === true ? part.candidates.find((each) => each.echoes !== true) : undefined;
  const { source, facts } = plain?.facts.parses === true ? { source: plain.source, facts: plain.facts } : candidate;
  return { source, facts, ended: ending.kind === "ended", isBroken: !verdict.runs && verdict.isBroken };
}

function sentence(text: string): string {
  const upper = `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
  return `${upper}.`;
}
