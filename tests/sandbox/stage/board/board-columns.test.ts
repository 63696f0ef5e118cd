import { boardColumns } from '../../../../sandbox/stage/board/board-columns';
import { anIssue } from '../an-issue';

const toDo = { id: '1', name: 'To Do', statusCategory: { key: 'new' } };
const review = { id: '4', name: 'In Review', statusCategory: { key: 'indeterminate' } };
const progress = { id: '2', name: 'In Progress', statusCategory: { key: 'indeterminate' } };
const done = { id: '3', name: 'Done', statusCategory: { key: 'done' } };

describe('boardColumns', () => {
  it('orders columns by category and keeps the order of the workflow within one', () => {
    const columns = boardColumns([], [done, progress, toDo, review, progress]);

    expect(columns.map(({ status }) => status.name)).toEqual(['To Do', 'In Progress', 'In Review', 'Done']);
  });

  it('puts every issue into its column, also when only an issue knows the status', () => {
    const columns = boardColumns([anIssue('MKT-1', {}), anIssue('MKT-2', { status: review })], [toDo]);

    expect(columns.map(({ status, issues }) => [status.name, issues.map(({ key }) => key)])).toEqual([
      ['To Do', ['MKT-1']],
      ['In Review', ['MKT-2']],
    ]);
  });
});
