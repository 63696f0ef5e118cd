import DynamicTable from '@atlaskit/dynamic-table/stateful';
import type { Issue } from '../api/issue';
import { issuePath } from '../state/route';
import { DueDate } from '../ui/due-date';
import { IssueTypeIcon } from '../ui/issue-type-icon';
import { Person } from '../ui/person';
import { StatusLozenge } from '../ui/status-lozenge';
import './issue-table.css';

interface IssueTableProps {
  readonly issues: readonly Issue[];
  readonly moved: ReadonlySet<string>;
}

const head = {
  cells: [
    { key: 'type', content: 'Type', width: 6 },
    { key: 'key', content: 'Key', isSortable: true, width: 10 },
    { key: 'summary', content: 'Summary', isSortable: true },
    { key: 'status', content: 'Status', isSortable: true, width: 14 },
    { key: 'due', content: 'Due date', isSortable: true, width: 14 },
    { key: 'assignee', content: 'Assignee', isSortable: true, width: 18 },
  ],
};

/** Issues as a table that can be sorted. */
export function IssueTable({ issues, moved }: IssueTableProps) {
  return (
    <div className="issue-table">
      <DynamicTable
        label="Issues"
        head={head}
        rows={issues.map((issue) => rowOf(issue, moved.has(issue.key)))}
        rowsPerPage={50}
        defaultSortKey="due"
        defaultSortOrder="ASC"
        emptyView={<p className="subtle">No issue here yet.</p>}
      />
    </div>
  );
}

function rowOf({ key, fields }: Issue, isMoved: boolean) {
  const isDone = fields.status.statusCategory.key === 'done';
  const number = Number(key.split('-')[1]);
  return {
    key,
    cells: [
      { key: fields.issuetype.name, content: <IssueTypeIcon name={fields.issuetype.name} /> },
      { key: number, content: <a href={issuePath(key)}>{key}</a> },
      {
        key: fields.summary,
        content: (
          <a className="issue-table-summary" href={issuePath(key)}>
            {fields.summary}
          </a>
        ),
      },
      { key: fields.status.name, content: <StatusLozenge status={fields.status} /> },
      { key: fields.duedate ?? '9999', content: <DueDate day={fields.duedate} isDone={isDone} isMoved={isMoved} /> },
      { key: fields.assignee?.displayName ?? '', content: <Person user={fields.assignee} nobody="Unassigned" /> },
    ],
  };
}
