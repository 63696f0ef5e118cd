import type { Launch } from '../../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Escalation } from '../../domain/signals/escalation';
import type { Notice, NoticePart } from '../../domain/signals/notice';
import type { Told, ToldCause, ToldMove } from '../../domain/signals/messages/told';
import type { World } from '../ports';
import type { Place } from '../signal-ports';
import type { Watch } from './watch-launch';

/** Key of an issue; null: it may not be named where the message is written. */
type KeyOf = (id: MilestoneId) => string | null;

/**
 * What a notice still has to tell. A message is read by everyone who sees the issue on which it stands, so it names that
 * issue, others of its project without a security level, and speaks of all else in general.
 */
export async function toldOfNotice(
  world: World,
  watch: Watch,
  { notice, on }: { readonly notice: Notice; readonly on: Place },
): Promise<Told> {
  const { rippleId, parts } = notice;
  const ripple = rippleId === null ? undefined : await world.store.ripple(rippleId);
  const shifts = ripple ? await world.store.shiftsOf(ripple) : [];
  const cause = ripple?.cause.moved[0]?.id;
  const issueIds = parts.flatMap((part) => part.issueIds);
  const named = watch.launch.namedAfter;
  const places = await watch.places.places([
    ...new Set([...issueIds, ...(cause === undefined ? [] : [cause]), ...(named === null ? [] : [named])]),
  ]);
  const keyOf = keysFor(on, places);
  const [escalations, milestones] = await Promise.all([openOnes(world, notice), asTheyAre(world, notice)]);
  return {
    launch: launchNameFor(watch.launch, keyOf),
    ...(ripple ? ofRipple({ watch, notice, ripple, shifts, milestones, keyOf }) : nothingMoved),
    escalations: escalations.map(({ kind, occasion, days, issueId }) => ({
      kind,
      occasion,
      days,
      key: keyOf(issueId),
    })),
    ...askedAs(escalations, notice.accountId),
  };
}

function keysFor(on: Place, places: ReadonlyMap<MilestoneId, Place>): KeyOf {
  return (id) => {
    if (id === on.id) return on.key;
    const place = places.get(id);
    return place && place.projectId === on.projectId && !place.isGuarded ? place.key : null;
  };
}

/** The name that a person gave is known to whoever sees an issue of the launch; another one repeats an issue. */
function launchNameFor({ name, namedAfter }: Launch, keyOf: KeyOf): string | null {
  return namedAfter === null || keyOf(namedAfter) !== null ? name : null;
}

const nothingMoved = {
  ...{ cause: null, moved: [], proposed: [], isAsked: false, offered: 0, conflicts: [], touched: [] },
};

interface OfRipple {
  readonly watch: Watch;
  readonly notice: Notice;
  readonly ripple: StoredRipple;
  readonly shifts: readonly StoredShift[];
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly keyOf: KeyOf;
}

/** Milestones of which it counts how they are now: the listing may not show yet what the ripple has just noted. */
async function asTheyAre({ store }: World, { parts }: Notice): Promise<ReadonlyMap<MilestoneId, TrackedMilestone>> {
  const counts: ReadonlySet<NoticePart['kind']> = new Set(['proposed', 'offered', 'conflict']);
  const ids = parts.flatMap(({ kind, issueIds }) => (counts.has(kind) ? issueIds : []));
  return ids.length > 0 ? store.milestones([...new Set(ids)]) : new Map();
}

/** What has been taken back, answered or healed meanwhile need not be told any more. */
function ofRipple(of: OfRipple): Omit<Told, 'launch' | 'escalations' | 'role' | 'isPassedOn'> {
  const { watch, notice, ripple, shifts, milestones, keyOf } = of;
  const ids = (kind: NoticePart['kind']): MilestoneId[] =>
    notice.parts.flatMap((part) => (part.kind === kind ? part.issueIds : []));
  const isOpen = (id: MilestoneId): boolean => milestones.get(id)?.proposal?.rippleId === ripple.id;
  const isUndone = ripple.undoneBy !== null;
  const moves = shifts.map(({ id, to, days }) => ({ id, due: to.due, days }));
  const proposals = ripple.proposals.map(({ id, to, days }) => ({ id, due: to.due, days }));
  const broken = ids('conflict').filter((id) => isBroken(milestones.get(id)));
  return {
    cause: causeOf(ripple, watch, keyOf),
    moved: isUndone ? [] : movesOf(moves, ids('moved'), { on: notice.on, keyOf }),
    proposed: movesOf(proposals, ids('proposed').filter(isOpen), { on: notice.on, keyOf }),
    isAsked: ripple.cause.kind === 'conflict',
    offered: ids('offered').filter(isOpen).length,
    conflicts: broken.map(keyOf),
    touched: isUndone ? [] : ids('touched').map(keyOf),
  };
}

function isBroken(milestone: TrackedMilestone | undefined): boolean {
  return milestone?.gatedBy.some(({ overridden, settled }) => overridden && settled === null) ?? false;
}

interface Where {
  readonly on: MilestoneId;
  readonly keyOf: KeyOf;
}

function movesOf(
  moves: readonly (Omit<ToldMove, 'key'> & { readonly id: MilestoneId })[],
  wanted: readonly MilestoneId[],
  { on, keyOf }: Where,
): ToldMove[] {
  const own = moves.filter(({ id }) => wanted.includes(id));
  const inOrder = [...own.filter(({ id }) => id === on), ...own.filter(({ id }) => id !== on)];
  return inOrder.map(({ id, due, days }) => ({ key: keyOf(id), due, days }));
}

function causeOf({ cause }: StoredRipple, { issues }: Watch, keyOf: KeyOf): ToldCause {
  const [first] = cause.moved;
  return {
    kind: cause.kind,
    key: first ? keyOf(first.id) : null,
    role: (first && issues.get(first.id)?.role) ?? null,
  };
}

/** Those that still wait for this reader. */
async function openOnes({ signals }: World, { escalations }: Notice): Promise<Escalation[]> {
  if (escalations.length === 0) return [];
  const found = await signals.escalations(escalations);
  return escalations
    .flatMap((id) => found.get(id) ?? [])
    .filter(({ acknowledged, overAt }) => acknowledged === null && overAt === null);
}

function askedAs(escalations: readonly Escalation[], accountId: string): Pick<Told, 'role' | 'isPassedOn'> {
  const steps = escalations.map((one) => one.steps.findIndex((step) => step.accountId === accountId));
  const roles = new Set(escalations.flatMap((one, index) => one.steps[steps[index] ?? -1]?.role ?? []));
  const [role = null] = roles.size === 1 ? [...roles] : [];
  const isPassedOn = escalations.some((one, index) => one.steps.slice(0, steps[index]).some((step) => step.accountId));
  return { role, isPassedOn };
}
