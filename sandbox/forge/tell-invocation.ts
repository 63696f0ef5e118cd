import type { Activity } from '../site/site';
import type { InvocationRecord } from './invocations';

/** What the activity says of an invocation that has ended. */
export function tellInvocation(record: InvocationRecord, moduleType: string, appName: string): Omit<Activity, 'at'> {
  const { error, ms } = record;
  const deed = deedOf(record, moduleType);
  return {
    kind: 'invocation',
    text: error === null ? `${appName} ${deed}` : `${appName} failed: ${error.message}`,
    detail: describe(record),
    ms: ms ?? undefined,
    // Only jobs and schedules change anything; the others pass it on or read.
    isQuiet: error === null && moduleType !== 'core:consumer' && moduleType !== 'core:scheduledTrigger',
  };
}

function deedOf({ cause }: InvocationRecord, moduleType: string): string {
  if (cause.startsWith('export ')) return 'wrote its part of an export';
  if (cause.startsWith('event avi:confluence:')) return 'looked at what Confluence told';
  return deeds[moduleType] ?? 'answered a page';
}

const deeds: Readonly<Record<string, string>> = {
  'core:trigger': 'looked at what Jira told',
  'core:consumer': 'finished a job',
  'core:scheduledTrigger': 'looked through what is due',
  'jira:workflowValidator': 'judged a transition',
};

function describe({ handler, cause, rest, kvs }: InvocationRecord): string {
  const calls = [counted(rest, 'Jira call'), counted(kvs, 'storage call')];
  return [`${handler} for ${cause}`, ...calls.flat()].join(', ');
}

function counted(count: number, what: string): string[] {
  if (count === 0) return [];
  return [`${count} ${what}${count === 1 ? '' : 's'}`];
}
