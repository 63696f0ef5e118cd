import type { HealthView, LaunchDependencyView, LaunchView, MilestoneView } from '../../../src/contract/launch';
import type { LaunchRow } from '../../../src/contract/launch-list';
import { anIssue, dayOf } from './panel-builders';

export const onTrack: HealthView = { level: 'on-track', missed: 0, float: 3, slips: 0, missedGates: 0 };

/** A Wednesday in 2026; days of these builders are of the year in which the tests run. */
export const launchToday = dayOf('06-03');

export function aMilestone(overrides: Partial<MilestoneView> = {}): MilestoneView {
  return {
    ...anIssue({ due: dayOf('06-10') }),
    projectKey: 'MKT',
    who: { id: 'mara', name: 'Mara Lind' },
    calendar: 'standard',
    row: null,
    pinned: false,
    canEdit: true,
    missed: false,
    float: 3,
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

export const t0Milestone = aMilestone({
  id: '10009',
  key: 'PROD-9',
  summary: 'Launch',
  role: 'product',
  projectKey: 'PROD',
  due: dayOf('07-06'),
});

export const freeze = aMilestone({
  id: '10002',
  key: 'PROD-2',
  summary: 'Feature freeze',
  role: 'product',
  projectKey: 'PROD',
  due: dayOf('05-14'),
});

export const briefLock = aMilestone();

export function aDependencyOf(overrides: Partial<LaunchDependencyView> = {}): LaunchDependencyView {
  return {
    linkId: '501',
    from: freeze.id,
    to: briefLock.id,
    type: 'FS',
    lag: 2,
    mode: 'exactly',
    overridden: false,
    critical: false,
    standing: { kind: 'holds' },
    ...overrides,
  };
}

export function aLaunch(overrides: Partial<LaunchView> = {}): LaunchView {
  return {
    kind: 'launch',
    beat: 'beat-1',
    id: 'atlas',
    name: 'Atlas 2.0',
    tier: 1,
    state: 'active',
    dial: null,
    worth: null,
    site: { dial: { kind: 'apply' }, worth: null, currency: 'EUR' },
    templateName: 'Standard launch (T-10)',
    canManage: true,
    t0: { issueId: t0Milestone.id, due: dayOf('07-06') },
    t0Candidates: [],
    people: [{ role: 'launch owner', person: { id: 'priya', name: 'Priya Raman' } }],
    today: launchToday,
    health: onTrack,
    milestones: [freeze, briefLock, t0Milestone],
    hidden: 0,
    dependencies: [aDependencyOf()],
    calendars: [{ id: 'standard', name: 'Standard', workweek: [1, 2, 3, 4, 5], holidays: [], workdays: [] }],
    baselines: [],
    baselineId: null,
    running: null,
    calendarChanged: false,
    ...overrides,
  };
}

export function aLaunchRow(overrides: Partial<LaunchRow> = {}): LaunchRow {
  return {
    id: 'atlas',
    name: 'Atlas 2.0',
    tier: 1,
    t0Day: dayOf('07-06'),
    health: onTrack,
    next: anIssue({ due: dayOf('06-10') }),
    owner: { id: 'priya', name: 'Priya Raman' },
    calendarChanged: false,
    ...overrides,
  };
}
