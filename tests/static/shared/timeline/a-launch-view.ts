import type { LaunchDependencyView, LaunchView, MilestoneView } from '../../../../src/contract/launch';

/** Due on Thu 7 May 2026, nothing special about it. */
export function aMilestone(id: string, overrides: Partial<MilestoneView> = {}): MilestoneView {
  return {
    id,
    key: `MKT-${id}`,
    summary: `Milestone ${id}`,
    typeName: 'Task',
    role: 'marketing',
    statusName: 'To do',
    state: 'todo',
    start: null,
    due: '2026-05-07',
    projectKey: 'MKT',
    who: null,
    calendar: 'office',
    row: null,
    pinned: false,
    canEdit: true,
    missed: false,
    float: null,
    floatTo: null,
    freeFloat: null,
    latest: null,
    floatAsSeen: false,
    critical: false,
    baseline: null,
    proposal: null,
    gate: null,
    ...overrides,
  };
}

export function aDependency(
  from: string,
  to: string,
  overrides: Partial<LaunchDependencyView> = {},
): LaunchDependencyView {
  return {
    linkId: `${from}-${to}`,
    from,
    to,
    type: 'FS',
    lag: 0,
    mode: 'at-least',
    overridden: false,
    critical: false,
    standing: { kind: 'holds' },
    ...overrides,
  };
}

/** Today is Mon 4 May 2026; nobody works on 1 May, nor on Saturdays and Sundays. */
export function aLaunchView(overrides: Partial<LaunchView> = {}): LaunchView {
  return {
    kind: 'launch',
    beat: 'beat-1',
    id: 'launch-1',
    name: 'Atlas 2.0',
    tier: 1,
    state: 'active',
    dial: null,
    worth: null,
    site: { dial: { kind: 'apply' }, worth: null, currency: 'EUR' },
    templateName: null,
    canManage: true,
    t0: { issueId: null, due: null },
    t0Candidates: [],
    people: [],
    today: '2026-05-04',
    health: { level: 'on-track', missed: 0, float: null, slips: 0, missedGates: 0 },
    milestones: [],
    hidden: 0,
    dependencies: [],
    calendars: [
      {
        id: 'office',
        name: 'Office',
        workweek: [1, 2, 3, 4, 5],
        holidays: [{ day: '2026-05-01', name: 'May Day' }],
        workdays: [],
      },
    ],
    baselines: [],
    baselineId: null,
    running: null,
    calendarChanged: false,
    ...overrides,
  };
}
