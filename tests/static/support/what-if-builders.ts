import type { IssueCard } from '../../../src/contract/issue-card';
import type { BreachView, CostView, MoveView, WhatIf } from '../../../src/contract/what-if';
import { anIssue, dayOf, featureFreeze } from './panel-builders';

/** A move of the due day, of Mara's. */
export function aMove(issue: IssueCard, due: string, days: number, overrides: Partial<MoveView> = {}): MoveView {
  const from = { start: issue.start, due: issue.due };
  return { issue, who: { id: 'mara', name: 'Mara Lind' }, from, to: { start: issue.start, due }, days, ...overrides };
}

/** So many working days short of what the feature freeze asks for. */
export function aBreach(successor: IssueCard, days: number, overrides: Partial<BreachView> = {}): BreachView {
  return {
    linkId: `501-${days}`,
    predecessor: featureFreeze,
    successor,
    successorPinned: false,
    standing: { kind: 'short', needed: dayOf('12-18'), actual: dayOf('12-14'), days },
    ...overrides,
  };
}

export const noCost: CostView = {
  currency: 'EUR',
  reworkHours: 0,
  rate: 80,
  rework: 0,
  delayDays: 0,
  delay: 0,
  formula: [],
};

/** A date that would set off nothing. */
export function aWhatIf(overrides: Partial<WhatIf> = {}): WhatIf {
  const issue = overrides.issue ?? anIssue();
  return {
    kind: 'what-if',
    launch: { id: 'atlas', name: 'Atlas 2.0' },
    issue,
    canEdit: true,
    to: { start: issue.start, due: issue.due },
    days: 1,
    held: false,
    shifts: [],
    proposals: [],
    hidden: 0,
    conflicts: [],
    gates: [],
    claims: [],
    assets: [],
    cost: noCost,
    ...overrides,
  };
}
