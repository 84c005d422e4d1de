// What IMS Common Cartridge 1.1 asks of a package, as far as ours go: a manifest and web links. The facts are those of its
// schemas (imscp 1.2 as Common Cartridge 1.1 profiles it, LOM for the manifest, imswl 1.1) and of the rules that stand in
// the first beside its types. What the schemas allow and our packages do not use counts as a fault here too: whoever
// begins to use it looks it up there, and adds it.
import { readXml, type XmlElement } from "./xml.ts";

const cp = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const lom = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
const wl = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";

/** What an element holds: its children in order with how often each may come, its attributes, whether it has text. */
interface Model {
  readonly namespace: string;
  readonly children?: readonly { readonly name: string; readonly model: Model; readonly least: number; readonly most: number }[];
  /** By name; a `?` at its end where it may be left out. */
  readonly attributes?: Readonly<Record<string, (value: string) => boolean>>;
  /** What its text must be; without it, there is none. */
  readonly text?: (value: string) => boolean;
}

const any = (): boolean => true;
const only = (wanted: string) => (value: string) => value === wanted;
const ncName = (value: string): boolean => /^[\p{L}_][\p{L}\p{N}_.·-]*$/u.test(value);
/** xs:normalizedString would replace these by spaces. */
const normalized = (value: string): boolean => !/[\t\r\n]/.test(value);
const relative = (value: string): boolean => /^[\w.~/-]+$/.test(value) && !value.startsWith("/");
const one = (name: string, model: Model) => ({ name, model, least: 1, most: 1 });
const some = (name: string, model: Model, most = Infinity) => ({ name, model, least: 0, most });

const text = (namespace: string, holds: (value: string) => boolean): Model => ({ namespace, text: holds });

const item: Model = {
  namespace: cp,
  get children() {
    return [one("title", text(cp, any)), some("item", item)];
  },
  attributes: { identifier: ncName, "identifierref?": ncName },
};
const manifest: Model = {
  namespace: cp,
  attributes: { identifier: ncName },
  children: [
    one("metadata", {
      namespace: cp,
      children: [
        one("schema", text(cp, only("IMS Common Cartridge"))),
        one("schemaversion", text(cp, only("1.1.0"))),
        one("lom", {
          namespace: lom,
          children: [
            some("general", {
              namespace: lom,
              children: [some("title", { namespace: lom, children: [some("string", { namespace: lom, text: any, attributes: { "language?": any } })] }, 1)],
            }, 1),
          ],
        }),
      ],
    }),
    one("organizations", {
      namespace: cp,
      children: [
        some("organization", {
          namespace: cp,
          attributes: { identifier: ncName, structure: only("rooted-hierarchy") },
          children: [some("title", text(cp, any), 1), one("item", { namespace: cp, attributes: { identifier: ncName }, children: [some("item", item)] })],
        }, 1),
      ],
    }),
    one("resources", {
      namespace: cp,
      children: [
        some("resource", {
          namespace: cp,
          // A web link has one file, and neither an address of its own nor anything that it depends on.
          attributes: { identifier: ncName, type: only("imswl_xmlv1p1") },
          children: [one("file", { namespace: cp, attributes: { href: relative } })],
        }),
      ],
    }),
  ],
};
const webLink: Model = {
  namespace: wl,
  children: [
    one("title", text(wl, normalized)),
    one("url", { namespace: wl, attributes: { href: normalized, "target?": normalized, "windowFeatures?": normalized } }),
  ],
};

/** What is wrong with a package, by the names and texts of its files. */
export function cartridgeFaults(files: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  const root = read("imsmanifest.xml", "manifest", manifest);
  if (root === null) return faults;
  const elements = [...within(root)];
  const identifiers = elements.flatMap(({ attributes }) => attributes.get("identifier") ?? []);
  const twice = identifiers.filter((id, index) => identifiers.indexOf(id) < index);
  if (twice.length > 0) faults.push(`identifiers that are there twice: ${twice.join(", ")}`);
  const resources = elements.filter(({ name }) => name === "resource");
  const listed = new Set(resources.map(({ attributes }) => attributes.get("identifier")));
  const used = elements.flatMap(({ attributes }) => attributes.get("identifierref") ?? []);
  faults.push(...used.filter((id) => !listed.has(id)).map((id) => `an item leads to ${id}, which is no resource`));
  faults.push(...[...listed].filter((id) => id !== undefined && !used.includes(id)).map((id) => `no item leads to ${id}`));
  const parents = elements.filter(({ name, attributes, children }) => name === "item" && attributes.has("identifierref") && children.some((child) => child.name === "item"));
  faults.push(...parents.map(({ attributes }) => `${attributes.get("identifier")} leads to a resource and has items below it`));
  const linked = resources.flatMap(({ children }) => children.flatMap(({ attributes }) => attributes.get("href") ?? []));
  for (const name of linked) {
    const address = read(name, "webLink", webLink)?.children.find((child) => child.name === "url")?.attributes.get("href");
    if (address !== undefined && !URL.canParse(address)) faults.push(`${name}: ${address} is no whole address`);
  }
  faults.push(...Object.keys(files).filter((name) => name !== "imsmanifest.xml" && !linked.includes(name)).map((name) => `${name} belongs to no resource`));
  return faults;

  /** The root of a file; null where there is none. What does not fit is noted. */
  function read(file: string, name: string, model: Model): XmlElement | null {
    const source = files[file];
    if (source === undefined) {
      faults.push(`${file} is missing`);
      return null;
    }
    try {
      const root = readXml(source);
      if (root.name !== name) faults.push(`${file}: the root is ${root.name}, not ${name}`);
      faults.push(...misfits(root, model).map((fault) => `${file}: ${fault}`));
      return root;
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}

function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

function misfits(element: XmlElement, model: Model): string[] {
  const { name, attributes, children } = element;
  const faults: string[] = [];
  if (element.namespace !== model.namespace) faults.push(`${name} is in the namespace ${element.namespace}`);
  if (!(model.text ?? ((value: string) => value.trim() === ""))(element.text)) faults.push(`${name} has the text ${JSON.stringify(element.text.trim())}`);
  const rules = new Map(Object.entries(model.attributes ?? {}).map(([key, holds]) => [key.replace("?", ""), { holds, needed: !key.endsWith("?") }]));
  for (const [key, { holds, needed }] of rules) {
    const value = attributes.get(key);
    if (value === undefined ? needed : !holds(value)) faults.push(`${name} has ${value === undefined ? `no ${key}` : `the ${key} ${JSON.stringify(value)}`}`);
  }
  faults.push(...[...attributes.keys()].filter((key) => !rules.has(key)).map((key) => `${name} has the attribute ${key}`));
  let next = 0;
  for (const { name: wanted, model: inner, least, most } of model.children ?? []) {
    let count = 0;
    for (let child = children[next]; count < most && child?.name === wanted; child = children[++next]) {
      faults.push(...misfits(child, inner));
      count++;
    }
    if (count < least) faults.push(`${name} has no ${wanted} in its place`);
  }
  const left = children[next];
  if (left !== undefined) faults.push(`${name} has a ${left.name} that does not belong in that place`);
  return faults;
}
