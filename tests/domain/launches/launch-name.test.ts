import { launchName } from '../../../src/domain/launches/launch-name';
import { anIssue, type IssueOverrides } from '../../support/an-issue';

function nameOf(...issues: readonly IssueOverrides[]) {
  return launchName(issues.map(anIssue).map(({ dates, ...issue }) => ({ ...issue, due: dates.due })));
}

describe('launchName', () => {
  test.each<{ name: string; issues: IssueOverrides[]; expected: string; after: string | null }>([
    { name: 'nothing to go by', issues: [], expected: 'New launch', after: null },
    {
      name: 'the version that most product milestones share',
      issues: [
        { key: 'PROD-1', versionName: 'Atlas 2.1' },
        { key: 'PROD-2', versionName: 'Atlas 2.0' },
        { key: 'PROD-3', versionName: 'Atlas 2.0' },
        { key: 'MKT-1', versionName: 'Campaign' },
        { key: 'MKT-2', versionName: 'Campaign' },
        { key: 'MKT-3', versionName: 'Campaign' },
      ],
      expected: 'Atlas 2.0',
      after: null,
    },
    {
      name: 'the version of marketing work where product milestones have none',
      issues: [{ key: 'PROD-1' }, { key: 'MKT-1', versionName: 'Campaign' }],
      expected: 'Campaign',
      after: null,
    },
    {
      name: 'of versions as common, the first by name',
      issues: [
        { key: 'PROD-1', versionName: 'B' },
        { key: 'PROD-2', versionName: 'A' },
      ],
      expected: 'A',
      after: null,
    },
    {
      name: 'the product milestone that comes last, though marketing work comes later',
      issues: [
        { key: 'PROD-1', due: '2026-06-30', summary: 'General availability' },
        { key: 'PROD-2', due: '2026-05-05' },
        { key: 'MKT-1', due: '2026-07-10' },
      ],
      expected: 'General availability (PROD-1)',
      after: 'PROD-1',
    },
    {
      name: 'the last issue where there is no product milestone; undated ones come first',
      issues: [
        { key: 'MKT-1', due: '2026-05-07' },
        { key: 'MKT-2', due: null },
      ],
      expected: 'Summary of MKT-1 (MKT-1)',
      after: 'MKT-1',
    },
    {
      name: 'of those on one day, the last by key',
      issues: [{ key: 'MKT-2' }, { key: 'MKT-1' }],
      expected: 'Summary of MKT-2 (MKT-2)',
      after: 'MKT-2',
    },
  ])('$name', ({ issues, expected, after }) => {
    expect(nameOf(...issues)).toEqual({ name: expected, namedAfter: after });
    expect(nameOf(...issues.toReversed())).toEqual({ name: expected, namedAfter: after });
  });
});
