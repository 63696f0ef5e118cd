import type { IssueCard } from '../../../src/contract/issue-card';
import { issueShortName } from './issue-name';

/** `PROD-2 → MKT-1 → PROD-2`: each gates the next. */
export function pathInWords(path: readonly (IssueCard | null)[]): string {
  const [first, last] = [path[0], path.at(-1)];
  const closed = path.length > 1 && first?.id === last?.id ? path : [...path, ...path.slice(0, 1)];
  return closed.map(issueShortName).join(' → ');
}
