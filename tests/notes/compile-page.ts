// Compiles a page as the site does: Astro's MDX compiler with Starlight's features, then runs it with components that
// only note what they are given.
import { satteri } from "@astrojs/markdown-satteri";
import { evaluate } from "satteri";

export interface CompiledPage {
  /** Anchors of the headings, as Astro gives them. */
  readonly headings: string[];
  /** Ids that the page passed to Example and Exercise, in order. */
  readonly examples: string[];
  /** Every element of the page: its name and its properties. */
  readonly elements: { readonly name: string; readonly props: Record<string, unknown> }[];
  /** Everything that the page shows as text. */
  readonly text: string;
}

const features = { gfm: true, frontmatter: true, directive: true, smartPunctuation: true };

/** Throws when the page does not compile. */
export async function compilePage(mdx: string): Promise<CompiledPage> {
  const renderer = await satteri({ features: { directive: true } }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false, srcDir: new URL("file:///site/"), sourcemap: false });
  if (renderer === undefined) throw new Error("The Markdown processor cannot compile MDX.");
  const body = mdx.replace(/^---\n[^]*?\n---\n/, "");
  const { code } = await renderer.process(body, "/site/page.mdx", {});
  const listed: unknown = JSON.parse(/^export function getHeadings\(\) \{ return (.*); \}$/m.exec(code)?.[1] ?? "[]");
  const headings = Array.isArray(listed) ? listed.map((heading: { slug: string }) => heading.slug).filter((slug) => slug !== "footnote-label") : [];
  return { headings, ...(await run(body)) };
}

async function run(body: string): Promise<Omit<CompiledPage, "headings">> {
  const elements: CompiledPage["elements"] = [];
  const examples: string[] = [];
  const text: string[] = [];
  const create = (type: unknown, given: unknown): null => {
    const props: Record<string, unknown> = { ...(typeof given === "object" ? given : {}) };
    if (typeof type === "string") elements.push({ name: type, props });
    if (type === Example || type === Exercise) examples.push(...["id", "solution"].flatMap((name) => (typeof props[name] === "string" ? [props[name]] : [])));
    for (const child of [props["children"]].flat()) if (typeof child === "string") text.push(child);
    return null;
  };
  const Example = (): null => null;
  const Exercise = (): null => null;
  const Hint = (): null => null;
  const withoutImports = body.replace(/^import \w+ from ".*";$/gm, "");
  const module = await evaluate(withoutImports, { Fragment: "fragment", jsx: create, jsxs: create, features });
  const { default: page } = module;
  if (typeof page !== "function") throw new Error("The page has no default export.");
  page({ components: { Example, Exercise, Hint } });
  return { examples, elements, text: text.join("") };
}
