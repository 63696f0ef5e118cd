import type { Activity } from '../../site/site';
import { isDay } from '../../stage/dates/calendar-days';
import { formatShortDay } from '../../stage/dates/format-day';
import type { Call } from '../http/route';
import type { ChangeItem, IssueRecord } from '../state/records';
import { nameOf } from '../views/user-view';

/** Adds a line about a write to the site's activity. @param deed `linked PROD-2 to MKT-1` */
export function tell(call: Call, deed: string, issueKey?: string): void {
  add(call, deed, { issueKey });
}

/** Adds a line about an edit; where the due date moves, that comes first. */
export function tellChanges(call: Call, issue: IssueRecord, items: readonly ChangeItem[]): void {
  const due = items.find(({ fieldId }) => fieldId === 'duedate');
  const others = items.filter((item) => item !== due);
  const detail = due === undefined || others.length === 0 ? undefined : inWords(others);
  const deed = due === undefined ? `changed ${issue.key}: ${inWords(others)}` : `moved ${issue.key}: ${inWords([due])}`;
  add(call, deed, { issueKey: issue.key, detail });
}

function add(call: Call, deed: string, rest: Pick<Activity, 'issueKey' | 'detail'>): void {
  const text = `${nameOf(call, call.accountId)} ${deed}`;
  call.site.activity.add({ at: call.site.clock.now().toISOString(), kind: 'write', text, ...rest });
}

function inWords(items: readonly ChangeItem[]): string {
  return items.map((item) => `${wordFor(item)} ${show(item.fromString)} → ${show(item.toString)}`).join(', ');
}

function wordFor({ field, fieldId }: ChangeItem): string {
  if (fieldId === 'duedate') return 'due';
  if (field === 'Start date') return 'start';
  return field === 'IssueParentAssociation' ? 'parent' : field.toLowerCase();
}

function show(text: string | null): string {
  if (text === null || text === '') return 'none';
  const words = text.replace(' 00:00:00.0', '');
  if (isDay(words)) return formatShortDay(words);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
