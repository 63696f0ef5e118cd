import type { DemoMilestone } from './demo-milestone';

const story = { type: 'Story', assignee: 'product-manager' } as const;
const freeze = { ...story, parentKey: 'PROD-2' } as const;

/** What product builds below its epics. */
export const atlasStories: readonly DemoMilestone[] = [
  {
    key: 'PROD-11',
    ...freeze,
    summary: 'Timeline view shows who waits for whom',
    status: 'Done',
    due: -7,
    labels: ['timeline'],
  },
  { key: 'PROD-12', ...freeze, summary: 'Drag a bar to move a date', status: 'Done', due: -2, labels: ['timeline'] },
  {
    key: 'PROD-13',
    ...freeze,
    summary: 'Share a plan with people outside the company',
    status: 'In Progress',
    due: 5,
    priority: 'High',
    labels: ['sharing'],
  },
  {
    key: 'PROD-14',
    ...freeze,
    summary: 'Import plans from a spreadsheet',
    status: 'In Progress',
    due: 8,
    labels: ['import'],
  },
  { key: 'PROD-15', ...freeze, summary: 'Audit log for administrators', due: 9, priority: 'High', labels: ['admin'] },
  {
    key: 'PROD-16',
    ...freeze,
    type: 'Bug',
    summary: 'Timeline is slow with more than 500 bars',
    status: 'In Progress',
    due: 7,
    priority: 'Highest',
    labels: ['timeline'],
  },
  { key: 'PROD-17', ...story, parentKey: 'PROD-3', summary: 'Invite beta customers', due: 12, labels: ['beta'] },
  {
    key: 'PROD-18',
    ...story,
    parentKey: 'PROD-3',
    summary: 'Collect and sort beta feedback',
    start: 13,
    due: 20,
    labels: ['beta'],
  },
  {
    key: 'PROD-19',
    ...story,
    parentKey: 'PROD-4',
    summary: 'Load test with ten times the traffic',
    due: 27,
    priority: 'High',
    labels: ['quality'],
  },
  {
    key: 'PROD-20',
    ...story,
    parentKey: 'PROD-4',
    summary: 'Security review of sharing',
    due: 28,
    priority: 'High',
    labels: ['quality', 'sharing'],
  },
  {
    key: 'PROD-21',
    ...story,
    parentKey: 'PROD-1',
    summary: 'Switch on Atlas 2.0 region by region',
    due: 45,
    labels: ['rollout'],
  },
  {
    key: 'PROD-22',
    ...story,
    parentKey: 'PROD-6',
    summary: 'Templates for recurring plans',
    due: 90,
    labels: ['templates'],
  },
];
