import type { DependencyMode, DependencyType } from '../../src/domain/schedule/plan';
import { atlas15Dependencies } from './demo/atlas-1-5';
import { atlas20Dependencies } from './demo/atlas-2-0';
import { atlas21Dependencies } from './demo/atlas-2-1';
import type { DemoDependency } from './demo/demo-dependency';

/** All Gates links of the demo. */
export const demoDependencies: readonly DemoDependency[] = [
  ...atlas20Dependencies,
  ...atlas21Dependencies,
  ...atlas15Dependencies,
];

export interface DemoTerms {
  readonly from: string;
  readonly to: string;
  readonly type: DependencyType;
  readonly lag: number;
  readonly mode: DependencyMode;
  readonly maxLag: number | null;
}

/** The terms of a Gates link where they are not those of a link drawn by hand: finish to start, lag 0, at least. */
export const demoTerms: readonly DemoTerms[] = demoDependencies
  .map(({ from, to, type = 'FS', lag = 0, mode = 'at-least', maxLag = null }) => ({
    from,
    to,
    type,
    lag,
    mode,
    maxLag,
  }))
  .filter(({ type, lag, mode, maxLag }) => type !== 'FS' || lag !== 0 || mode !== 'at-least' || maxLag !== null);

/** Issues whose dates no ripple may move. */
export const demoPins: readonly string[] = ['MKT-7'];
