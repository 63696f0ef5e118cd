import { planOf } from '../../domain/launches/plan-of';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { ownerOf } from '../../domain/signals/escalations/person-for';
import type { NoticePart } from '../../domain/signals/notice';
import { productionStates } from '../changes/production-states';
import { distinct } from '../gates/named-by';
import type { World } from '../ports';
import { namedPeople, type Watch } from './watch-launch';

export type PartsByAccount = ReadonlyMap<string, readonly NoticePart[]>;

/** What a ripple that has ended tells whom. Whoever set it off knows what it did, but not that it waits for them. */
export async function partsOfRipple(world: World, watch: Watch, ripple: StoredRipple): Promise<PartsByAccount> {
  const shifts = await world.store.shiftsOf(ripple);
  const written = writtenOf(ripple, shifts);
  const proposed = ripple.held === null ? ripple.proposals.map(({ id }) => id) : [];
  const [assignees, named, touched] = await Promise.all([
    assigneesOf(watch, distinct([...written, ...proposed])),
    namedPeople(watch),
    touchedBy(world, watch, [...written, ...ripple.cause.moved.map(({ id }) => id)]),
  ]);
  const owner = ownerOf(named);
  const parts = new PartsByPerson(ripple.cause.by);
  if (watch.settings.escalations.tellMoves)
    for (const id of written) parts.add(assignees.get(id) ?? null, 'moved', [id]);
  for (const id of proposed) parts.add(assignees.get(id) ?? owner, 'proposed', [id]);
  if (ripple.held !== null)
    parts.add(
      owner,
      'offered',
      [...shifts, ...ripple.proposals].map(({ id }) => id),
    );
  parts.add(owner, 'conflict', distinct(ripple.newlyOverridden.map(({ to }) => to)));
  parts.add(owner, 'touched', touched);
  return parts.all();
}

/** As many as there are words for. */
const mostIssues = 200;

/** Somebody's yes is asked for. */
const waiting: ReadonlySet<NoticePart['kind']> = new Set(['proposed', 'offered']);

class PartsByPerson {
  private readonly found = new Map<string, Map<NoticePart['kind'], MilestoneId[]>>();

  constructor(private readonly knows: string | null) {}

  add(accountId: string | null, kind: NoticePart['kind'], ids: readonly MilestoneId[]): void {
    const isKnown = accountId === this.knows && !waiting.has(kind);
    if (accountId === null || isKnown || ids.length === 0) return;
    const own = this.found.get(accountId) ?? new Map<NoticePart['kind'], MilestoneId[]>();
    this.found.set(accountId, own.set(kind, [...(own.get(kind) ?? []), ...ids].slice(0, mostIssues)));
  }

  all(): PartsByAccount {
    const toParts = (own: ReadonlyMap<NoticePart['kind'], MilestoneId[]>): NoticePart[] =>
      [...own].map(([kind, issueIds]) => ({ kind, issueIds }));
    return new Map([...this.found].map(([accountId, own]) => [accountId, toParts(own)]));
  }
}

/** Issues whose date it has written. */
function writtenOf({ held, failures }: StoredRipple, shifts: readonly StoredShift[]): MilestoneId[] {
  if (held !== null) return [];
  const failed = new Set(failures.map(({ id }) => id));
  return shifts.map(({ id }) => id).filter((id) => !failed.has(id));
}

async function assigneesOf(
  { places: { places } }: Watch,
  ids: readonly MilestoneId[],
): Promise<ReadonlyMap<MilestoneId, string>> {
  if (ids.length === 0) return new Map();
  const found = [...(await places(ids)).values()];
  return new Map(found.flatMap(({ id, assignee }) => (assignee ? [[id, assignee.accountId]] : [])));
}

/** Assets that were approved or are out already, and epics whose brief is locked. */
async function touchedBy(world: World, watch: Watch, ids: readonly MilestoneId[]): Promise<MilestoneId[]> {
  const moved = distinct(ids);
  const roleOf = (id: MilestoneId) => watch.issues.get(id)?.role;
  const [assets, epics] = [
    moved.filter((id) => roleOf(id) === 'marketing'),
    moved.filter((id) => roleOf(id) === 'product'),
  ];
  const [stateOf, briefs] = await Promise.all([
    statesIn(world, watch, assets),
    Promise.all(epics.map((id) => world.narrative.brief(id))),
  ]);
  const approved = assets.filter((id) => stateOf(id) === 'approved' || stateOf(id) === 'distributed');
  return [...approved, ...briefs.flatMap((brief) => (brief?.lock ? [brief.epicId] : []))];
}

async function statesIn(world: World, { launch, milestones, issues, calendars }: Watch, ids: readonly MilestoneId[]) {
  const guarded = ids.filter((id) => milestones.get(id)?.hasGate);
  const [matrix, gates] = await Promise.all([
    ids.length > 0 ? world.gates.matrix(launch.id) : undefined,
    world.gates.gates(guarded),
  ]);
  const plan = planOf({ milestones: milestones.values(), facts: issues, calendars });
  return productionStates({ launch, milestones, plan }, { matrix, gates });
}
