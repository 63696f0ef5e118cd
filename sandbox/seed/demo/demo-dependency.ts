import type { DependencyMode, DependencyType } from '../../../src/domain/schedule/plan';

/** "`from` gates `to`". Terms left out are those of a link drawn by hand. */
export interface DemoDependency {
  readonly from: string;
  readonly to: string;
  readonly type?: DependencyType;
  /** Working days. */
  readonly lag?: number;
  readonly mode?: DependencyMode;
  readonly maxLag?: number;
}
