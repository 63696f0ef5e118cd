import type { VersionedIssue } from '../../src/app/ports';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { MilestoneId } from '../../src/domain/schedule/plan';
import { aDay } from './a-day';

export interface IssueOverrides extends Partial<Omit<VersionedIssue, 'id' | 'dates'>> {
  readonly key: string;
  readonly start?: string | null;
  readonly due?: string | null;
}

/** Tests know an issue by one name: its key is its id as well. */
export function anId(key: string): MilestoneId {
  return key as MilestoneId;
}

/** A marketing task to do on Thursday 7 May 2026; issues of PROD are epics, and so product milestones. */
export function anIssue({ key, start = null, due = '2026-05-07', ...overrides }: IssueOverrides): VersionedIssue {
  const projectKey = key.replace(/-\d+$/, '');
  const isProduct = projectKey === 'PROD';
  return {
    id: anId(key),
    key,
    projectId: projectKey as VersionedIssue['projectId'],
    projectKey,
    summary: `Summary of ${key}`,
    typeName: isProduct ? 'Epic' : 'Task',
    role: isProduct ? 'product' : 'marketing',
    statusName: 'To Do',
    state: 'todo',
    versionName: null,
    releaseDay: null,
    assignee: null,
    calendar: 'default',
    dates: { start: toDay(start), due: toDay(due) },
    ...overrides,
  };
}

function toDay(text: string | null): CalendarDate | null {
  return text === null ? null : aDay(text);
}
