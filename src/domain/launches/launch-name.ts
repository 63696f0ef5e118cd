import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from '../schedule/plan';

interface Named {
  readonly id: MilestoneId;
  readonly key: string;
  readonly summary: string;
  readonly role: 'product' | 'marketing';
  readonly versionName: string | null;
  readonly due: CalendarDate | null;
}

export interface LaunchName {
  readonly name: string;
  /** The issue whose summary and key the name repeats: not for those who may not see it. */
  readonly namedAfter: MilestoneId | null;
}

/**
 * What a group of issues is called until a person renames it: the fix version that most of them share, product
 * milestones counting first; else the product milestone that comes last; else the last issue.
 */
export function launchName(issues: readonly Named[]): LaunchName {
  const product = issues.filter(({ role }) => role === 'product');
  const version = mostCommonVersion(product) ?? mostCommonVersion(issues);
  if (version !== undefined) return { name: version, namedAfter: null };
  const last = lastOf(product) ?? lastOf(issues);
  return last
    ? { name: `${last.summary} (${last.key})`, namedAfter: last.id }
    : { name: 'New launch', namedAfter: null };
}

function mostCommonVersion(issues: readonly Named[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { versionName } of issues) {
    if (versionName !== null) counts.set(versionName, (counts.get(versionName) ?? 0) + 1);
  }
  return [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))[0]?.[0];
}

function lastOf(issues: readonly Named[]): Named | undefined {
  const inOrder = [...issues].sort((a, b) =>
    (a.due ?? '') === (b.due ?? '') ? order(a.key, b.key) : order(a.due ?? '', b.due ?? ''),
  );
  return inOrder.at(-1);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
