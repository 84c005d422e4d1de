// The scale of the lanes, the same at build and in the page. Pure.
import { scaleOf, type Placed, type Scale } from "../../timeline/index.ts";

/** Room for a moment; only its proportion to the rest matters. */
export const momentRoom = 10;

/** In a run of many moments, the times between them get more, so that all of them together are still seen to pass. */
export function laneScale(moments: readonly Placed[]): Scale {
  const instants = moments.filter(({ at }, index) => index > 0 && at > (moments[index - 1]?.at ?? 0)).length;
  const fair = instants === 0 ? 0 : (0.4 * moments.length * momentRoom) / instants;
  return scaleOf(moments, { moment: momentRoom, gap: Math.max(40, fair), doubling: Math.max(20, fair / 2) });
}
