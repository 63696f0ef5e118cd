import type { IssueLink } from '../../../../sandbox/stage/api/link';
import { linkGroups } from '../../../../sandbox/stage/issue/link-groups';

const gates = { id: '50', name: 'Gates', inward: 'is gated by', outward: 'gates' };

function linked(id: string, side: 'inwardIssue' | 'outwardIssue', key: string): IssueLink {
  return { id, type: gates, [side]: { id: key, key, fields: { summary: key } } };
}

describe('linkGroups', () => {
  it('groups links by the wording that fits the shown issue', () => {
    const groups = linkGroups([
      linked('1', 'outwardIssue', 'MKT-2'),
      linked('2', 'inwardIssue', 'PROD-2'),
      linked('3', 'outwardIssue', 'MKT-3'),
    ]);

    expect(groups.map(({ wording, links }) => [wording, links.map(({ issue }) => issue.key)])).toEqual([
      ['gates', ['MKT-2', 'MKT-3']],
      ['is gated by', ['PROD-2']],
    ]);
  });

  it('leaves out a link whose other end may not be seen', () => {
    expect(linkGroups([{ id: '1', type: gates }])).toEqual([]);
  });
});
