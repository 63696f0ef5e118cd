import { sameDates } from '../../domain/launches/changes-by-people';
import type { ShiftFailure, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { inParallel } from '../in-parallel';
import { IssueBusy, type Issue, type World } from '../ports';
import { markShifts } from './mark-shifts';
import type { RippleWork } from './mark-together';

/** Jira's answers take a while: so many under way fill what it grants in a second. */
const writesAtOnce = 8;

interface Round {
  /** With the ripple they must fit one transaction. */
  readonly shifts: readonly StoredShift[];
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
}

/**
 * Writes dates and marks them. What has been written is marked even when the round breaks off.
 * @returns seconds after which Jira takes the dates that it did not take now, too much having been written to their issues;
 * 0 when there are none
 */
export async function writeRound(world: World, work: RippleWork, { shifts, issues }: Round): Promise<number> {
  const ended: StoredShift[] = [];
  const failures: ShiftFailure[] = [];
  const waits = [0];
  try {
    await inParallel(shifts, writesAtOnce, async (shift) => {
      try {
        const failure = await writeShift(world, shift, issues.get(shift.id));
        if (failure) failures.push(failure);
        ended.push(shift);
      } catch (refusal) {
        if (!(refusal instanceof IssueBusy)) throw refusal;
        waits.push(refusal.retryAfter);
      }
    });
  } finally {
    await markShifts(world, work, { ended, failures });
  }
  return Math.max(...waits);
}

/** @returns undefined when the issue now has the date of the shift */
async function writeShift(
  world: World,
  { id, from, to }: StoredShift,
  issue: Issue | undefined,
): Promise<ShiftFailure | undefined> {
  if (!issue) return { id, state: 'vanished', reason: null };
  if (sameDates(issue.dates, to)) return undefined;
  // A person was quicker; the event of that change brings the launch level again.
  if (!sameDates(issue.dates, from)) return { id, state: 'overtaken', reason: null };
  const outcome = await world.issues.writeDates(id, { from, to, projectKey: issue.projectKey }, 'app');
  if (outcome.kind === 'written') return undefined;
  return { id, state: outcome.kind, reason: outcome.kind === 'refused' ? outcome.reason : null };
}
