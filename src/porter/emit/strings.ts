// F-strings, adjacent literals and format specs.
import type { FormattedValue, FString, FStringPart, JoinedStr } from "../syntax.ts";
import { members, type Type } from "../types.ts";
import { breakTo } from "../writer.ts";
import { call, code, type Code, precedence, primary } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { expression, proper, text } from "./expressions.ts";
import { stringLiteral, templateText } from "./literals.ts";

export function emitFString(c: Emitter, e: FString): Code {
  if (e.parts.every((part) => typeof part === "string")) return primary(stringLiteral(e.parts.join("")));
  const tagged = e.parts.some((part) => typeof part !== "string" && !isPlainText(c, part)) && !c.imports.isTaken("f");
  const body = e.parts.map((part) => emitPart(c, part, tagged)).join("");
  return code(`${tagged ? c.python("f") : ""}\`${body}\``, precedence.primary);
}

/** Whether a template literal shows the value as Python does. */
function isPlainText(c: Emitter, part: FormattedValue): boolean {
  if (part.spec || part.conversion === "r" || part.conversion === "a" || (part.text !== null && part.conversion !== "s")) return true;
  const type = c.typeOf(part.value);
  return members(type).length > 0 && members(type).every((each) => isTextual(each));
}

function isTextual(type: Type): boolean {
  return type.kind === "str" || type.kind === "int";
}

/** Specs that show a float and an int of the same value alike. */
const floatSpec = /[fFeEgG%]$/;

function emitPart(c: Emitter, part: FStringPart, tagged: boolean): string {
  if (typeof part === "string") return templateText(part);
  const label = part.text === null ? "" : templateText(part.text);
  const conversion = part.conversion || (part.text !== null && !part.spec ? "r" : "");
  const converted = conversion === "r" ? call(c.python("repr"), proper(c, part.value)) : conversion === "a" ? call(c.python("ascii"), proper(c, part.value)) : null;
  if (!part.spec) {
    if (converted || isPlainText(c, part)) return `${label}\${${(converted ?? expression(c, part.value)).text}}`;
    const formatsItself = [...c.inference.classes.values()].some((info) => info.methods.has("__format__"));
    if (tagged && !(formatsItself && conversion === "s")) return `${label}\${${proper(c, part.value)}}`;
    const convert = c.python(formatsItself && conversion !== "s" ? "format" : "str");
    return `${label}\${${call(convert, proper(c, part.value)).text}}`;
  }
  const last = part.spec.at(-1);
  const loose = typeof last === "string" && floatSpec.test(last);
  const value = converted?.text ?? (conversion === "s" ? call(c.python("str"), proper(c, part.value)).text : loose ? text(c, part.value) : proper(c, part.value));
  return `${label}\${${c.python("fmt")}(${value}, ${emitSpec(c, part.spec)})}`;
}

function emitSpec(c: Emitter, spec: readonly FStringPart[]): string {
  if (spec.every((part) => typeof part === "string")) return stringLiteral(spec.join(""));
  const tagged = spec.some((part) => typeof part !== "string" && !isPlainText(c, part)) && !c.imports.isTaken("f");
  const body = spec.map((part) => (typeof part === "string" ? templateText(part) : emitPart(c, part, tagged))).join("");
  return `${tagged ? c.python("f") : ""}\`${body}\``;
}

/** Literals on several lines, joined where they stand. */
export function emitJoined(c: Emitter, e: JoinedStr): Code {
  const pieces = e.values.map((value) => ({ text: text(c, value, precedence.additive + 1), line: value.line }));
  const joined = pieces.map(({ text: piece, line }, index) => (index === 0 ? piece : ` +${breakTo(line)}  ${piece}`)).join("");
  return code(joined, precedence.additive);
}
