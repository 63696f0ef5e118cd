import { proposalAfter } from '../../domain/launches/proposal-after';
import type { ShiftFailure, StoredShift } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { withRipple } from '../../domain/launches/with-ripple';
import type { World } from '../ports';
import { markTogether, type RippleWork } from './mark-together';

/** More than the panel lists. */
const reasonsKept = 100;

interface Ended {
  /** Shifts not marked before; with the ripple they must fit one transaction. */
  readonly ended: readonly StoredShift[];
  readonly failures: readonly ShiftFailure[];
}

/** Notes on each milestone that its shift has ended, and how, and on the ripple: all of it or nothing. */
export async function markShifts({ store, clock }: World, work: RippleWork, { ended, failures }: Ended): Promise<void> {
  if (ended.length === 0) return;
  const shiftById = new Map(ended.map((shift) => [shift.id, shift]));
  const failureById = new Map(failures.map((failure) => [failure.id, failure]));
  await markTogether(store, work, {
    ids: [...shiftById.keys()],
    ripple: (ripple) => ({
      ...ripple,
      waitsUntil: null,
      ended: ripple.ended + ended.length,
      failures: inBounds([...ripple.failures, ...failures]),
    }),
    milestone: (milestone, { id }) => {
      const shift = shiftById.get(milestone.id);
      const end = { shift, failure: failureById.get(milestone.id), at: clock.now() };
      return withEnd(withRipple(milestone, id), end);
    },
  });
}

/** A record holds 240 KiB: a project of thousands that is closed to the app must not burst it. Each milestone keeps its own. */
function inBounds(failures: readonly ShiftFailure[]): ShiftFailure[] {
  return failures.map((failure, index) => (index < reasonsKept ? failure : { ...failure, reason: null }));
}

interface End {
  readonly shift: StoredShift | undefined;
  readonly failure: ShiftFailure | undefined;
  readonly at: string;
}

function withEnd(milestone: TrackedMilestone, { shift, failure, at }: End): TrackedMilestone {
  if (!shift) return milestone;
  if (!failure) return { ...milestone, known: shift.to, refusal: null, proposal: proposalAfter(milestone, shift.to) };
  if (failure.state !== 'refused') return milestone;
  return { ...milestone, refusal: { to: shift.to, reason: failure.reason ?? '', at } };
}
