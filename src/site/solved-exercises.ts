// On the map: how many exercises of each note were solved in this browser.
import { solvedIds } from "./solved.ts";

for (const place of document.querySelectorAll<HTMLElement>("[data-solved-of]")) {
  const [base = "", note = ""] = (place.dataset["solvedOf"] ?? "").split(" ");
  const solved = solvedIds(base).filter((id) => id.startsWith(`${note}/`)).length;
  if (solved > 0) place.textContent = `${place.textContent}, ${solved} solved`;
}
