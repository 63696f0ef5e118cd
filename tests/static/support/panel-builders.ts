import type { DependencyView } from '../../../src/contract/dependency';
import type { CountedFloat } from '../../../src/contract/float';
import type { IssueCard } from '../../../src/contract/issue-card';
import type { InLaunch, RippleView, WhyStep } from '../../../src/contract/issue-panel';

const year = new Date().getFullYear();

/** A day of the present year, so that no year is shown. */
export function dayOf(monthAndDay: string): string {
  return `${year}-${monthAndDay}`;
}

export function anIssue(overrides: Partial<IssueCard> = {}): IssueCard {
  return {
    id: '20001',
    key: 'MKT-1',
    summary: 'Brief lock',
    typeName: 'Task',
    role: 'marketing',
    statusName: 'To Do',
    state: 'todo',
    start: null,
    due: dayOf('12-18'),
    ...overrides,
  };
}

export const featureFreeze = anIssue({
  id: '10002',
  key: 'PROD-2',
  summary: 'Feature freeze',
  typeName: 'Epic',
  role: 'product',
  statusName: 'In Progress',
  state: 'doing',
  due: dayOf('12-16'),
});

export const assetProduction = anIssue({ id: '20002', key: 'MKT-2', summary: 'Asset production', due: dayOf('12-22') });

export function aDependency(overrides: Partial<DependencyView> = {}): DependencyView {
  return {
    linkId: '501',
    issue: featureFreeze,
    type: 'FS',
    lag: 2,
    mode: 'exactly',
    maxLag: null,
    overridden: false,
    gap: 2,
    standing: { kind: 'holds' },
    settled: null,
    proposed: null,
    gate: null,
    ...overrides,
  };
}

export function aStep(overrides: Partial<WhyStep> = {}): WhyStep {
  return {
    issue: featureFreeze,
    from: { start: null, due: dayOf('12-07') },
    to: { start: null, due: dayOf('12-16') },
    days: 7,
    at: `${year}-11-03T12:00:00.000Z`,
    by: { accountId: 'priya', displayName: 'Priya' },
    dependency: null,
    ...overrides,
  };
}

export function aRipple(overrides: Partial<RippleView> = {}): RippleView {
  return {
    id: 'ripple-1',
    at: `${year}-11-03T12:00:00.000Z`,
    cause: 'date',
    held: null,
    of: null,
    stayed: 0,
    undone: null,
    by: { accountId: 'priya', displayName: 'Priya' },
    causeIssue: featureFreeze,
    causeFrom: { start: null, due: dayOf('12-07') },
    causeTo: { start: null, due: dayOf('12-16') },
    state: 'done',
    shifts: [
      {
        issue: anIssue(),
        from: { start: null, due: dayOf('12-09') },
        to: { start: null, due: dayOf('12-18') },
        days: 7,
        state: 'written',
        reason: null,
      },
    ],
    hiddenShifts: 0,
    shiftCount: 1,
    failed: 0,
    ...overrides,
  };
}

/** Three working days over the asset production to T-0. */
export function aFloat(overrides: Partial<CountedFloat> = {}): CountedFloat {
  return {
    kind: 'float',
    days: 3,
    overdue: 0,
    latest: dayOf('12-23'),
    way: [anIssue(), assetProduction, anIssue({ id: '10009', key: 'PROD-9', summary: 'Launch', role: 'product' })],
    until: 't0',
    first: null,
    leftOut: { hidden: false, undated: false, circle: false },
    ...overrides,
  };
}

export function aPanel(overrides: Partial<InLaunch> = {}): InLaunch {
  return {
    kind: 'in-launch',
    issue: anIssue(),
    launch: { id: 'launch-1', name: 'Atlas 2.0', archived: false },
    canLink: true,
    canEdit: true,
    pinned: false,
    float: { kind: 'none', why: 'no-t0', first: null },
    startAfterDue: false,
    waitingFor: [aDependency()],
    waitingForThis: [aDependency({ linkId: '502', issue: assetProduction, lag: 0, mode: 'at-least', gap: 1 })],
    why: [],
    running: null,
    proposal: null,
    refused: null,
    ripples: [],
    conflicts: [],
    claims: null,
    cycle: null,
    ...overrides,
  };
}
