import { criterionFrom } from '../gates/criterion-from';
import { emptyGate } from '../gates/empty-gate';
import type { CriterionId, Gate } from '../gates/gate';
import type { GateStep } from '../gates/gate-step';
import { setCriteria } from '../gates/set-criteria';
import type { Creation, CreationRow } from './creation';
import { firstDeliverableBefore } from './first-deliverable-before';

/** The gate that a template asks for at the issue of a row. @param at ISO instant @returns undefined: none */
export function gateOfRow(
  creation: Pick<Creation, 'rows' | 'links' | 't0'>,
  row: CreationRow,
  at: string,
): Extract<GateStep, { kind: 'changed' }> | undefined {
  const { issueId, gate: draft } = row;
  if (issueId === null || draft === null) return undefined;
  const t0 = creation.rows.find(({ key }) => key === creation.t0)?.issueId ?? null;
  const claims = firstDeliverableBefore(creation, row);
  const claimIssues = claims === null ? [] : [claims];
  const criteria: Gate['criteria'] = draft.criteria.flatMap(
    (one, index) => criterionFrom(one, { id: `c${index + 1}` as CriterionId, t0, claimIssues }) ?? [],
  );
  const step = setCriteria(emptyGate(issueId, at), { criteria, freezesScope: draft.freezesScope, at });
  return step.kind === 'changed' && criteria.length > 0 ? step : undefined;
}
