/// <reference types="vite/client" />
// The picture of an example as the file that its route gives.
import theme from "../styles/theme.css?raw";
import rules from "../styles/timeline.css?raw";
import type { CatalogueEntry } from "./catalogue.ts";
import { examplePicture } from "./example-picture.ts";
import { svgToPng } from "./png.ts";
import { viewOf } from "./site-content.ts";

export async function picturePng(entry: CatalogueEntry): Promise<Uint8Array<ArrayBuffer>> {
  return svgToPng(examplePicture(entry, await viewOf(entry.id), theme, rules));
}
