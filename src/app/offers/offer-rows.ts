import type { RippleId } from '../../domain/launches/launch';
import { fateOf, type OfferFate } from '../../domain/launches/offers/fate-of';
import { isOpen } from '../../domain/launches/offers/is-open';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';
import { ripplesById } from './held-ripples';

/** More tell nobody anything: what is older says its present date alone. */
const mostHistory = 50;

/** One offered date of an issue that the viewer sees. */
export interface OfferRow {
  readonly shift: StoredShift;
  readonly issue: Issue;
  readonly fate: OfferFate;
}

export interface Offer {
  readonly ripple: StoredRipple;
  readonly rows: readonly OfferRow[];
  /** Rows of issues that the viewer does not see. */
  readonly hidden: number;
}

/** What has been offered by these ripples, and what has become of it. */
export async function offersOf(
  world: World,
  sight: LaunchSight,
  ripples: readonly StoredRipple[],
): Promise<readonly Offer[]> {
  const withShifts = await Promise.all(
    ripples.map(async (ripple) => ({ ripple, shifts: await world.store.shiftsOf(ripple) })),
  );
  const later = withShifts.flatMap(({ ripple, shifts }) => shifts.flatMap((shift) => laterThan(sight, ripple, shift)));
  const known = await ripplesById(world, [...new Set(later)].slice(0, mostHistory));
  return withShifts.map(({ ripple, shifts }) => {
    const rows = shifts.flatMap((shift): OfferRow[] => {
      const issue = sight.visible.get(shift.id);
      const since = laterThan(sight, ripple, shift).flatMap((id) => known.get(id) ?? []);
      const after = { milestone: sight.milestones.get(shift.id), issue, later: since };
      return issue ? [{ shift, issue, fate: fateOf(ripple, shift, after) }] : [];
    });
    return { ripple, rows, hidden: shifts.length - rows.length };
  });
}

/** Of an open row nothing has to be looked up. */
function laterThan({ milestones, visible }: LaunchSight, ripple: StoredRipple, shift: StoredShift): RippleId[] {
  const [milestone, issue] = [milestones.get(shift.id), visible.get(shift.id)];
  if (!milestone || !issue || isOpen(ripple, shift, { milestone, issue })) return [];
  return since(milestone, ripple.id);
}

/** One that is not there any more was pushed out by later ones. */
function since({ ripples }: TrackedMilestone, id: RippleId): RippleId[] {
  const place = ripples.indexOf(id);
  return ripples.slice(0, place < 0 ? ripples.length : place);
}
