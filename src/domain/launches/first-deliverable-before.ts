import { compareText } from '../schedule/compare-text';
import type { MilestoneId } from '../schedule/plan';
import type { Creation, CreationRow } from './creation';

/**
 * The issue in whose table the claims for a gate are kept: the first marketing deliverable on the way to it. A table
 * begins with the first drafts and goes on through both reviews up to the signature, so all gates behind those drafts
 * mean the same one. Rows with a gate of their own are points to pass, not work that says something. Without any, the
 * gate's own issue: its gate can be set up otherwise later.
 */
export function firstDeliverableBefore(
  { rows, links }: Pick<Creation, 'rows' | 'links'>,
  row: CreationRow,
): MilestoneId | null {
  const before = keysBefore(links, row.key);
  const [first] = rows
    .filter(({ key, issueId }) => before.has(key) && issueId !== null)
    .filter(({ role, deliverable, gate }) => role === 'marketing' && deliverable !== null && gate === null)
    .sort((one, other) => compareText(one.dates.due ?? '', other.dates.due ?? ''));
  return first?.issueId ?? row.issueId;
}

function keysBefore(links: Creation['links'], key: string): ReadonlySet<string> {
  const found = new Set<string>();
  const toVisit = [key];
  for (let at = toVisit.pop(); at !== undefined; at = toVisit.pop()) {
    for (const { from, to } of links) {
      if (to !== at || found.has(from)) continue;
      found.add(from);
      toVisit.push(from);
    }
  }
  return found;
}
