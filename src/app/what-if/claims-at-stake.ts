import type { WhatIf } from '../../contract/what-if';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import type { ClaimSheet } from '../../domain/narrative/claim';
import type { MilestoneId } from '../../domain/schedule/plan';
import { claimsNaming } from '../changes/read-touch';
import { distinct } from '../gates/named-by';
import { toCard } from '../panel/to-card';
import type { World } from '../ports';
import type { OpenWhatIf } from './open-what-if';
import type { Slip } from './slip-of';

export interface ClaimsAtStake {
  /** Of the launch; issues without claims are absent. */
  readonly sheets: ReadonlyMap<MilestoneId, ClaimSheet>;
  /** By issue: how many of its claims name what slips. */
  readonly naming: ReadonlyMap<MilestoneId, number>;
  readonly matrix: FormatMatrix | undefined;
}

/** Sheets of the launch in one go, then the features that their claims name, then the claims that matter. */
export async function claimsAtStake(
  world: World,
  { sight, facts }: OpenWhatIf,
  { slipped }: Slip,
): Promise<ClaimsAtStake> {
  const { launch, milestones } = sight;
  const marketing = [...milestones.keys()].filter((id) => facts.get(id)?.role === 'marketing');
  const leaning = await world.gates.leaningOn({ sheets: marketing, briefs: [], features: [], launches: [launch.id] });
  const sheets = new Map([...leaning.sheets].filter(([, { order }]) => order.length > 0));
  const names = await slippedFeatures(world, [...sheets.values()], slipped);
  const named = names.size > 0 ? [...(await claimsNaming(world, [...sheets.values()], names))] : [];
  const naming = new Map(named.map(([id, claims]) => [id, claims.length]));
  return { sheets, naming, matrix: leaning.matrices.get(launch.id) };
}

/** What slips, and the features below it as far as claims name them. */
async function slippedFeatures(
  { narrative }: World,
  sheets: readonly ClaimSheet[],
  slipped: Slip['slipped'],
): Promise<Set<MilestoneId>> {
  if (slipped.size === 0) return new Set();
  const named = distinct(sheets.flatMap(({ tally }) => tally?.features.map(({ id }) => id) ?? []));
  const features = named.length > 0 ? await narrative.features(named) : new Map<never, never>();
  const below = [...features.values()].filter(({ facts }) => slipped.has((facts?.parentId ?? '') as MilestoneId));
  return new Set([...slipped, ...below.map(({ id }) => id)]);
}

/** All claims of what would move, and those elsewhere that name what slips; of issues the viewer sees. */
export function claimViews(
  { sheets, naming }: ClaimsAtStake,
  { sight, moves }: { sight: OpenWhatIf['sight']; moves: ReadonlyMap<MilestoneId, KnownDates> },
): WhatIf['claims'] {
  return [...sheets].flatMap(([id, { order }]) => {
    const issue = sight.visible.get(id);
    const claims = moves.has(id) ? order.length : (naming.get(id) ?? 0);
    return issue && claims > 0 ? [{ issue: toCard(issue), claims }] : [];
  });
}
