import type { RippleId } from './launch';
import type { TrackedMilestone } from './tracked-milestone';

/** More than the panel shows: one that is being resumed must not be pushed out by later ones. */
const ripplesKept = 10;

/** Notes that a ripple moved this milestone, or set out from it. */
export function withRipple(milestone: TrackedMilestone, id: RippleId): TrackedMilestone {
  if (milestone.ripples.includes(id)) return milestone;
  return { ...milestone, ripples: [id, ...milestone.ripples].slice(0, ripplesKept) };
}
