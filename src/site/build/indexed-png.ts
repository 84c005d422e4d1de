// A picture of few colours as a PNG with a palette: a third of the bytes that one with all colours takes. Drawings of text
// and lanes have a few hundred colours, nearly all of them between two others at the edges of letters. Pure.
import { crc32, deflateSync } from "node:zlib";

const mostColours = 256;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. What lets something through is taken for opaque. */
  readonly rgba: Uint8Array;
}

/** Colours beyond the 256 most frequent become the nearest of those. */
export function indexedPng({ width, height, rgba }: Pixels): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const colour = ((rgba[4 * pixel] ?? 0) << 16) | ((rgba[4 * pixel + 1] ?? 0) << 8) | (rgba[4 * pixel + 2] ?? 0);
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other).map(([colour]) => colour);
  const palette = frequent.slice(0, mostColours);
  const places = new Map(frequent.map((colour, place) => [colour, place < mostColours ? place : nearest(colour, palette)]));

  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    // The first byte of a row says that it is not filtered.
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colours[y * width + x] ?? 0) ?? 0;
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits for a pixel, which is a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [signature, chunk("IHDR", header), chunk("PLTE", Uint8Array.from(palette.flatMap(channels))), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", new Uint8Array())];
  return Uint8Array.from(Buffer.concat(parts));
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  let [best, least] = [0, Infinity];
  for (const [place, other] of palette.entries()) {
    const [otherRed, otherGreen, otherBlue] = channels(other);
    const distance = (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
