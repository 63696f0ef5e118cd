import { windowOf } from '../../domain/gates/window-of';
import { slipsShown, movesOf } from '../../domain/launches/slips';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { DateMove, MatterFacts, WatchedGate, WatchedMilestone } from '../../domain/signals/escalations/matter';
import { asksForSignatures } from '../../domain/signals/escalations/matters-of';
import { factsOfClaims } from '../gates/facts-of-claims';
import { judgeGates, type JudgedGate } from '../gates/judge-gates';
import { distinct } from '../gates/named-by';
import { talliedSheets } from '../gates/tallied-sheets';
import type { Issue, World } from '../ports';
import { calendarOf, type Watch } from './watch-launch';

/**
 * What somebody must look at is found in this. Only reads what may matter: most launches cost nothing.
 * @param hasOpenSlip somebody is still asked to look at one: however long ago it was, it may be taken back
 */
export async function matterFacts(world: World, watch: Watch, hasOpenSlip: boolean): Promise<MatterFacts> {
  const { launch, now, today, settings } = watch;
  const milestones = watchedMilestones(watch);
  const rules = settings.escalations.rules;
  const t0 = launch.t0 === null ? undefined : milestones.get(launch.t0);
  const [moves, gates, unsigned] = await Promise.all([
    productMoves(world, watch, hasOpenSlip),
    watchedGates(world, watch),
    t0 && asksForSignatures(t0, rules.unsigned.above, today) ? unsignedIn(world, watch) : new Set<MilestoneId>(),
  ]);
  return { now, today, rules, milestones, t0: launch.t0, moves, gates, unsigned };
}

function watchedMilestones(watch: Watch): Map<MilestoneId, WatchedMilestone> {
  const seen = [...watch.milestones.values()].flatMap(({ id, gatesBefore }): WatchedMilestone[] => {
    const issue = watch.issues.get(id);
    if (!issue) return [];
    const { role, state, dates } = issue;
    return [{ id, role, state, ...dates, gatesBefore, calendar: calendarOf(watch, issue) }];
  });
  return new Map(seen.map((milestone) => [milestone.id, milestone]));
}

/** ms; twice as long as a slip counts, so that it is seen which move went past what is allowed. */
const movesLookedAt = 28 * 24 * 60 * 60 * 1000;

/** By the ripples that each of them remembers: the outlook keeps the newest few of the whole launch alone. */
async function productMoves(world: World, watch: Watch, hasOpenSlip: boolean): Promise<DateMove[]> {
  const { launch, now } = watch;
  if (!hasOpenSlip && slipsShown({ slips: launch.outlook?.slips ?? [] }, now).length === 0) return [];
  const products = [...watch.milestones.keys()].filter((id) => watch.issues.get(id)?.role === 'product');
  // The listing may not show yet what has just been noted with them.
  const remembered = [...(await world.store.milestones(products)).values()];
  const ripples = distinct(remembered.flatMap((one) => one.ripples));
  const moves: DateMove[] = [];
  for (const id of ripples) {
    const ripple = await world.store.ripple(id);
    const isLongAgo = ripple !== undefined && Date.parse(now) - Date.parse(ripple.at) > movesLookedAt;
    if (!ripple || (isLongAgo && !hasOpenSlip)) continue;
    const shifts = ripple.held === null ? await world.store.shiftsOf(ripple) : [];
    const made = movesOf({ ripple, shifts, calendarOf: (moved) => calendarIn(watch, watch.issues.get(moved)) });
    moves.push(...made.map((move) => ({ ...move, by: id })));
  }
  return moves;
}

function calendarIn(watch: Watch, issue: Issue | undefined) {
  return issue && calendarOf(watch, issue);
}

/** Gates of which something may be late, or on which work waits. */
async function watchedGates(world: World, watch: Watch): Promise<WatchedGate[]> {
  const guarded = [...watch.milestones.values()].filter(({ id, hasGate }) => hasGate && watch.issues.has(id));
  if (guarded.length === 0) return [];
  const gates = [...(await world.gates.gates(guarded.map(({ id }: TrackedMilestone) => id))).values()];
  const wanted = gates.flatMap((gate) => {
    const due = watch.issues.get(gate.issueId)?.dates.due ?? null;
    const mayMatter = gate.asset !== null || gate.freezesScope || (due !== null && due < watch.today);
    return mayMatter && gate.criteria.length > 0 ? [{ gate, launch: watch.launch, due }] : [];
  });
  if (wanted.length === 0) return [];
  return (await judgeGates(world, wanted, watch.issues)).map((judged) => toWatched(watch, judged));
}

function toWatched(watch: Watch, { gate, verdict }: JudgedGate): WatchedGate {
  const { issueId, freezesScope, firstOpenAt, asset } = gate;
  const calendar = calendarIn(watch, watch.issues.get(issueId));
  const open = new Set(verdict.standings.flatMap(({ criterionId, unmet }) => (unmet ? [criterionId] : [])));
  const windows = gate.criteria
    .filter(({ id }) => open.has(id))
    .flatMap((criterion) => (calendar && windowOf(gate, criterion, calendar)) ?? []);
  const [closes] = windows.sort();
  const review = asset && closes !== undefined ? { version: asset.number, closes } : null;
  // A waiver lets pass what is not decided.
  return {
    issueId,
    state: verdict.state,
    freezesScope,
    firstOpenAt,
    review: verdict.state === 'waived' ? null : review,
  };
}

async function unsignedIn(world: World, { issues, milestones }: Watch): Promise<Set<MilestoneId>> {
  const marketing = [...milestones.keys()].filter((id) => issues.get(id)?.role === 'marketing');
  const { sheets } = await world.gates.leaningOn({ sheets: marketing, briefs: [], features: [], launches: [] });
  const tallied = await talliedSheets(world, sheets, [...sheets.keys()]);
  const facts = await factsOfClaims(world, tallied, { asked: [], found: new Map() });
  return new Set([...facts].flatMap(([id, { all, signature }]) => (all > 0 && signature !== 'valid' ? [id] : [])));
}
