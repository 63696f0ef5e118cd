import { rippleOfUndo } from '../../domain/launches/ripple-of-undo';
import { undoOf } from '../../domain/launches/undo-of';
import { carryOut } from '../dates/carry-out';
import type { Job, World } from '../ports';

type UndoJob = Extract<Job, { kind: 'undo' }>;

/** Takes a ripple back as far as its dates still stand. What moved since it was asked for is left alone. */
export async function takeBackRipple(world: World, job: UndoJob): Promise<void> {
  return carryOut(world, job, async ({ launch, plan }) => {
    const ripple = await world.store.ripple(job.rippleId);
    if (!ripple || ripple.held !== null || ripple.state === 'running') return undefined;
    const shifts = await world.store.shiftsOf(ripple);
    const { back, left, causes } = undoOf(plan, { ripple, shifts, mayEdit: new Set(job.issueIds) });
    const wanted = job.withCause ? causes.filter(({ blocked }) => blocked === null) : [];
    const dates = [...back, ...wanted].map(({ id, from, to, days }) => ({ id, from, to, days, via: [id] }));
    if (dates.length === 0) return undefined;
    return {
      ...{ kind: 'undo', moved: [], launch, of: ripple.id, dates, stayed: left.length },
      ripple: rippleOfUndo(plan, { back: [...back, ...wanted], of: ripple }),
    };
  });
}
