import type { CustomFieldRecord } from '../state/records';
import { invalid, nothing, patch, type Edited, type Field } from './field';

export const duedate: Field = {
  id: 'duedate',
  name: 'Due date',
  clauseNames: ['due', 'duedate'],
  schema: { type: 'date', system: 'duedate' },
  navigable: true,
  show: (issue) => issue.duedate,
  write: {
    permission: 'SCHEDULE_ISSUES',
    set: (raw) => withDate(raw, (date) => patch({ duedate: date })),
    describe: (issue) => describeDate(issue.duedate),
  },
};

/** A custom field of type date, string or number that people edit. */
export function customField({ id, name, type, custom }: CustomFieldRecord): Field {
  const number = Number(id.replace('customfield_', ''));
  return {
    id,
    name,
    clauseNames: [`cf[${number}]`, name],
    schema: { type, custom, customId: number },
    navigable: true,
    show: (issue) => issue.custom[id] ?? null,
    write: {
      set: (raw, { issue }) => setCustom(type, raw, (value) => patch({ custom: { ...issue.custom, [id]: value } })),
      describe: (issue) => describeCustom(type, issue.custom[id] ?? null),
      historyName: name,
    },
  };
}

/** @returns whether the text is a day of the calendar, `YYYY-MM-DD` */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function setCustom(type: string, raw: unknown, then: (value: unknown) => Edited): Edited {
  if (type === 'date') return withDate(raw, then);
  if (raw === null || typeof raw === type) return then(raw);
  return invalid(`Operation value must be a ${type}`);
}

function withDate(raw: unknown, then: (date: string | null) => Edited): Edited {
  if (raw === null) return then(null);
  if (typeof raw !== 'string') return invalid('Operation value must be a string');
  return isRealDate(raw) ? then(raw) : invalid(`Error parsing date string: ${raw}`);
}

function describeCustom(type: string, value: unknown) {
  if (value === null) return nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return type === 'date' ? describeDate(text) : { value: null, text };
}

/** The history's wording of a date carries a midnight that means nothing. */
function describeDate(date: string | null) {
  return date === null ? nothing : { value: date, text: `${date} 00:00:00.0` };
}
