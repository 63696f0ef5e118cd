import type { BriefAction } from '../../contract/narrative-brief';
import type { Brief } from '../../domain/narrative/brief';
import { withLock } from '../../domain/narrative/change-brief';
import { missingSections } from '../../domain/narrative/missing-sections';
import { sectionTitles } from '../../domain/narrative/section-titles';
import type { IssueId } from '../../domain/narrative/issue-id';
import { refused, type Refused } from '../as-viewer';
import { tellGatesAbout } from '../gates/tell-gates-about';
import { fullDay } from '../full-day';
import type { World } from '../ports';
import { baselineAtLock } from './baseline-at-lock';
import { changeBrief, type Decision } from './change-brief';
import type { BriefRequest } from './see-brief';

/**
 * Locks a brief, and has the launch it belongs to keep its dates of this day.
 * @param number the version that was read: nobody locks what they have not seen
 */
export async function lockBrief(
  world: World,
  request: BriefRequest,
  { number }: { readonly number: number },
): Promise<BriefAction> {
  const reply = await lock(world, request, number);
  if (reply.kind !== 'done') return reply;
  const epicId = reply.brief.epic.id as IssueId;
  await baselineAtLock(world, epicId);
  await tellGatesAbout(world, [epicId]);
  return reply;
}

function lock(world: World, request: BriefRequest, number: number): Promise<BriefAction> {
  return changeBrief(world, request, async ({ brief }): Promise<Decision> => {
    if (brief.lock) return brief.lock.number === number + 1 ? { kind: 'done' } : lockedAlready(brief.lock.number);
    if (brief.number !== number) return changedSince(world, brief);
    const obstacle = stillMissing(brief) ?? (await tooEarly(world, brief));
    if (obstacle) return obstacle;
    return { kind: 'save', ...withLock(brief, { by: request.accountId, at: world.clock.now() }) };
  });
}

function lockedAlready(number: number): Refused {
  return refused(`Cannot lock the brief: it is locked already, as version ${number}. Load the page again`);
}

async function changedSince({ narrative, clock }: World, { epicId, number }: Brief): Promise<Decision> {
  const [newest] = number === 0 ? [] : await narrative.briefVersions(epicId, [number]);
  return newest ? { kind: 'conflict', by: newest.by, at: newest.at } : { kind: 'conflict', by: '', at: clock.now() };
}

function stillMissing({ content }: Brief): Refused | undefined {
  const missing = missingSections(content).map((section) => `"${sectionTitles[section]}"`);
  if (missing.length === 0) return undefined;
  const them =
    missing.length === 1 ? 'is not written in full. Finish it first' : 'are not written in full. Finish them first';
  return refused(`Cannot lock the brief: ${missing.join(', ')} ${them}`);
}

/** The engine keeps the lock milestone two working days after the feature freeze; its due day in Jira is the rule. */
async function tooEarly({ issues, clock }: World, { lockWith }: Brief): Promise<Refused | undefined> {
  if (lockWith === null) return undefined;
  const milestone = (await issues.read([lockWith], 'viewer')).get(lockWith);
  const other = 'or choose another lock milestone';
  if (!milestone)
    return refused(`Cannot lock the brief: it locks with an issue you cannot see. Ask for access, ${other}`);
  const { key, dates } = milestone;
  if (dates.due === null)
    return refused(`Cannot lock the brief: it locks with ${key}, which has no due date. Give it one, ${other}`);
  if (dates.due <= latestDayOn(clock.now())) return undefined;
  return refused(`Cannot lock the brief: it locks on ${fullDay(dates.due)} with ${key}. Wait until then, ${other}`);
}

/** The day it is in the time zone that is furthest ahead: who lives there must not wait for London. */
function latestDayOn(now: string): string {
  const furthestAhead = 14 * 60 * 60 * 1000;
  return new Date(Date.parse(now) + furthestAhead).toISOString().slice(0, 10);
}
