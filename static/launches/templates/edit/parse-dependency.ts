import type { TemplateForm } from '../../../../src/contract/template';
import { furthest, parseCount } from './parse-count';
import type { DependencyDraft } from './template-draft';

export type DependencyFaults = Partial<Record<'lag' | 'maxLag', string>>;

export interface ParsedDependency {
  readonly dependency: TemplateForm['dependencies'][number];
  readonly faults: DependencyFaults;
}

/** Reads the fields of one dependency. Where there are faults, it is not to be used. */
export function parseDependency({ from, to, type, mode, ...typed }: DependencyDraft): ParsedDependency {
  const range = { least: -furthest.workdays, most: furthest.workdays };
  const lag = parseCount(typed.lag, range);
  const isLimited = typed.maxLag.trim() !== '';
  const maxLag = parseCount(typed.maxLag, range);
  const isBelow = isLimited && lag.problem === null && maxLag.problem === null && maxLag.value < lag.value;
  const limitProblem = isBelow ? `Cannot use ${maxLag.value}: the lag is ${lag.value}` : maxLag.problem;
  return {
    dependency: { from, to, type, lag: lag.value, mode, ...(isLimited ? { maxLag: maxLag.value } : {}) },
    faults: {
      ...(lag.problem === null ? {} : { lag: lag.problem }),
      ...(limitProblem === null ? {} : { maxLag: limitProblem }),
    },
  };
}
