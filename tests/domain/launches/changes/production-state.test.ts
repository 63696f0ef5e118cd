import { emptyGate } from '../../../../src/domain/gates/empty-gate';
import type { Criterion, CriterionId, Gate } from '../../../../src/domain/gates/gate';
import { productionStateOf, type AssetProgress } from '../../../../src/domain/launches/changes/production-state';
import { anId } from '../../../support/an-issue';

const at = '2026-06-02T09:00:00.000Z';
const asset = { kind: 'link', url: 'https://example.com/cut', title: 'Cut' } as const;
const version = { number: 1, asset, note: '', by: 'ann', at, carriedOver: null };
const legal: Criterion = {
  ...{ id: 'legal' as CriterionId, kind: 'approval', title: 'Legal', role: 'legal reviewer' },
  ...{ person: 'maria', apartFrom: [], within: null },
};
const spec: Criterion = { id: 'spec' as CriterionId, kind: 'evidence', title: 'Spec package' };

function aGate(overrides: Partial<Gate>): Gate {
  return { ...emptyGate(anId('MKT-3'), at), criteria: [legal, spec], asset: version, ...overrides };
}

function approved(overrides: { voided?: boolean; ofVersion?: number } = {}): Gate {
  const voided = overrides.voided ? ({ why: 'change-request', at } as const) : null;
  const decision = { decision: 'approved', comment: '', ofVersion: overrides.ofVersion ?? 1, voided } as const;
  return aGate({ answers: [{ criterionId: legal.id, by: 'maria', at, kind: 'approval', ...decision }] });
}

function told(state: 'open' | 'waived', criteria: readonly Criterion[] = [spec]): Gate {
  return aGate({ criteria, told: { state, missing: '', asked: [], features: [] } });
}

function stateOf(progress: Partial<AssetProgress>): string {
  return productionStateOf({ work: 'doing', cells: [], isOut: false, gate: undefined, people: {}, ...progress });
}

describe('productionStateOf', () => {
  test.each<{ name: string; progress: Partial<AssetProgress>; state: string }>([
    { name: 'nothing is known of', progress: {}, state: 'draft' },
    { name: 'has deliverables in production', progress: { cells: ['planned', 'in-production'] }, state: 'draft' },
    { name: 'has a gate and no version', progress: { gate: aGate({ asset: null }) }, state: 'draft' },
    { name: 'has a version under review', progress: { gate: aGate({}) }, state: 'in-review' },
    { name: 'has a deliverable in review', progress: { cells: ['planned', 'in-review'] }, state: 'in-review' },
    { name: 'was approved by all who are asked', progress: { gate: approved() }, state: 'approved' },
    { name: 'was approved before it changed', progress: { gate: approved({ voided: true }) }, state: 'in-review' },
    { name: 'was approved in another version', progress: { gate: approved({ ofVersion: 0 }) }, state: 'in-review' },
    { name: 'has an open gate', progress: { gate: told('open') }, state: 'approved' },
    { name: 'has a waived gate', progress: { gate: told('waived') }, state: 'in-review' },
    { name: 'had a gate once', progress: { gate: { ...told('open', []), asset: null } }, state: 'draft' },
    { name: 'is done', progress: { work: 'done' }, state: 'approved' },
    { name: 'has an approved deliverable', progress: { cells: ['in-review', 'approved'] }, state: 'approved' },
    { name: 'has a deliverable out', progress: { cells: ['planned', 'distributed'] }, state: 'distributed' },
    { name: 'has gone out with its launch', progress: { isOut: true }, state: 'distributed' },
  ])('an asset that $name: $state', ({ progress, state }) => {
    expect(stateOf(progress)).toBe(state);
  });
});
