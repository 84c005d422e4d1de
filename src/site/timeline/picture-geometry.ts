// Where things of a picture are: moments across, lanes down, and which words are for which of its widths. Pure.
import type { Lane, Scale } from "../../timeline/index.ts";
import type { Shape } from "./shape.ts";

/** A part of a picture: pixels across, and places in the list of lanes. */
export interface PictureWindow {
  readonly left: number;
  readonly right: number;
  /** The first pixel that can be seen; what is left of it is drawn ahead. */
  readonly seen: number;
  readonly first: number;
  readonly last: number;
}

export interface PictureOptions {
  readonly lanes: readonly Lane[];
  readonly room: LaneRoom;
  readonly scale: Scale;
  /** Pixels that it is drawn at, as far as is known: they decide which words have room. */
  readonly width: number;
  /** The width that it may get instead, where it is drawn for two; styles/timeline.css shows the words of one of them. */
  readonly narrow?: number;
  /** What of it is drawn. */
  readonly window: PictureWindow;
}

/** Above the lanes, where the time stands; px. */
export const axisHeight = 20;

/** The room that a lane has, px. */
export interface LaneRoom {
  readonly height: number;
  /** Middle of its bar below its top, and half of the bar's height. */
  readonly middle: number;
  readonly half: number;
  /** Whether it has no row of words above its bar. */
  readonly isDense: boolean;
}

const ample: LaneRoom = { height: 32, middle: 22, half: 6, isDense: false };
const dense: LaneRoom = { height: 13, middle: 6.5, half: 4, isDense: true };

/** The room of each of so many lanes: a picture of more than `mostAmple` is read as a whole, not word by word. */
export function laneRoom(lanes: number, mostAmple = 30): LaneRoom {
  return lanes > mostAmple ? dense : ample;
}

export class Geometry {
  readonly room: LaneRoom;
  readonly scale: Scale;
  readonly width: number;
  readonly window: PictureWindow;
  readonly #narrow: number;
  readonly #digits: number;

  constructor({ room, scale, width, narrow = width, window }: PictureOptions) {
    this.room = room;
    this.scale = scale;
    this.width = width;
    this.window = window;
    this.#narrow = narrow;
    this.#digits = width > 4_000 ? 6 : 2;
  }

  /** The pixel of a moment, and of the middle of what happens at it. */
  x(moment: number): number {
    return this.pixel(this.scale.x(moment));
  }

  dot(moment: number): number {
    return this.x(moment) + Math.min(this.pixel(this.scale.room) / 2, 5);
  }

  /** The pixel of a place on the scale. */
  pixel(place: number): number {
    return (place / this.scale.width) * this.width;
  }

  momentAt(pixel: number): number {
    return this.scale.momentAt((pixel / this.width) * this.scale.width);
  }

  percent(pixels: number): string {
    return `${Number(((100 * pixels) / this.width).toFixed(this.#digits))}%`;
  }

  /**
   * Shapes for both widths that it is drawn for: what comes out alike stands once. `stretch` is how many of its pixels one
   * pixel on the screen takes.
   */
  forBoth(shapes: (stretch: number) => Shape[]): Shape[] {
    const wide = shapes(1);
    if (this.#narrow === this.width) return wide;
    const small = shapes(this.width / this.#narrow);
    const keyed = (all: readonly Shape[]): Map<string, Shape> => new Map(all.map((shape) => [JSON.stringify(shape), shape]));
    const [wides, smalls] = [keyed(wide), keyed(small)];
    const only = (shape: Shape, others: ReadonlyMap<string, Shape>, name: string): Shape =>
      others.has(JSON.stringify(shape)) ? shape : { ...shape, attributes: { ...shape.attributes, class: `${shape.attributes["class"] ?? ""} ${name}` } };
    return [...wide.map((shape) => only(shape, smalls, "wide")), ...small.filter((shape) => !wides.has(JSON.stringify(shape))).map((shape) => only(shape, wides, "narrow"))];
  }
}
