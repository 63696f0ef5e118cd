import type { EscalationView } from '../../contract/signals';
import type { Escalation, EscalationStep } from '../../domain/signals/escalation';
import { namedFor, type NamedPeople } from '../../domain/signals/escalations/person-for';
import { nextAsk } from '../../domain/signals/escalations/next-ask';
import type { Notice } from '../../domain/signals/notice';
import { sayEscalation } from '../../domain/signals/messages/say-escalation';
import { nameFor } from '../launches/name-for';
import type { LaunchSight } from '../launches/see-launch';
import { namePeople, type ToPerson } from '../narrative/person-views';
import { cardOf } from '../panel/to-card';
import type { World } from '../ports';
import { firstCalendar } from './watch-launch';

export interface Shown {
  readonly accountId: string;
  readonly escalations: readonly Escalation[];
  /** Of the launch: they tell who has been told already. */
  readonly notices: readonly Notice[];
  readonly mayManage: boolean;
}

/** Escalations of one launch as the viewer may see them: open ones first, then the newest. */
export async function escalationViews(world: World, sight: LaunchSight, shown: Shown): Promise<EscalationView[]> {
  const known = knownTo(sight, shown.accountId);
  const accounts = shown.escalations.flatMap(({ steps, acknowledged }) => [
    ...steps.flatMap(({ accountId }) => accountId ?? []),
    ...(acknowledged ? [acknowledged.by] : []),
  ]);
  const named = peopleOf(sight);
  const toPerson = await namePeople(world, [...accounts, ...Object.values(named.people), named.t0Assignee ?? '']);
  const view = viewer({ sight, shown, known, toPerson });
  return [...shown.escalations].sort(openAndNewestFirst).map(view);
}

/** The viewer is asked. */
export function isAsked({ steps }: Pick<Escalation, 'steps'>, account: string): boolean {
  return steps.some(({ accountId }) => accountId === account);
}

export function isOpen({ acknowledged, overAt }: Pick<Escalation, 'acknowledged' | 'overAt'>): boolean {
  return acknowledged === null && overAt === null;
}

/** Who is to do T-0 is only known to those who see it. */
function peopleOf({ launch, visible }: LaunchSight): NamedPeople {
  const t0 = launch.t0 === null ? undefined : visible.get(launch.t0);
  return { people: launch.people, t0Assignee: t0?.assignee?.accountId ?? null };
}

function knownTo(sight: LaunchSight, viewer: string): ReadonlySet<string> {
  const { people, t0Assignee } = peopleOf(sight);
  return new Set([viewer, ...Object.values(people), ...(t0Assignee === null ? [] : [t0Assignee])]);
}

interface Scene {
  readonly sight: LaunchSight;
  readonly shown: Shown;
  /** Accounts that the viewer may know of. */
  readonly known: ReadonlySet<string>;
  readonly toPerson: ToPerson;
}

function viewer({ sight, shown, known, toPerson }: Scene): (one: Escalation) => EscalationView {
  const { launch, visible } = sight;
  const person = (account: string | null) => (account !== null && known.has(account) ? toPerson(account) : null);
  return (one) => ({
    id: one.id,
    kind: one.kind,
    launch: { id: launch.id, name: nameFor(launch, visible) },
    issue: cardOf(visible, one.issueId),
    at: one.raisedAt,
    says: sayEscalation(one, visible.get(one.issueId)?.key ?? null),
    asked: one.steps.map((step) => ({
      role: step.role,
      person: person(step.accountId),
      at: toldAt(step, one, shown.notices),
    })),
    next: nextOf(sight, one, person),
    acknowledged: one.acknowledged && { ...one.acknowledged, by: toPerson(one.acknowledged.by) },
    overAt: one.overAt,
    mayAcknowledge: isOpen(one) && (shown.mayManage || isAsked(one, shown.accountId)),
  });
}

/** null: they are to be told, and it is too early. */
function toldAt(step: EscalationStep, one: Escalation, notices: readonly Notice[]): string | null {
  const notice = notices.find(
    ({ accountId, escalations }) => accountId === step.accountId && escalations.includes(one.id),
  );
  if (!notice || notice.state === 'dropped') return step.at;
  return notice.state === 'sent' ? notice.sentAt : null;
}

function nextOf(sight: LaunchSight, one: Escalation, person: (account: string | null) => ReturnType<ToPerson> | null) {
  const { rules, patience } = sight.settings.escalations;
  const named = peopleOf(sight);
  const ask = nextAsk(one, { rule: rules[one.kind], named, patience, calendar: firstCalendar(sight) });
  return ask && rules[one.kind].on ? { role: ask.role, person: person(ask.accountId), at: ask.at } : null;
}

/** Roles that escalations go to and for which the launch names nobody, though somebody else may stand in. */
export function unnamedRoles({ launch, settings }: LaunchSight): string[] {
  const rules = Object.values(settings.escalations.rules).filter(({ on }) => on);
  const roles = new Map(
    rules.flatMap(({ asks, then }) => [asks, then]).map((role) => [role.trim().toLowerCase(), role]),
  );
  return [...roles.values()].filter((role) => namedFor(role, launch.people) === null);
}

function openAndNewestFirst(one: Escalation, other: Escalation): number {
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1;
  return one.raisedAt < other.raisedAt ? 1 : one.raisedAt > other.raisedAt ? -1 : 0;
}
