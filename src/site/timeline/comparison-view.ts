// A comparison of two runs in the page, as Comparison.astro writes it at build.
import type { ComparedRun, RunComparison } from "./comparison.ts";
import { svgElement } from "./svg-elements.ts";

export function comparisonElement({ runs, sentences }: RunComparison): HTMLElement {
  const figure = document.createElement("figure");
  figure.className = "comparison";
  const caption = document.createElement("figcaption");
  caption.textContent = sentences.join(" ");
  figure.append(...runs.map(runElement), caption);
  return figure;
}

function runElement({ caption, shapes, height, summary, more }: ComparedRun): HTMLElement {
  const run = element("div", "compared-run");
  const lanes = element("div", "lanes");
  const svg = svgElement({ tag: "svg", attributes: { class: "picture", role: "img", "aria-label": `${caption}. ${summary}`, height } });
  svg.append(...shapes.map(svgElement));
  lanes.append(svg);
  if (more > 0) lanes.append(element("p", "more-lanes", `and ${more} more tasks`));
  run.append(element("p", "compared-name", caption), lanes);
  return run;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
