import type { DependencyTerms, DependencyView, NewDependency } from '../../../src/contract/dependency';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import type { EditTarget, Side } from '../panel-tools';

/** What stands in the form's fields, right or wrong. */
export interface Draft {
  readonly direction: NewDependency['direction'];
  /** Only asked for when the dependency is new. */
  readonly other: FoundIssue | null;
  readonly type: DependencyTerms['type'];
  readonly mode: DependencyTerms['mode'];
  readonly lag: string;
  /** Empty: no limit. */
  readonly maxLag: string;
}

export function draftFor(target: EditTarget): Draft {
  return target.kind === 'new' ? newDraft : draftOf(target.dependency, target.side);
}

const newDraft: Draft = {
  direction: 'other-gates-this',
  other: null,
  type: 'FS',
  mode: 'at-least',
  lag: '0',
  maxLag: '',
};

function draftOf({ type, mode, lag, maxLag }: DependencyView, side: Side): Draft {
  const direction = side === 'predecessor' ? 'other-gates-this' : 'this-gates-other';
  return { direction, other: null, type, mode, lag: String(lag), maxLag: maxLag === null ? '' : String(maxLag) };
}
