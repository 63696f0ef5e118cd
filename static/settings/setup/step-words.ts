import type { SetupStep } from '../../../src/contract/settings';

export type StepKey = SetupStep['key'];

/** What each step is called, and why it is there. */
export const stepWords: Readonly<Record<StepKey, { readonly title: string; readonly why: string }>> = {
  'link-type': {
    title: 'A link type for dependencies',
    why: 'Issues that wait for one another are linked in Jira, so that everybody sees it there as well.',
  },
  'start-field': {
    title: 'The start date field',
    why: 'With a start and a due date, work is a bar on the timeline; with a due date alone, a single day.',
  },
  projects: {
    title: 'Product and marketing projects',
    why: 'Marketing dates follow product dates. The role of a project says which is which.',
  },
  calendars: {
    title: 'Working days and holidays',
    why: 'Dates are counted in working days, so that nothing falls on a holiday.',
  },
  permissions: {
    title: 'Permissions of Lockstep',
    why: 'Lockstep moves dates as itself, so each project must let it.',
  },
  launch: {
    title: 'The first launch',
    why: 'A template makes the issues, the dates and the dependencies in one go.',
  },
};
