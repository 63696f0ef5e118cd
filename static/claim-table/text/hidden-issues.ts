import { count } from '../../shared/text/count';

export function hiddenIssues(hidden: number): string {
  const one = hidden === 1;
  return `${count(hidden, 'issue')} of this table ${one ? 'is' : 'are'} not shown: you cannot see ${one ? 'it' : 'them'} in Jira.`;
}
