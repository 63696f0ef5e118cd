import { dateField } from '../../../../sandbox/stage/api/issue';
import { anIssue } from '../an-issue';

describe('dateField', () => {
  it('reads a custom date field by its id', () => {
    const issue = anIssue('MKT-2', { customfield_10015: '2026-05-04' });

    expect(dateField(issue, 'customfield_10015')).toBe('2026-05-04');
  });

  it.each([null, '', undefined])('finds no date in %j', (value) => {
    expect(dateField(anIssue('MKT-2', { customfield_10015: value }), 'customfield_10015')).toBeNull();
  });

  it('finds none on a site without the field', () => {
    expect(dateField(anIssue('MKT-2', {}), undefined)).toBeNull();
  });
});

describe('issueSchema', () => {
  it('takes an issue with only what Jira always sends, and fills in the rest', () => {
    const { fields } = anIssue('MKT-2', { assignee: undefined, duedate: undefined });

    expect(fields).toMatchObject({ assignee: null, duedate: null, labels: [], issuelinks: [], parent: null });
  });
});
