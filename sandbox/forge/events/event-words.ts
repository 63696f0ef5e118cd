import { z } from 'zod';
import type { DeliveredEvent } from './event-filter';

/** What an event says, in words: `PROD-2 changed`. */
export function eventWords(event: DeliveredEvent): string {
  const [, , deed = '', thing = ''] = event.eventType.split(':');
  if (thing === 'page')
    return `the page "${withPage.safeParse(event).data?.content.title ?? ''}" ${pageDeeds[deed] ?? deed}`;
  if (thing === 'issue') return `${issueKeyOf(event) ?? 'an issue'} ${issueDeeds[deed] ?? deed}`;
  return otherWords[`${deed}:${thing}`] ?? event.eventType;
}

/** @returns undefined for events that carry ids only */
export function issueKeyOf(event: DeliveredEvent): string | undefined {
  return withIssue.safeParse(event).data?.issue.key;
}

const withIssue = z.object({ issue: z.object({ key: z.string() }) });

const withPage = z.object({ content: z.object({ title: z.string() }) });

const pageDeeds: Readonly<Record<string, string>> = {
  created: 'was created',
  updated: 'changed',
  trashed: 'was moved to the trash',
  restored: 'was restored',
  deleted: 'was deleted',
};

const issueDeeds: Readonly<Record<string, string>> = {
  created: 'was created',
  updated: 'changed',
  deleted: 'was deleted',
  assigned: 'was assigned',
  commented: 'has a new comment',
};

const otherWords: Readonly<Record<string, string>> = {
  'created:issuelink': 'two issues were linked',
  'deleted:issuelink': 'a link between two issues was removed',
  'created:attachment': 'a file was attached',
  'deleted:attachment': 'an attached file was deleted',
  'set:issue-property': 'a property of an issue was set',
  'deleted:issue-property': 'a property of an issue was deleted',
  'installed:app': 'the app was installed',
};
