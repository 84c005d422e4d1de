// What the address of an embed may say about how its example is shown: `?lang=python&theme=dark&speed=4`. Pure. What is
// unknown or makes no sense is passed over: whoever follows an old or mistyped link gets the plain example.

export interface EmbedOptions {
  /** Which programs are shown. Null: both where there is room, else Python, and the reader chooses. */
  readonly language: "python" | "typescript" | "both" | null;
  /** As the speed buttons have it: virtual seconds for a real one, 0 for steps. Null: the usual. */
  readonly speed: "0" | "1" | "4" | "Infinity" | null;
  readonly theme: "light" | "dark" | "auto";
  readonly editable: boolean;
  /** Whether an example that has a question asks it, and keeps its output back. */
  readonly predict: boolean;
  /** Whether the page around is told of what the reader does. */
  readonly events: boolean;
}

const languages: ReadonlyMap<string, EmbedOptions["language"]> = new Map([["python", "python"], ["typescript", "typescript"], ["both", "both"]]);
const speeds: ReadonlyMap<string, EmbedOptions["speed"]> = new Map([["steps", "0"], ["1", "1"], ["4", "4"], ["instant", "Infinity"]]);
const themes: ReadonlyMap<string, EmbedOptions["theme"]> = new Map([["light", "light"], ["dark", "dark"], ["auto", "auto"]]);

/** `query` with or without its question mark. */
export function readEmbedOptions(query: string): EmbedOptions {
  const fields = new URLSearchParams(query);
  const field = (name: string): string => fields.get(name)?.toLowerCase() ?? "";
  return {
    language: languages.get(field("lang")) ?? null,
    speed: speeds.get(field("speed")) ?? null,
    theme: themes.get(field("theme")) ?? "auto",
    editable: field("editable") !== "0",
    predict: field("predict") === "1",
    events: field("events") === "1",
  };
}
