/** What every project of the site shares: issue types, statuses with their workflow, priorities, resolutions. */
export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** 1 epic, 0 standard, -1 sub-task. */
  readonly level: -1 | 0 | 1;
}

export const issueTypes: readonly IssueType[] = [
  { id: '10000', name: 'Epic', description: 'A big piece of work that holds smaller ones.', level: 1 },
  { id: '10001', name: 'Story', description: 'Something a customer gets.', level: 0 },
  { id: '10002', name: 'Task', description: 'A piece of work.', level: 0 },
  { id: '10003', name: 'Bug', description: 'Something that does not work.', level: 0 },
  { id: '10004', name: 'Sub-task', description: 'A part of a piece of work.', level: -1 },
];

export interface StatusCategory {
  readonly id: number;
  readonly key: 'new' | 'indeterminate' | 'done';
  readonly name: string;
  readonly colorName: string;
}

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  /** The transition that leads here, from any other status. */
  readonly transitionId: string;
}

export const statuses: readonly Status[] = [
  {
    id: '10000',
    name: 'To Do',
    category: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
    transitionId: '11',
  },
  {
    id: '3',
    name: 'In Progress',
    category: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
    transitionId: '21',
  },
  {
    id: '10001',
    name: 'Done',
    category: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
    transitionId: '31',
  },
];

export interface Priority {
  readonly id: string;
  readonly name: string;
  readonly statusColor: string;
}

export const priorities: readonly Priority[] = [
  { id: '1', name: 'Highest', statusColor: '#d04437' },
  { id: '2', name: 'High', statusColor: '#f15c75' },
  { id: '3', name: 'Medium', statusColor: '#f79232' },
  { id: '4', name: 'Low', statusColor: '#707070' },
  { id: '5', name: 'Lowest', statusColor: '#999999' },
];

export interface Resolution {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Those of a new site in Jira Cloud. */
export const resolutions: readonly Resolution[] = [
  { id: '10000', name: 'Done', description: 'The work has been completed.' },
  { id: '10001', name: "Won't Do", description: 'Nothing will be done about this.' },
  { id: '10002', name: 'Duplicate', description: 'Another issue says the same.' },
  { id: '10003', name: 'Cannot Reproduce', description: 'Nobody could make it happen again.' },
];

/** What the workflow sets where nobody says otherwise. */
export const doneResolutionId = '10000';

export const defaultPriorityId = '3';
export const startDateFieldId = 'customfield_10015';

export function issueTypeById(id: string): IssueType {
  return known(issueTypes, id, 'issue type');
}

export function statusById(id: string): Status {
  return known(statuses, id, 'status');
}

export function priorityById(id: string): Priority {
  return known(priorities, id, 'priority');
}

export function resolutionById(id: string): Resolution {
  return known(resolutions, id, 'resolution');
}

function known<T extends { readonly id: string }>(all: readonly T[], id: string, what: string): T {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`Cannot read ${what} "${id}": the site has none of that id`);
  return found;
}
