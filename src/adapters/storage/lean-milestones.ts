import { z } from 'zod';
import type { TrackedDependency, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { milestoneId } from './stored-ids';

export const dependencyType = z.enum(['FS', 'SS', 'FF', 'SF']);
export const dependencyMode = z.enum(['at-least', 'exactly', 'keep-gap']);

type Lean = readonly [string, string, string, number, string, number | null];

/** A dependency that is in force and of which nothing was settled: link, predecessor, type, lag, mode, longest lag. */
export const leanDependency = z
  .tuple([z.string(), milestoneId, dependencyType, z.int(), dependencyMode, z.int().nullable()])
  .transform(([linkId, from, type, lag, mode, maxLag]): TrackedDependency => ({
    ...{ linkId, from, type, lag, mode, maxLag },
    ...{ overridden: false, settled: null },
  }));

/** Beyond so many, a milestone comes near what one value holds: Jira lets two thousand links end at an issue. */
const mostWritten = 200;

/** A milestone as it lies in storage. */
export function leanMilestone(milestone: TrackedMilestone): Omit<TrackedMilestone, 'gatedBy'> & {
  readonly gatedBy: readonly (TrackedDependency | Lean)[];
} {
  const { gatedBy } = milestone;
  return { ...milestone, gatedBy: gatedBy.length > mostWritten ? gatedBy.map(lean) : gatedBy };
}

function lean(dependency: TrackedDependency): TrackedDependency | Lean {
  const { linkId, from, type, lag, mode, maxLag, overridden, settled } = dependency;
  return overridden || settled !== null ? dependency : [linkId, from, type, lag, mode, maxLag];
}
