// Files as a zip archive, the same bytes for the same files. In the page it is fetched when a teacher asks for a package.
import { strToU8, zipSync } from "fflate";

/** The earliest day that an archive can name: what was packed when says nothing about it. */
const mtime = new Date(1980, 0, 1);

export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const);
  return Uint8Array.from(zipSync(Object.fromEntries(entries), { level: 9, mtime }));
}
