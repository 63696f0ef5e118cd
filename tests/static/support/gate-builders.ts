import type { AssetView, CriterionForm, CriterionView, GateView } from '../../../src/contract/gate';
import { anIssue, dayOf } from './panel-builders';

const year = new Date().getFullYear();
export const legal = { id: 'lena', name: 'Lena Gal' };

/** Nothing is known of it yet: a check that anybody who edits the issue may do. */
export function aCriterion(overrides: Partial<CriterionView> = {}): CriterionView {
  return {
    form: { id: 'c1', kind: 'check', title: 'Spec package' },
    unmet: { kind: 'not-checked' },
    answer: null,
    asked: null,
    since: null,
    closes: null,
    issues: [],
    mayAnswer: true,
    whyNot: null,
    ...overrides,
  };
}

/** Lena, who looks, is asked as legal reviewer. */
export function anApproval(
  overrides: Partial<CriterionView> = {},
  form: Partial<Extract<CriterionForm, { kind: 'approval' }>> = {},
): CriterionView {
  return aCriterion({
    form: {
      id: 'a1',
      kind: 'approval',
      title: 'Legal approval',
      role: 'legal reviewer',
      person: null,
      apartFrom: [],
      within: null,
      ...form,
    },
    unmet: { kind: 'not-decided', role: 'legal reviewer', person: legal },
    asked: legal,
    since: `${year}-05-04T09:00:00.000Z`,
    ...overrides,
  });
}

/** Approved by Lena. */
export function approved(comment = '', ofVersion = 0): CriterionView {
  return anApproval({
    unmet: null,
    answer: {
      kind: 'approval',
      by: legal,
      at: `${year}-05-05T09:00:00.000Z`,
      decision: 'approved',
      comment,
      ofVersion,
      voided: null,
    },
  });
}

export function anAsset(overrides: Partial<AssetView> = {}): AssetView {
  return {
    number: 2,
    asset: { kind: 'link', url: 'https://example.com/spec', title: 'Landing page' },
    note: '',
    by: { id: 'mara', name: 'Mara Lind' },
    at: `${year}-05-04T09:00:00.000Z`,
    carriedOver: null,
    ...overrides,
  };
}

export function aGateView(overrides: Partial<GateView> = {}): GateView {
  return {
    kind: 'gate',
    issue: anIssue({ due: dayOf('06-10') }),
    launch: { id: 'atlas', name: 'Atlas 2.0' },
    version: 1,
    state: 'shut',
    criteria: [aCriterion(), anApproval()],
    freezesScope: false,
    asset: null,
    openComments: 0,
    waiver: null,
    wentThrough: [],
    wasOpen: false,
    canManage: true,
    canEdit: true,
    ...overrides,
  };
}
