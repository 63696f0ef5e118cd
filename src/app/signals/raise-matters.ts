import type { Escalation, EscalationId, EscalationStep } from '../../domain/signals/escalation';
import { escalationIdOf } from '../../domain/signals/escalations/escalation-id';
import type { Matter, MatterFacts } from '../../domain/signals/escalations/matter';
import { mattersOf } from '../../domain/signals/escalations/matters-of';
import { firstAsks, nextAsk, type Asking } from '../../domain/signals/escalations/next-ask';
import { isTakenBack } from '../../domain/signals/escalations/slip-matters';
import { toldFrom } from '../../domain/signals/escalations/told-from';
import type { World } from '../ports';
import { matterFacts } from './matter-facts';
import { updateEscalation } from './update-escalation';
import { firstCalendar, namedPeople, type Watch } from './watch-launch';

/** An escalation with a step that is not stored yet; `accountId` null: nobody is there to be asked. */
export interface Raising {
  readonly accountId: string | null;
  readonly escalation: Escalation;
}

/**
 * Escalations that are new, and those that go to the next one because nobody has acknowledged them. What has come right
 * by itself is noted on the way.
 */
export async function raiseMatters(world: World, watch: Watch): Promise<Raising[]> {
  const listed = await world.signals.escalationsOf(watch.launch.id);
  const facts = await matterFacts(world, watch, listed.some(isOpenSlip));
  const matters = new Map(mattersOf(facts).map((matter) => [escalationIdOf(matter), matter]));
  const found = await world.signals.escalations([...matters.keys()]);
  const known = new Map([...listed.map((one) => [one.id, one] as const), ...found]);
  const { rules } = watch.settings.escalations;
  const fresh = [...matters].filter(([id, { kind }]) => !known.has(id) && rules[kind].on);
  if (fresh.length + known.size === 0) return [];
  const raise = await raiser(watch);
  const present: Escalation[] = [];
  for (const one of known.values()) present.push(await levelled(world, one, { watch, facts, matters }));
  return [
    ...fresh.map(([id, matter]) => raise.first(id, matter)),
    ...present.filter(({ kind }) => rules[kind].on).flatMap((one) => raise.next(one) ?? []),
  ];
}

function isOpenSlip({ kind, acknowledged, overAt }: Escalation): boolean {
  return kind === 'slip' && acknowledged === null && overAt === null;
}

interface Found {
  readonly watch: Watch;
  readonly facts: MatterFacts;
  readonly matters: ReadonlyMap<EscalationId, Matter>;
}

/** It is over when its matter is gone, and goes on when that is back; it follows its launch into another one. */
async function levelled({ signals }: World, one: Escalation, found: Found): Promise<Escalation> {
  const level = (now: Escalation): Escalation => {
    const isGone = isOver(now, found);
    const overAt = isGone ? (now.overAt ?? found.watch.now) : null;
    const launchId = found.watch.launch.id;
    return overAt === now.overAt && launchId === now.launchId ? now : { ...now, overAt, launchId };
  };
  return level(one) === one ? one : updateEscalation(signals, one, level);
}

function isOver(one: Escalation, { facts, matters }: Found): boolean {
  if (matters.has(one.id)) return false;
  if (one.kind !== 'slip') return true;
  const milestone = facts.milestones.get(one.issueId);
  // A slip that was two weeks ago is a slip still.
  return one.overAt !== null || milestone === undefined || milestone.state === 'done' || isTakenBack(one, facts);
}

/** Makes escalations and their steps as they are to be stored. */
async function raiser(watch: Watch) {
  const { launch, settings, now } = watch;
  const { rules, patience, quiet } = settings.escalations;
  const [named, calendar] = [await namedPeople(watch), firstCalendar({ settings })];
  const asking = (kind: Matter['kind']): Asking => ({ rule: rules[kind], named, patience, calendar });
  const at = toldFrom(now, quiet, calendar);
  const first = (id: EscalationId, { kind, issueId, occasion, since, days }: Matter): Raising => {
    const steps: readonly EscalationStep[] = firstAsks(asking(kind), at);
    const of = { id, launchId: launch.id, kind, issueId, occasion, since, days, raisedAt: now, steps };
    return { accountId: lastAsked(steps), escalation: { ...of, acknowledged: null, overAt: null, version: 0 } };
  };
  const next = (one: Escalation): Raising | undefined => {
    const ask = nextAsk(one, asking(one.kind));
    if (!ask || ask.at > now) return undefined;
    return { accountId: ask.accountId, escalation: { ...one, steps: [...one.steps, { ...ask, at }] } };
  };
  return { first, next };
}

function lastAsked(steps: readonly EscalationStep[]): string | null {
  return steps.at(-1)?.accountId ?? null;
}
