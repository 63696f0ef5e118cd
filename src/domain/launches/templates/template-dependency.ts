import type { MilestoneId } from '../../schedule/plan';
import type { TemplateDependency } from './launch-template';

type Terms = Partial<Omit<TemplateDependency, 'from' | 'to'>>;

/** `from` gates `to`: from finish to start, at least, without a lag, unless said otherwise. */
export function templateDependency(from: string, to: string, terms: Terms = {}): TemplateDependency {
  return { from: from as MilestoneId, to: to as MilestoneId, type: 'FS', lag: 0, mode: 'at-least', ...terms };
}
