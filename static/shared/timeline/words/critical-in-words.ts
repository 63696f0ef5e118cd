import { count } from '../../text/count';
import { formatWorkingDays } from '../../text/format-working-days';
import type { TimelineModel } from '../model/timeline-model';

const mostNamed = 2;

/**
 * "8 milestones are critical"; where none is: "Nothing is critical: PROD-2 and 3 more have the least float, 2 working
 * days". null where nothing has a float.
 */
export function criticalInWords({ launch }: TimelineModel): string | null {
  const floating = launch.milestones.flatMap(({ id, key, float }) =>
    float === null || id === launch.t0.issueId ? [] : [{ key, float }],
  );
  const critical = floating.filter(({ float }) => float <= 0).length;
  if (critical > 0) return `${count(critical, 'milestone')} ${critical === 1 ? 'is' : 'are'} critical`;
  const least = floating.reduce((most, { float }) => Math.min(most, float), Infinity);
  const tightest = floating.filter(({ float }) => float === least).map(({ key }) => key);
  if (tightest.length === 0) return null;
  const has = tightest.length === 1 ? 'has' : 'have';
  return `Nothing is critical: ${named(tightest)} ${has} the least float, ${formatWorkingDays(least)}`;
}

function named(keys: readonly string[]): string {
  const more = keys.length - mostNamed;
  if (more > 0) return `${keys.slice(0, mostNamed).join(', ')} and ${more} more`;
  return keys.join(' and ');
}
