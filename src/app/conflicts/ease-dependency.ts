import type { ChoiceView } from '../../contract/conflicts';
import type { TrackedDependency, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { judgeAgain } from '../milestones/judge-again';
import type { World } from '../ports';
import { updateMilestones } from '../update-milestones';
import type { SeenConflict } from './on-conflict';
import { dropAsked } from './propose-date';

interface Easing {
  /** null: it is put out of force. */
  readonly lag: ChoiceView['lag'];
  readonly accountId: string;
  readonly reason: string;
}

/**
 * Eases a dependency or puts it out of force, with who did it and why, in one write. The issue link stays.
 * @returns `changed-meanwhile` where its terms are not those that were shown any more
 */
export async function easeDependency(
  world: World,
  seen: SeenConflict,
  { lag, accountId, reason }: Easing,
): Promise<'done' | 'changed-meanwhile'> {
  const { successor, conflict } = seen;
  const at = world.clock.now();
  const settled = { by: accountId, at, reason };
  let after: TrackedMilestone | undefined;
  await updateMilestones(world.store, [successor.id], (milestone) => {
    const stands = milestone.gatedBy.some((one) => isAsShown(one, conflict.dependency));
    after = stands ? { ...milestone, gatedBy: milestone.gatedBy.map(eased) } : undefined;
    return after ?? milestone;
  });
  if (!after) return 'changed-meanwhile';
  await dropAsked(world, seen);
  await judgeAgain(world, after, { by: accountId, at });
  return 'done';

  function eased(one: TrackedDependency): TrackedDependency {
    if (one.linkId !== conflict.dependency.linkId) return one;
    if (lag === null) return { ...one, overridden: true, settled: { ...settled, what: 'override', lagBefore: null } };
    return conflict.breach.kind === 'too-late'
      ? { ...one, maxLag: lag.to, settled: { ...settled, what: 'gap', lagBefore: lag.from } }
      : { ...one, lag: lag.to, settled: { ...settled, what: 'lag', lagBefore: lag.from } };
  }
}

function isAsShown(one: TrackedDependency, shown: SeenConflict['conflict']['dependency']): boolean {
  const { linkId, type, lag, mode, overridden } = one;
  const sameTerms = type === shown.type && lag === shown.lag && mode === shown.mode && overridden === shown.overridden;
  return linkId === shown.linkId && sameTerms && (one.maxLag ?? undefined) === shown.maxLag;
}
