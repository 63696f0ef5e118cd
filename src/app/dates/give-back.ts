import { sameDates } from '../../domain/launches/changes-by-people';
import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, Job, Store, World } from '../ports';

type Settle = Extract<Job, { kind: 'settle' }>;

/**
 * A person's date wins. Jira has no conditional update, so a date given while a ripple is being written may be
 * overwritten by it; the event of that change tells the date, and it is put back. What somebody has set since stays.
 */
export async function giveBack(world: World, { issueIds, gave, seen }: Settle): Promise<void> {
  for (const id of gave ? issueIds : []) {
    const shift = await shiftWrittenOver(world, id, seen.at);
    const wanted = shift && { ...shift.to, ...gave };
    if (!wanted || sameDates(wanted, shift.to)) continue;
    const issue = (await world.issues.read([id], 'app')).get(id);
    if (!issue || !sameDates(issue.dates, shift.to) || (await isByPerson(world, issue))) continue;
    await world.issues.writeDates(id, { from: issue.dates, to: wanted, projectKey: issue.projectKey }, 'app');
  }
}

/** The due date it has now was given by a person, as Jira remembers: events arrive late, and in any order. */
async function isByPerson({ pasts }: World, { id, dates }: Issue): Promise<boolean> {
  const past = await pasts.events([id], 'app');
  const last = past.findLast(({ change }) => change.kind === 'due');
  return last?.change.kind === 'due' && !last.byApp && last.change.to === dates.due;
}

/** What was only offered, or proposed by a person, wrote over nothing. */
async function lastWritten(store: Store, newestFirst: readonly RippleId[]): Promise<StoredRipple | undefined> {
  for (const id of newestFirst) {
    const ripple = await store.ripple(id);
    if (ripple?.held === null && ripple.cause.kind !== 'conflict') return ripple;
  }
  return undefined;
}

/** The last shift of this issue, when its ripple was being written at that instant. */
async function shiftWrittenOver({ store }: World, id: MilestoneId, at: string): Promise<StoredShift | undefined> {
  const ripple = await lastWritten(store, (await store.milestones([id])).get(id)?.ripples ?? []);
  if (!ripple || at < ripple.at || (ripple.doneAt !== null && at > ripple.doneAt)) return undefined;
  return (await store.shiftsOf(ripple)).find((shift) => shift.id === id);
}
