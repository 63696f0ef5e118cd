import type { DemoDependency } from './demo-dependency';
import type { DemoMilestone } from './demo-milestone';

const done = { status: 'Done' } as const;

/** A launch of the past: all of it is done, its freeze and its brief once slipped. */
export const atlas15Milestones: readonly DemoMilestone[] = [
  {
    key: 'PROD-8',
    type: 'Epic',
    summary: 'Atlas 1.5 general availability',
    due: -40,
    assignee: 'product-manager',
    labels: ['launch', 't-0'],
    ...done,
  },
  {
    key: 'PROD-9',
    type: 'Epic',
    summary: 'Atlas 1.5 feature freeze',
    due: -75,
    assignee: 'product-manager',
    labels: ['launch'],
    ...done,
  },
  {
    key: 'PROD-10',
    type: 'Epic',
    summary: 'Atlas 1.5 release candidate',
    due: -55,
    assignee: 'product-manager',
    labels: ['launch'],
    ...done,
  },
  {
    key: 'MKT-26',
    type: 'Task',
    summary: 'Lock the Atlas 1.5 brief',
    due: -73,
    assignee: 'marketing-lead',
    labels: ['brief', 'gtm'],
    ...done,
  },
  {
    key: 'MKT-27',
    type: 'Task',
    summary: 'Produce Atlas 1.5 assets',
    start: -72,
    due: -65,
    assignee: 'designer',
    labels: ['assets', 'gtm'],
    ...done,
  },
  {
    key: 'MKT-28',
    type: 'Task',
    summary: 'Atlas 1.5 creative review',
    start: -64,
    due: -61,
    assignee: 'brand',
    labels: ['review', 'gtm'],
    ...done,
  },
  {
    key: 'MKT-29',
    type: 'Task',
    summary: 'Atlas 1.5 legal review',
    start: -60,
    due: -56,
    assignee: 'legal',
    labels: ['legal', 'gtm'],
    ...done,
  },
  {
    key: 'MKT-30',
    type: 'Task',
    summary: 'Atlas 1.5 channel distribution',
    start: -55,
    due: -44,
    assignee: 'marketing-lead',
    labels: ['channels', 'gtm'],
    ...done,
  },
  {
    key: 'INTL-6',
    type: 'Task',
    summary: 'Atlas 1.5 in German',
    start: -60,
    due: -52,
    assignee: 'copywriter',
    labels: ['de', 'localization'],
    ...done,
  },
];

export const atlas15Dependencies: readonly DemoDependency[] = [
  { from: 'PROD-9', to: 'PROD-10', lag: 20 },
  { from: 'PROD-10', to: 'PROD-8', lag: 10 },
  { from: 'PROD-9', to: 'MKT-26', lag: 2, mode: 'exactly' },
  { from: 'MKT-26', to: 'MKT-27' },
  { from: 'MKT-27', to: 'MKT-28' },
  { from: 'MKT-28', to: 'MKT-29' },
  { from: 'MKT-28', to: 'INTL-6' },
  { from: 'MKT-29', to: 'MKT-30' },
  { from: 'INTL-6', to: 'MKT-30', type: 'FF', lag: 5 },
  { from: 'MKT-30', to: 'PROD-8', lag: 3 },
];

/** What happened to due dates on the way. Days are working days from today. */
export const atlas15Slips = [
  { key: 'PROD-9', on: -84, from: -82, to: -75, by: 'product-manager' },
  { key: 'MKT-26', on: -84, from: -80, to: -73, by: 'marketing-lead' },
  { key: 'MKT-27', on: -83, from: -72, to: -65, by: 'marketing-lead' },
  { key: 'MKT-30', on: -50, from: -46, to: -44, by: 'launch-owner' },
] as const;
