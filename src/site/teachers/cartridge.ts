// A course package: IMS Common Cartridge 1.1, which Canvas, Moodle, Blackboard and Brightspace all import. It holds web
// links and nothing else, so what students see is always the site's current release. Pure: file name to text; package.ts
// makes the archive.
//
// After the specification (imsglobal.org/cc, "Common Cartridge Profile 1.1"): one organization of structure
// "rooted-hierarchy", whose one top item has no title; each link is a resource of type imswl_xmlv1p1 with exactly one file
// and no href of its own. Packages of the whole course and of selections were validated against its schemas (manifest and
// web links). Those are not ours to ship: tests/support/cartridge.ts states what they ask, and the tests hold every package
// to that. No import into the four systems was tried.
import type { CoursePart } from "./course.ts";

export interface CartridgeOptions {
  readonly title: string;
  readonly parts: readonly CoursePart[];
}

const manifestNamespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const linkNamespace = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";
const lomNamespace = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

export function cartridgeFiles({ title, parts }: CartridgeOptions): Record<string, string> {
  const links = parts.flatMap((part) => part.links);
  const items = parts.map(({ title, links }, index) => [
    `        <item identifier="part-${index + 1}">`,
    `          <title>${escaped(title)}</title>`,
    ...links.map((link) => `          <item identifier="item-${nameOf(link.id)}" identifierref="link-${nameOf(link.id)}"><title>${escaped(link.title)}</title></item>`),
    "        </item>",
  ]);
  const manifest = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="interleave" xmlns="${manifestNamespace}" xmlns:lom="${lomNamespace}">`,
    "  <metadata>",
    "    <schema>IMS Common Cartridge</schema>",
    "    <schemaversion>1.1.0</schemaversion>",
    `    <lom:lom><lom:general><lom:title><lom:string language="en">${escaped(title)}</lom:string></lom:title></lom:general></lom:lom>`,
    "  </metadata>",
    "  <organizations>",
    '    <organization identifier="course" structure="rooted-hierarchy">',
    '      <item identifier="root">',
    ...items.flat(),
    "      </item>",
    "    </organization>",
    "  </organizations>",
    "  <resources>",
    ...links.map(({ id }) => `    <resource identifier="link-${nameOf(id)}" type="imswl_xmlv1p1"><file href="${fileOf(id)}"/></resource>`),
    "  </resources>",
    "</manifest>",
    "",
  ].join("\n");
  const pages = links.map(({ id, title, address }): [string, string] => [
    fileOf(id),
    `<?xml version="1.0" encoding="UTF-8"?>\n<webLink xmlns="${linkNamespace}"><title>${escaped(title)}</title><url href="${escaped(address)}" target="_blank"/></webLink>\n`,
  ]);
  return { "imsmanifest.xml": manifest, ...Object.fromEntries(pages) };
}

/** An id as an XML name. Notes have no underscore in theirs, so two ids never become one. */
function nameOf(id: string): string {
  return id.replace("/", "__");
}

function fileOf(id: string): string {
  return `links/${nameOf(id)}.xml`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML has it; characters that XML has no way to write are left out. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u001f\ufffe\uffff]+/g, " ").replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
