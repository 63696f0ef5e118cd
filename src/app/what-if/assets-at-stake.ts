import type { WhatIf } from '../../contract/what-if';
import type { Gate } from '../../domain/gates/gate';
import type { ProductionState } from '../../domain/launches/changes/change-request';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import { adviseAsset } from '../../domain/launches/triage/advise-asset';
import { isMinor } from '../../domain/launches/triage/is-minor';
import type { MilestoneId } from '../../domain/schedule/plan';
import { productionStates } from '../changes/production-states';
import { toCard } from '../panel/to-card';
import type { Issue } from '../ports';
import type { ClaimsAtStake } from './claims-at-stake';
import type { OpenWhatIf } from './open-what-if';
import type { Slip } from './slip-of';

interface Stakes {
  readonly moves: ReadonlyMap<MilestoneId, KnownDates>;
  readonly gates: ReadonlyMap<MilestoneId, Gate>;
  readonly claims: ClaimsAtStake;
  readonly slip: Slip;
}

/** Marketing issues that would move and on which work has begun, with the hours of what triage would advise. */
export function assetsAtStake({ sight, whole }: OpenWhatIf, { moves, gates, claims, slip }: Stakes): WhatIf['assets'] {
  const { launch, milestones, visible, settings } = sight;
  const stateOf = productionStates({ launch, milestones, plan: whole.plan }, { matrix: claims.matrix, gates });
  const { channels, rework } = settings;
  const delay = { days: slip.days, scopeChanged: false, assets: [], channels, hours: rework.hours };
  return [...moves.keys()].flatMap((id) => {
    const issue = visible.get(id);
    const state = stateOf(id);
    if (issue?.role !== 'marketing' || !hasBegun(issue, state, claims)) return [];
    // Below two weeks everything holds, whatever it names.
    const touched = isMinor(slip.days) ? 0 : (claims.naming.get(id) ?? 0);
    const asset = { issueId: id, state, claims: touched, channel: null, room: null };
    return [{ issue: toCard(issue), state, hours: adviseAsset(asset, delay).hours }];
  });
}

function hasBegun({ id, state }: Issue, production: ProductionState, { sheets, matrix }: ClaimsAtStake): boolean {
  if (state !== 'todo' || production !== 'draft' || sheets.has(id)) return true;
  return matrix?.cells.some((cell) => cell.issueId === id && cell.state !== 'planned') ?? false;
}
