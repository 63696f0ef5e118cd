import type { IssueRecord } from '../state/records';
import type { Comparable, JqlScope } from './jql-scope';

/** A field as queries see it. */
export interface JqlField {
  /** Lower case; the first is the one that messages use. */
  readonly names: readonly string[];
  /** `choice`: compared by identity; `time` and `number`: ordered; `text`: searched by words. */
  readonly kind: 'choice' | 'time' | 'number' | 'text';
  /** The values of an issue; none: empty. */
  values(issue: IssueRecord, scope: JqlScope): readonly Comparable[];
  /** What an operand stands for: null for "empty", undefined when there is no such value. Absent where every text will do. */
  readonly resolve?: (text: string, scope: JqlScope) => Comparable | null | undefined;
  /** For `time`: what an instant (epoch ms) is in this field. */
  readonly fromInstant?: (ms: number) => Comparable;
  /** What ORDER BY compares, where it is not the first value. */
  readonly order?: (issue: IssueRecord, scope: JqlScope) => Comparable | undefined;
}
