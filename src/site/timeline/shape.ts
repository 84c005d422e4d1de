// An element of SVG as data: svg-elements.ts makes it in the page, svg-text.ts writes it at build. Pure.

export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}
