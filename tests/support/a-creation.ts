import type { Creation, CreationId, CreationLink, CreationRow } from '../../src/domain/launches/creation';
import type { LaunchId } from '../../src/domain/launches/launch';
import { plainTerms } from '../../src/domain/launches/tracked-milestone';
import type { ProjectId } from '../../src/domain/settings/settings';
import { knownDates } from './known-dates';

export function aCreationRow(key: string, overrides: Partial<CreationRow> = {}): CreationRow {
  return {
    ...{ key, owner: 'product manager', place: { weeks: -8 }, optional: false, deliverable: null, checkpoint: null },
    summary: `Row ${key}`,
    role: 'marketing',
    projectId: 'MKT' as ProjectId,
    typeId: '10002',
    dates: knownDates('2026-06-30'),
    pinned: false,
    gate: null,
    assignee: null,
    issueId: null,
    taken: false,
    kept: null,
    ...overrides,
  };
}

export function aCreationLink(from: string, to: string, overrides: Partial<CreationLink> = {}): CreationLink {
  return { ...plainTerms, from, to, drawn: false, ...overrides };
}

export function aCreation(overrides: Partial<Creation> = {}): Creation {
  return {
    id: 'creation-1' as CreationId,
    launchId: 'creation-1' as LaunchId,
    accountId: 'ada',
    at: '2026-05-04T09:00:00.000Z',
    state: 'running',
    name: 'Atlas 2.0',
    tier: 1,
    people: {},
    templateName: 'Standard launch (T-10)',
    calendarsOf: 0,
    t0: 'launch',
    rows: [aCreationRow('launch')],
    links: [],
    used: null,
    asked: [],
    askedAt: null,
    stage: 'issues',
    version: 0,
    ...overrides,
  };
}
