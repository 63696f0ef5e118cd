import { atlas20Deliverables } from './atlas-2-0-deliverables';
import { atlas20Keystones } from './atlas-2-0-keystones';
import type { DemoDependency } from './demo-dependency';
import type { DemoMilestone } from './demo-milestone';

/** The launch that the demo is about, general availability (T-0) in nine weeks. */
export const atlas20Milestones: readonly DemoMilestone[] = [...atlas20Keystones, ...atlas20Deliverables];

export const atlas20Dependencies: readonly DemoDependency[] = [
  { from: 'PROD-2', to: 'PROD-3' },
  { from: 'PROD-3', to: 'PROD-4', lag: 10 },
  { from: 'PROD-4', to: 'PROD-1', lag: 10 },
  { from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' },
  { from: 'MKT-1', to: 'MKT-2' },
  { from: 'MKT-2', to: 'MKT-3' },
  { from: 'MKT-3', to: 'MKT-4' },
  { from: 'MKT-3', to: 'MKT-5', type: 'SS', lag: 2 },
  { from: 'MKT-4', to: 'MKT-6' },
  { from: 'MKT-5', to: 'MKT-6' },
  { from: 'MKT-6', to: 'PROD-1', lag: 2 },
  { from: 'PROD-1', to: 'MKT-7' },
  { from: 'MKT-1', to: 'MKT-8' },
  { from: 'MKT-8', to: 'MKT-3' },
  { from: 'MKT-1', to: 'MKT-9' },
  { from: 'MKT-9', to: 'MKT-6' },
  { from: 'MKT-1', to: 'MKT-10', lag: 1 },
  { from: 'MKT-10', to: 'MKT-5' },
  { from: 'MKT-10', to: 'MKT-17', lag: 10 },
  { from: 'MKT-17', to: 'MKT-7', lag: 5 },
  { from: 'MKT-3', to: 'MKT-11' },
  { from: 'MKT-11', to: 'MKT-6' },
  { from: 'MKT-3', to: 'MKT-12', lag: 1 },
  { from: 'MKT-12', to: 'MKT-6', type: 'FF', lag: 5 },
  { from: 'PROD-3', to: 'MKT-13' },
  { from: 'MKT-13', to: 'MKT-6', type: 'FF' },
  { from: 'MKT-1', to: 'MKT-14', lag: 2 },
  { from: 'MKT-14', to: 'MKT-15', lag: 3 },
  { from: 'PROD-4', to: 'MKT-15', mode: 'keep-gap' },
  { from: 'MKT-15', to: 'PROD-1', lag: 5 },
  { from: 'MKT-4', to: 'INTL-1' },
  { from: 'MKT-4', to: 'INTL-2', maxLag: 5 },
  { from: 'MKT-10', to: 'INTL-3' },
  { from: 'INTL-1', to: 'INTL-4' },
  { from: 'INTL-2', to: 'INTL-4' },
  { from: 'INTL-4', to: 'PROD-1', lag: 3 },
];
