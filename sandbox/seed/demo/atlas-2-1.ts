import type { DemoDependency } from './demo-dependency';
import type { DemoMilestone } from './demo-milestone';

const later = ['gtm', 'planned'];

/** The launch after the next, some months away. */
export const atlas21Milestones: readonly DemoMilestone[] = [
  {
    key: 'PROD-5',
    type: 'Epic',
    summary: 'Atlas 2.1 general availability',
    due: 125,
    assignee: 'product-manager',
    priority: 'High',
    labels: ['launch', 't-0'],
  },
  {
    key: 'PROD-6',
    type: 'Epic',
    summary: 'Atlas 2.1 feature freeze',
    due: 95,
    assignee: 'product-manager',
    priority: 'High',
    labels: ['launch'],
  },
  {
    key: 'PROD-7',
    type: 'Epic',
    summary: 'Atlas 2.1 release candidate',
    due: 110,
    assignee: 'product-manager',
    labels: ['launch'],
  },
  {
    key: 'MKT-20',
    type: 'Task',
    summary: 'Lock the Atlas 2.1 brief',
    due: 97,
    assignee: 'marketing-lead',
    labels: ['brief', ...later],
  },
  {
    key: 'MKT-21',
    type: 'Task',
    summary: 'Produce Atlas 2.1 assets',
    start: 98,
    due: 104,
    assignee: 'designer',
    labels: ['assets', ...later],
  },
  {
    key: 'MKT-22',
    type: 'Task',
    summary: 'Atlas 2.1 creative review',
    start: 105,
    due: 107,
    assignee: 'brand',
    labels: ['review', ...later],
  },
  {
    key: 'MKT-23',
    type: 'Task',
    summary: 'Atlas 2.1 legal review',
    start: 108,
    due: 111,
    assignee: 'legal',
    labels: ['legal', ...later],
  },
  {
    key: 'MKT-24',
    type: 'Task',
    summary: 'Atlas 2.1 channel distribution',
    start: 112,
    due: 121,
    assignee: 'marketing-lead',
    labels: ['channels', ...later],
  },
  {
    key: 'MKT-25',
    type: 'Task',
    summary: 'Atlas 2.1 webinar',
    due: 127,
    assignee: 'launch-owner',
    labels: ['event', ...later],
  },
  {
    key: 'INTL-5',
    type: 'Task',
    summary: 'Atlas 2.1 in German and Japanese',
    start: 108,
    due: 116,
    assignee: 'copywriter',
    labels: ['de', 'jp', 'localization'],
  },
];

export const atlas21Dependencies: readonly DemoDependency[] = [
  { from: 'PROD-6', to: 'PROD-7', lag: 15 },
  { from: 'PROD-7', to: 'PROD-5', lag: 10 },
  { from: 'PROD-6', to: 'MKT-20', lag: 2, mode: 'exactly' },
  { from: 'MKT-20', to: 'MKT-21' },
  { from: 'MKT-21', to: 'MKT-22' },
  { from: 'MKT-22', to: 'MKT-23' },
  { from: 'MKT-22', to: 'INTL-5' },
  { from: 'MKT-23', to: 'MKT-24' },
  { from: 'INTL-5', to: 'MKT-24', type: 'FF', lag: 2 },
  { from: 'MKT-24', to: 'PROD-5', lag: 2 },
  { from: 'PROD-5', to: 'MKT-25', lag: 2, mode: 'keep-gap' },
];
