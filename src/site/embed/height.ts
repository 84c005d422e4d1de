// Tells the page around how high the embed is, in the ways in which such pages listen: our own (the web component and
// whoever reads its documentation), Canvas, and H5P. Nobody is asked who they are, because nothing is told but a height.
// What comes in is heard only from the frame's parent, and can do no more than ask for the height again.

/** ms between two messages of one kind, at least. */
const pause = 100;
/** Pixels. What is beyond is a fault, not a page. */
const highest = 20_000;

export interface FrameWindow {
  readonly parent: unknown;
  post(message: object): void;
  /** Of all that the embed shows, px. */
  height(): number;
  later(work: () => void, ms: number): void;
}

export class HeightReporter {
  readonly #frame: FrameWindow;
  #told = 0;
  #waiting = false;
  /** Somebody has asked while it waited. */
  #asked = false;
  #h5p = false;

  constructor(frame: FrameWindow) {
    this.#frame = frame;
    // The page around may have its listener already, or get it later and say "ready".
    frame.post({ context: "h5p", action: "hello" });
  }

  /** The embed may have another height than before. */
  changed(): void {
    if (this.#height() !== this.#told) this.#tell();
  }

  /** A message came. */
  hear(source: unknown, data: unknown): void {
    if (source !== this.#frame.parent || typeof data !== "object" || data === null) return;
    if (!("context" in data) || data.context !== "h5p" || !("action" in data)) return;
    switch (data.action) {
      case "ready":
      case "hello":
      case "resize":
      case "resizePrepared":
        this.#h5p = true;
        this.#tell();
    }
  }

  /** At once, and then not again for a while; what is asked for meanwhile is answered once, at its end. */
  #tell(): void {
    this.#asked = this.#waiting;
    if (this.#waiting) return;
    this.#waiting = true;
    const height = this.#height();
    this.#told = height;
    this.#frame.post({ type: "interleave:height", height });
    this.#frame.post({ subject: "lti.frameResize", height });
    if (this.#h5p) this.#frame.post({ context: "h5p", action: "resize", scrollHeight: height });
    this.#frame.later(() => {
      this.#waiting = false;
      if (this.#asked) this.#tell();
      else this.changed();
    }, pause);
  }

  #height(): number {
    return Math.min(highest, Math.max(1, Math.ceil(this.#frame.height())));
  }
}
