// <interleave-example> for other people's pages: puts an embed of the site into a frame, as high as the embed says it is.
// README.md says what it takes. It changes nothing outside of its element, and trusts the frame no further than a height
// and the names of a few events.
import { writeAddress } from "../site/address.ts";
import { dedented, frameAddress, options } from "./frame-address.ts";

/** The site, where the build knows it: only the package needs it, a script knows where it came from. */
declare const SITE: string | null;

const ownAddress = typeof document === "undefined" ? null : (document.currentScript?.getAttribute("src") ?? null);
const ownSite = ownAddress === null ? SITE : new URL("../../", new URL(ownAddress, document.baseURI)).href;

const usualHeight = 480;
const highest = 20_000;
/** px of an embed beside its program, and of a line of the program. */
const around = 320;
const line = 21;

// In Node, where a server renders pages with it, there is no such thing.
const Base = typeof HTMLElement === "undefined" ? (class {} as typeof HTMLElement) : HTMLElement;

export class InterleaveExample extends Base {
  static readonly observedAttributes = ["src", "site", ...Object.keys(options)];
  #frame: HTMLIFrameElement | undefined;
  #origin = "";
  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame?.contentWindow || origin !== this.#origin) return;
    if (typeof data !== "object" || data === null || !("type" in data)) return;
    if (data.type === "interleave:height" && "height" in data) this.#setHeight(data.height);
    if (data.type === "interleave:event" && "event" in data && this.getAttribute("events") === "1") this.#report(String(data.event), data);
  };

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    // What is in the element may not have been read yet.
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => void this.#show(), { once: true });
    else void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.#frame !== undefined) void this.#show();
  }

  async #show(): Promise<void> {
    const src = this.getAttribute("src");
    const site = this.getAttribute("site") ?? ownSite;
    if (site === null) return this.#refuse("The attribute `site` has to say where the site is");
    const given = Object.entries(options).flatMap(([attribute, name]): [string, string][] => {
      const value = this.getAttribute(attribute);
      return value === null ? [] : [[name, value]];
    });
    const url = frameAddress({ src, site, page: document.baseURI, options: new Map(given) });
    if (url === null) return this.#refuse(`The attribute \`src\` leads to no example: ${src}`);
    const code = src === null ? this.#code() : null;
    if (code !== null) url.hash = await this.#fragment(code);
    const frame = (this.#frame ??= this.#makeFrame());
    this.#origin = url.origin;
    if (frame.style.height === "") this.#setHeight(Number(this.getAttribute("height") ?? (code === null ? usualHeight : around + line * code.split("\n").length)));
    frame.title = this.getAttribute("title") ?? this.querySelector("a")?.textContent ?? "A Python program that runs";
    frame.src = url.href;
  }

  #makeFrame(): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.allow = "clipboard-write";
    frame.style.cssText = "display: block; width: 100%; border: 0";
    const root = this.attachShadow({ mode: "open" });
    root.append(frame);
    this.style.display ||= "block";
    return frame;
  }

  /** The program in the element. */
  #code(): string {
    return dedented((this.querySelector("script") ?? this).textContent ?? "");
  }

  async #fragment(code: string): Promise<string> {
    const edits = this.getAttribute("language") === "typescript" ? { python: "", typescript: code } : { python: code, typescript: null };
    return (await writeAddress({ anchor: "", edits, moment: null })).replace("#&", "");
  }

  #setHeight(height: unknown): void {
    if (this.#frame === undefined || typeof height !== "number" || !(height >= 1 && height <= highest)) return;
    this.#frame.style.height = `${Math.ceil(height)}px`;
  }

  #report(event: string, { type: _, event: __, ...detail }: Record<string, unknown>): void {
    if (["started", "ran", "checked", "solved"].includes(event)) this.dispatchEvent(new CustomEvent(`interleave-${event}`, { bubbles: true, detail }));
  }

  /** What is in the element stays to be seen. */
  #refuse(reason: string): void {
    console.error(`<interleave-example>: ${reason}.`);
  }
}

if (typeof customElements !== "undefined" && customElements.get("interleave-example") === undefined) customElements.define("interleave-example", InterleaveExample);
