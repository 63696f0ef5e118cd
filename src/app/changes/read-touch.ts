import { broughtOut } from '../../domain/launches/changes/brought-out';
import type { ChangeCause, ProductionState } from '../../domain/launches/changes/change-request';
import { featuresOf } from '../../domain/launches/changes/features-of';
import { productionStateOf } from '../../domain/launches/changes/production-state';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { Brief } from '../../domain/narrative/brief';
import type { Claim, ClaimSheet } from '../../domain/narrative/claim';
import type { MilestoneId, Plan } from '../../domain/schedule/plan';
import { inParallel } from '../in-parallel';
import { readBook } from '../narrative/claims/open-book';
import type { World } from '../ports';

/** A launch with the milestones that the viewer does not see: for reckoning, and never to be told. */
export interface WholeLaunch {
  readonly launch: Launch;
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly plan: Plan;
}

/** What of a launch names some features. */
export interface Touch {
  /** By issue: its claims that name at least one of them. Issues without are absent. */
  readonly claims: ReadonlyMap<MilestoneId, readonly Claim[]>;
  /** Of the product epics, whatever they name. */
  readonly briefs: readonly Brief[];
  readonly stateOf: (id: MilestoneId) => ProductionState;
}

const atOnce = 5;

/** Sheets, briefs and the format matrix in one go, then the claims and gates of those that matter. */
export async function readTouch(world: World, whole: WholeLaunch, causes: readonly ChangeCause[]): Promise<Touch> {
  const { launch, milestones, plan } = whole;
  const features = new Set(causes.flatMap(featuresOf));
  const epics = plan.milestones.filter(({ id, role }) => role === 'product' || id === launch.t0).map(({ id }) => id);
  const { sheets, briefs, matrices } = await world.gates.leaningOn({
    ...{ sheets: [...milestones.keys()], briefs: epics, features: [], launches: [launch.id] },
  });
  const claims = await claimsNaming(world, [...sheets.values()], features);
  const cells = causes.flatMap((cause) => (cause.kind === 'format' ? (cause.cell.issueId ?? []) : []));
  const matrix = matrices.get(launch.id);
  const stateOf = await statesOf(world, whole, { ids: [...new Set([...claims.keys(), ...cells])], matrix });
  return { claims, briefs: [...briefs.values()], stateOf };
}

/** By issue: its claims that name at least one of these features; issues without are absent. */
export async function claimsNaming(
  { narrative }: World,
  sheets: readonly ClaimSheet[],
  features: ReadonlySet<MilestoneId>,
): Promise<Map<MilestoneId, readonly Claim[]>> {
  const names = (named: readonly { readonly id: MilestoneId }[]): boolean => named.some(({ id }) => features.has(id));
  // A sheet that has not been saved since tallies are kept has to be looked into.
  const wanted = sheets.filter(({ tally }) => tally === null || names(tally.features));
  const found = new Map<MilestoneId, readonly Claim[]>();
  await inParallel(wanted, atOnce, async (sheet) => {
    const { claims } = await readBook(narrative, sheet);
    const own = claims.filter((claim) => names(claim.features));
    if (own.length > 0) found.set(sheet.issueId, own);
  });
  return found;
}

interface Wanted {
  readonly ids: readonly MilestoneId[];
  readonly matrix: FormatMatrix | undefined;
}

async function statesOf(
  { gates }: World,
  { launch, milestones, plan }: WholeLaunch,
  { ids, matrix }: Wanted,
): Promise<Touch['stateOf']> {
  const guarded = ids.filter((id) => milestones.get(id)?.hasGate === true);
  const found = guarded.length === 0 ? undefined : await gates.gates(guarded);
  const work = new Map(plan.milestones.map(({ id, state }) => [id, state]));
  const out = broughtOut(plan, { milestones: milestones.values(), t0: launch.t0, states: work });
  return (id) =>
    productionStateOf({
      work: work.get(id) ?? 'todo',
      cells: matrix?.cells.filter(({ issueId }) => issueId === id).map(({ state }) => state) ?? [],
      isOut: out.has(id),
      gate: found?.get(id),
      people: launch.people,
    });
}
