import type { RippleId } from '../../domain/launches/launch';
import { proposalAfter } from '../../domain/launches/proposal-after';
import type { ShiftFailure, StoredShift } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { withRipple } from '../../domain/launches/with-ripple';
import { Outage, type World } from '../ports';

const mostTries = 5;
/** More than the panel lists. */
const reasonsKept = 100;

interface Ended {
  /** Shifts not marked before; with the ripple they must fit one transaction. */
  readonly ended: readonly StoredShift[];
  readonly failures: readonly ShiftFailure[];
}

/** Notes on each milestone that its shift has ended, and how, and on the ripple: all of it or nothing. */
export async function markShifts(world: World, rippleId: RippleId, ended: Ended): Promise<void> {
  if (ended.ended.length === 0) return;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if ((await tryToMark(world, rippleId, ended)) === 'saved') return;
  }
  throw new Outage(`Cannot mark what ripple "${rippleId}" wrote: others kept changing the milestones`, 2);
}

async function tryToMark(
  { store, clock }: World,
  rippleId: RippleId,
  { ended, failures }: Ended,
): Promise<'saved' | 'changed-meanwhile'> {
  const ripple = await store.ripple(rippleId);
  if (!ripple) throw new Error(`Cannot mark what ripple "${rippleId}" wrote: it is not stored`);
  const milestones = await store.milestones(ended.map(({ id }) => id));
  const failureById = new Map(failures.map((failure) => [failure.id, failure]));
  const marked = ended.flatMap((shift) => {
    const milestone = milestones.get(shift.id);
    const end = { shift, failure: failureById.get(shift.id), at: clock.now() };
    return milestone ? [withEnd(withRipple(milestone, rippleId), end)] : [];
  });
  const after = {
    ...ripple,
    ended: ripple.ended + ended.length,
    failures: inBounds([...ripple.failures, ...failures]),
  };
  return store.save({ ripples: [after], milestones: marked });
}

/** A record holds 240 KiB: a project of thousands that is closed to the app must not burst it. Each milestone keeps its own. */
function inBounds(failures: readonly ShiftFailure[]): ShiftFailure[] {
  return failures.map((failure, index) => (index < reasonsKept ? failure : { ...failure, reason: null }));
}

interface End {
  readonly shift: StoredShift;
  readonly failure: ShiftFailure | undefined;
  readonly at: string;
}

function withEnd(milestone: TrackedMilestone, { shift, failure, at }: End): TrackedMilestone {
  if (!failure) return { ...milestone, known: shift.to, refusal: null, proposal: proposalAfter(milestone, shift.to) };
  if (failure.state !== 'refused') return milestone;
  return { ...milestone, refusal: { to: shift.to, reason: failure.reason ?? '', at } };
}
