import type { LaunchView, MilestoneView } from '../../../src/contract/launch';
import { healthReasons, levelWords } from '../../shared/launch/health-in-words';
import { count } from '../../shared/text/count';
import { formatDay } from '../../shared/text/format-day';

/** What a second look at a launch finds changed, in sentences; empty without a change worth telling. */
export function newsOf(before: LaunchView, after: LaunchView): string {
  return [t0News, datesNews, gatesNews, healthNews, writesNews]
    .map((news) => news(before, after))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function t0News(before: LaunchView, after: LaunchView): string {
  if (before.t0.due === after.t0.due) return '';
  return after.t0.due === null ? 'T-0 has no date any more.' : `T-0 is now ${formatDay(after.t0.due)}.`;
}

function datesNews(before: LaunchView, after: LaunchView): string {
  const old = new Map(before.milestones.map((milestone) => [milestone.id, milestone]));
  const moved = after.milestones.filter((milestone) => hasMoved(old.get(milestone.id), milestone));
  if (moved.length === 0) return '';
  const [only] = moved;
  if (moved.length === 1 && only !== undefined) {
    return `${only.summary} (${only.key}) is now ${only.due === null ? 'without a date' : `due ${formatDay(only.due)}`}.`;
  }
  return `${count(moved.length, 'milestone')} have new dates.`;
}

function hasMoved(before: MilestoneView | undefined, after: MilestoneView): boolean {
  return before !== undefined && (before.due !== after.due || before.start !== after.start);
}

/** A gate that is new, or gone, is no news of a state. */
function gatesNews(before: LaunchView, after: LaunchView): string {
  const old = new Map(before.milestones.map(({ id, gate }) => [id, gate?.state]));
  const changed = after.milestones.flatMap(({ id, gate, summary, key }) => {
    const was = old.get(id);
    return gate === null || was === undefined || was === gate.state
      ? []
      : [`The gate of ${summary} (${key}) is now ${gate.state}.`];
  });
  return changed.length <= 1 ? changed.join('') : `${changed.length} gates stand otherwise now.`;
}

function healthNews(before: LaunchView, after: LaunchView): string {
  if (before.health.level === after.health.level) return '';
  const reasons = healthReasons(after.health);
  return `${levelWords[after.health.level]}${reasons === '' ? '' : `: ${reasons}`}.`;
}

function writesNews(before: LaunchView, after: LaunchView): string {
  if (before.running === null && after.running !== null) {
    return `${count(after.running.total, 'date')} ${after.running.total === 1 ? 'is' : 'are'} being written.`;
  }
  return before.running !== null && after.running === null ? 'All dates are written.' : '';
}
