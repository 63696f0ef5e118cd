import { weekLanes } from '../../../../sandbox/stage/calendar/calendar-entries';
import type { Issue } from '../../../../sandbox/stage/api/issue';
import { anIssue } from '../an-issue';

const week = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09', '2026-05-10'];

function drawn(issues: readonly Issue[]): string[] {
  return weekLanes(week, issues, 'start').map((lanes) =>
    lanes.map((entry) => (entry ? `${entry.issue.key} ${entry.part}` : '-')).join(', '),
  );
}

describe('weekLanes', () => {
  it('shows an issue without a start on its due date only', () => {
    expect(drawn([anIssue('MKT-1', { duedate: '2026-05-07' })])).toEqual(['', '', '', 'MKT-1 whole', '', '', '']);
  });

  it('runs a span level through the week and frees its lane after it', () => {
    const issues = [
      anIssue('MKT-1', { duedate: '2026-05-05' }),
      anIssue('MKT-2', { start: '2026-05-04', duedate: '2026-05-06' }),
      anIssue('MKT-3', { duedate: '2026-05-08' }),
    ];

    expect(drawn(issues)).toEqual(['MKT-2 start', 'MKT-2 middle, MKT-1 whole', 'MKT-2 end', '', 'MKT-3 whole', '', '']);
  });

  it('keeps a place free above a span that began beside another', () => {
    const issues = [
      anIssue('MKT-1', { start: '2026-05-04', duedate: '2026-05-05' }),
      anIssue('MKT-2', { start: '2026-05-05', duedate: '2026-05-06' }),
    ];

    expect(drawn(issues)).toEqual(['MKT-1 start', 'MKT-1 end, MKT-2 start', '-, MKT-2 end', '', '', '', '']);
  });

  it('shows the part of a span that lies in the week, and nothing of one that does not', () => {
    const issues = [
      anIssue('MKT-1', { start: '2026-04-01', duedate: '2026-06-01' }),
      anIssue('MKT-2', { start: '2026-05-11', duedate: '2026-05-12' }),
      anIssue('MKT-3', { duedate: null }),
    ];

    expect(drawn(issues)).toEqual(Array.from(week, () => 'MKT-1 middle'));
  });

  it('takes a start after the due date as no span', () => {
    const issue = anIssue('MKT-1', { start: '2026-05-09', duedate: '2026-05-05' });

    expect(drawn([issue])).toEqual(['', 'MKT-1 whole', '', '', '', '', '']);
  });
});
