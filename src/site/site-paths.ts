// Where things are on the site: the addresses that courses link to, which stay. Pure; `base` is the site's base path or
// its whole address.

const below = (base: string, path: string): string => `${base.replace(/\/$/, "")}/${path}`;

/** The page of one example. */
export function examplePath(base: string, id: string): string {
  return below(base, `examples/${id}/`);
}

/** One example alone, for a frame in another page. */
export function embedPath(base: string, id: string): string {
  return below(base, `embed/${id}/`);
}

/** The picture that goes with a link to an example. */
export function picturePath(base: string, id: string): string {
  return below(base, `pictures/${id}.png`);
}

/** What oEmbed says of an example. */
export function oEmbedPath(base: string, id: string): string {
  return below(base, `oembed/${id}.json`);
}

/** An example where its note has it. */
export function placePath(base: string, id: string): string {
  const [note = "", example = ""] = id.split("/");
  return `${below(base, `${note}/`)}#example-${example}`;
}

/** What a TypeScript program needs behind it to run elsewhere. */
export function scriptTailPath(base: string): string {
  return below(base, "script/tail.txt");
}
