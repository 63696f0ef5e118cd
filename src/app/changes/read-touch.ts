import type { Gate } from '../../domain/gates/gate';
import type { ChangeCause, ProductionState } from '../../domain/launches/changes/change-request';
import { featuresOf } from '../../domain/launches/changes/features-of';
import type { Brief } from '../../domain/narrative/brief';
import type { Claim, ClaimSheet } from '../../domain/narrative/claim';
import type { MilestoneId } from '../../domain/schedule/plan';
import { inParallel } from '../in-parallel';
import { readBook } from '../narrative/claims/open-book';
import type { World } from '../ports';
import { productionStates } from './production-states';
import type { WholeLaunch } from './see-whole';

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
  const guarded = [...new Set([...claims.keys(), ...cells])].filter((id) => milestones.get(id)?.hasGate === true);
  const gates = guarded.length === 0 ? new Map<MilestoneId, Gate>() : await world.gates.gates(guarded);
  const stateOf = productionStates(whole, { matrix: matrices.get(launch.id), gates });
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
