// The lanes of a run as a picture to take away: SVG with all of its style in it, and PNG. What it looks like is read off
// a picture on the page, so it has the page's colours, and works where a style sheet may not be read (an embed).
import { timelineOf } from "../../timeline/index.ts";
import type { FinishedRun } from "../run-over.ts";
import { laneRoom } from "../timeline/picture-geometry.ts";
import { picture, pictureHeight, shownLanes } from "../timeline/picture.ts";
import { laneScale } from "../timeline/scale.ts";
import { svgElement } from "../timeline/svg-elements.ts";

/** px */
const width = 720;
const mostLanes = 100;
/** Device pixels for one of the picture's. */
const sharpness = 2;

const namespace = "http://www.w3.org/2000/svg";
const properties = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "display", "font-family", "font-size", "font-weight", "font-variant-numeric"];

/** The picture of a run. It has its looks once it is on the page. */
export function drawRun({ events, outcome }: FinishedRun): SVGSVGElement {
  const timeline = timelineOf(events, outcome);
  const lanes = shownLanes(timeline).slice(0, mostLanes);
  const room = laneRoom(lanes.length);
  const window = { seen: 0, left: 0, right: width, first: 0, last: lanes.length - 1 };
  const svg = document.createElementNS(namespace, "svg");
  svg.append(...picture(timeline, { lanes, room, scale: laneScale(timeline.moments), width, window }).map(svgElement));
  setSize(svg, pictureHeight(lanes.length, room));
  return svg;
}

/** A picture as the page has it from its build. */
export function copyPicture(recorded: SVGSVGElement): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  svg.append(...Array.from(recorded.childNodes, (node) => node.cloneNode(true)));
  setSize(svg, Number(recorded.getAttribute("height")));
  return svg;
}

function setSize(svg: SVGSVGElement, height: number): void {
  svg.classList.add("picture");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
}

/** The text of a picture that is on the page, as a file of its own. */
export function standaloneSvg(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  const originals = [svg, ...svg.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(originals[index] ?? svg);
    element.setAttribute("style", properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
    element.removeAttribute("class");
  }
  const ground = document.createElementNS(namespace, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(svg.parentElement ?? svg).backgroundColor);
  const name = document.createElementNS(namespace, "title");
  name.textContent = title;
  copy.prepend(name, ground);
  copy.setAttribute("xmlns", namespace);
  return new XMLSerializer().serializeToString(copy);
}

/** Rejects where the browser will not draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * sharpness;
  canvas.height = image.height * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("The browser made no PNG.")) : resolve(blob)), "image/png"));
}
