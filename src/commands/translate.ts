// A file on its way to the sandbox: a port is lowered; Python is ported, then lowered.
import { lower } from "../lowering/index.ts";

export type Translation =
  | {
      readonly kind: "program";
      /** Lowered JavaScript. */
      readonly program: string;
      /** The Python it came from, by line, and for each line of the program its line there. */
      readonly python?: readonly string[];
      readonly lineMap?: readonly number[];
    }
  /** What stderr says, ending with a newline. */
  | { readonly kind: "refused"; readonly message: string };

/** Makes a program of the text of a file whose name ends in `extension`. */
export async function translate(source: string, extension: string, file: string): Promise<Translation> {
  if (extension === ".ts") return lowered(source, file);
  return { kind: "refused", message: `interleave: ${file}: a program is TypeScript (.ts), a port; this one ends in "${extension}".\n` };
}

function lowered(port: string, file: string): Translation {
  const { code, problems } = lower(port);
  if (problems.length === 0) return { kind: "program", program: code };
  const lines = problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}\n`);
  return { kind: "refused", message: lines.join("") };
}
