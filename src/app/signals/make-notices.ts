import type { RippleId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Escalation } from '../../domain/signals/escalation';
import { toldFrom } from '../../domain/signals/escalations/told-from';
import type { Notice, NoticeId, NoticePart } from '../../domain/signals/notice';
import { Outage, type World } from '../ports';
import { choosePlace } from './choose-place';
import type { PartsByAccount } from './parts-of-ripple';
import type { Raising } from './raise-matters';
import { firstCalendar, type Watch } from './watch-launch';

/** One transaction holds these, and the notice that tells of them. */
const mostTogether = 24;

export interface News {
  /** null: not after a ripple. */
  readonly rippleId: RippleId | null;
  readonly parts: PartsByAccount;
  readonly raisings: readonly Raising[];
}

/**
 * Stores escalations together with the notices that tell of them, so that neither is ever there without the other: one
 * notice per person. What was stored before is left as it is.
 */
export async function makeNotices(
  world: World,
  watch: Watch,
  { rippleId, parts, raisings }: News,
): Promise<NoticeId[]> {
  const unasked = raisings.filter(({ accountId }) => accountId === null).map(({ escalation }) => escalation);
  for (const escalation of unasked) await store(world, { escalations: [escalation] });
  const made: NoticeId[] = [];
  const told = rippleId === null ? new Set<string>() : await toldBefore(world, rippleId, [...parts.keys()]);
  const accounts = new Set([...parts.keys(), ...raisings.flatMap(({ accountId }) => accountId ?? [])]);
  for (const accountId of accounts) {
    const own = raisings.filter((one) => one.accountId === accountId).map(({ escalation }) => escalation);
    const fresh = told.has(accountId) ? [] : (parts.get(accountId) ?? []);
    made.push(
      ...(await tell(world, watch, { accountId, rippleId: fresh.length > 0 ? rippleId : null, parts: fresh, own })),
    );
  }
  return made;
}

export function rippleNoticeId(rippleId: RippleId, accountId: string): NoticeId {
  return `ripple:${rippleId}:${accountId}` as NoticeId;
}

async function toldBefore({ signals }: World, id: RippleId, accounts: readonly string[]): Promise<Set<string>> {
  const found = await signals.notices(accounts.map((account) => rippleNoticeId(id, account)));
  return new Set([...found.values()].map(({ accountId }) => accountId));
}

interface ForOne {
  readonly accountId: string;
  /** null: nothing is told of a ripple. */
  readonly rippleId: RippleId | null;
  readonly parts: readonly NoticePart[];
  readonly own: readonly Escalation[];
}

async function tell(world: World, watch: Watch, { accountId, rippleId, parts, own }: ForOne): Promise<NoticeId[]> {
  const made: NoticeId[] = [];
  const lots = Array.from({ length: Math.ceil(own.length / mostTogether) }, (_, lot) =>
    own.slice(lot * mostTogether, (lot + 1) * mostTogether),
  );
  for (const [index, escalations] of (lots.length > 0 ? lots : rippleId === null ? [] : [[]]).entries()) {
    const isOfRipple = index === 0 && rippleId !== null;
    const told = [...(isOfRipple ? parts : []), ...partOf(escalations)];
    const id = isOfRipple ? rippleNoticeId(rippleId, accountId) : stepNoticeId(escalations, accountId);
    const about = { accountId, rippleId: isOfRipple ? rippleId : null, parts: told };
    const notice = await noticeOf(watch, { id, ...about, escalations: escalations.map((one) => one.id) });
    await store(world, { escalations, notices: [notice] });
    made.push(id);
  }
  return made;
}

function partOf(escalations: readonly Escalation[]): NoticePart[] {
  if (escalations.length === 0) return [];
  return [{ kind: 'escalation', issueIds: escalations.map(({ issueId }) => issueId) }];
}

/** Of the first escalation and the number of its step: the same step is never told by another name. */
function stepNoticeId([first]: readonly Escalation[], accountId: string): NoticeId {
  return `step:${first?.id ?? ''}:${first?.steps.length ?? 0}:${accountId}` as NoticeId;
}

type Draft = Pick<Notice, 'id' | 'accountId' | 'rippleId' | 'parts' | 'escalations'>;

/** Without a place at which they would read it, it is left to the lists of the app. */
async function noticeOf(watch: Watch, draft: Draft): Promise<Notice> {
  const { launch, settings, now } = watch;
  const about = [...new Set<MilestoneId>(draft.parts.flatMap(({ issueIds }) => issueIds))];
  const place = await choosePlace(watch, { accountId: draft.accountId, about });
  const notBefore = toldFrom(now, settings.escalations.quiet, firstCalendar(watch));
  const [first = launch.t0 ?? ('' as MilestoneId)] = about;
  const sending = { at: now, notBefore, state: place ? 'due' : 'dropped', sentAt: null, seenAt: null } as const;
  return { ...draft, launchId: launch.id, on: place?.id ?? first, ...sending, version: 0 };
}

/** Somebody acknowledged one of them this very moment, or this is done twice at once: it is looked at again. */
async function store({ signals }: World, changes: Parameters<World['signals']['save']>[0]): Promise<void> {
  if ((await signals.save(changes)) === 'saved') return;
  throw new Outage('Cannot keep who is to be told: it has been changed meanwhile', 1);
}
