// Forms. Twin of src/oracle/python/packages/aiohttp/formdata.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { encode } from "../../python/codecs.ts";
import { NotImplementedError } from "../../python/exceptions.ts";
import { declare_type } from "../../python/special.ts";
import { is_float } from "../../python/float.ts";
import { as_int } from "../../python/integers.ts";
import { type Source, pairsOf } from "../modules/multidict.ts";
import { type Pair, formText } from "../query.ts";

/** Fields of text, sent as `application/x-www-form-urlencoded`. The simulated network sends no files. */
export class FormData {
  readonly #fields: Pair[] = [];

  constructor(fields: Source<unknown> = []) {
    for (const [name, value] of pairsOf(fields)) this.add_field(name, value);
  }
  /** @throws NotImplementedError for anything but text and numbers. */
  add_field(name: string, value: unknown, more?: Readonly<Record<string, unknown>>): void {
    if (more !== undefined || !(typeof value === "string" || as_int(value) !== undefined || is_float(value))) {
      throw new NotImplementedError("the simulated network sends fields of text only: FormData.add_field(name, text)");
    }
    this.#fields.push([name, text_of(value)]);
  }
  $encode(): number[] {
    return encode(formText(this.#fields), "utf-8", "strict");
  }
}
declare_type(FormData, "FormData", "aiohttp.formdata");
