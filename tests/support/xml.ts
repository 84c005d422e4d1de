// A reader of the XML that we write ourselves: a declaration, elements with namespaces, attributes in double quotes, text.
// What else XML may hold (comments, CDATA, a DTD, other instructions) it refuses, so a file that it reads is well-formed.

export interface XmlElement {
  readonly name: string;
  /** "" where it has none. */
  readonly namespace: string;
  /** Without the declarations of namespaces. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it. */
  readonly text: string;
}

const tag = /^<(\/?)([A-Za-z_][\w.-]*)(?::([A-Za-z_][\w.-]*))?((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>/;
const entities: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** The root element. Throws with the place of what cannot be read. */
export function readXml(source: string): XmlElement {
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(source);
  if (declaration === null) throw new Error("It does not begin with an XML declaration.");
  let at = declaration[0].length;
  const root = readElement(new Map());
  if (source.slice(at).trim() !== "") throw new Error(`There is something after the root: ${source.slice(at, at + 40)}`);
  return root;

  function readElement(outer: ReadonlyMap<string, string>): XmlElement {
    const [whole, closing, first = "", second, written = "", empty] = takeTag();
    if (closing === "/") throw new Error(`${whole} closes nothing.`);
    const pairs = Array.from(written.matchAll(/([^\s="]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, decoded(value)] as const);
    if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`${whole} has an attribute twice.`);
    const declared = pairs.flatMap(([name, value]) => (/^xmlns(:|$)/.test(name) ? [[name.slice("xmlns:".length), value] as const] : []));
    const namespaces = new Map([...outer, ...declared]);
    const prefix = second === undefined ? "" : first;
    const namespace = namespaces.get(prefix);
    if (namespace === undefined && prefix !== "") throw new Error(`${whole} has a prefix that means nothing.`);
    const children: XmlElement[] = [];
    let text = "";
    while (empty !== "/") {
      const end = source.indexOf("<", at);
      if (end < 0) throw new Error(`${whole} is not closed.`);
      text += decoded(source.slice(at, end));
      at = end;
      if (source.startsWith("</", at)) {
        const [close, , ...names] = takeTag();
        if (names[0] !== first || names[1] !== second) throw new Error(`${whole} is closed by ${close}.`);
        break;
      }
      children.push(readElement(namespaces));
    }
    const attributes = new Map(pairs.filter(([name]) => !/^xmlns(:|$)/.test(name)));
    return { name: second ?? first, namespace: namespace ?? "", attributes, children, text };
  }

  function takeTag(): RegExpExecArray {
    const match = tag.exec(source.slice(at, at + 10_000));
    if (match === null) throw new Error(`This is no tag: ${source.slice(at, at + 40)}`);
    at += match[0].length;
    return match;
  }
}

function decoded(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error("A character is in it that XML does not have.");
  return text.replace(/&(\w*)(;?)/g, (whole, name: string, end: string) => {
    const character = entities.get(name);
    if (character === undefined || end === "") throw new Error(`${whole} is no entity of XML.`);
    return character;
  });
}
