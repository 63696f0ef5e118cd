import type { InLaunch } from '../../../src/contract/issue-panel';
import { formatDay } from '../../shared/text/format-day';
import { formatMovedDays } from '../../shared/text/format-working-days';
import { floatInWords } from './float-in-words';
import { standingInWords } from '../../shared/text/standing-in-words';

export interface StateInWords {
  readonly text: string;
  /** `bad` needs a decision, `moved` is news, `good` needs nothing. */
  readonly tone: 'good' | 'moved' | 'bad' | 'neutral';
}

/**
 * Answers "am I on time" in a few words; the worst news wins.
 * @param today the reader's calendar day
 */
export function stateInWords(panel: InLaunch, today: string): StateInWords {
  const { issue } = panel;
  if (issue.state === 'done') return { text: 'done', tone: 'good' };
  const worst = worstConflict(panel);
  if (worst !== undefined) return { text: standingInWords(worst), tone: 'bad' };
  if (panel.cycle !== null) return { text: 'in a circle of dependencies', tone: 'bad' };
  if (issue.due === null) return { text: 'no due date', tone: 'neutral' };
  if (issue.due < today) return { text: `due since ${formatDay(issue.due)}`, tone: 'bad' };
  const late = tooLate(panel);
  if (late !== null) return { text: late, tone: 'bad' };
  if (panel.proposal !== null) return { text: 'new date proposed', tone: 'moved' };
  const moved = panel.why.at(-1)?.days ?? 0;
  return moved === 0 ? { text: 'on time', tone: 'good' } : { text: `moved ${formatMovedDays(moved)}`, tone: 'moved' };
}

/** T-0, or a pinned date on the way, does not hold with this date. */
function tooLate({ float }: InLaunch): string | null {
  return float.kind === 'float' && float.days < 0 ? floatInWords({ ...float, overdue: 0 }, { pinned: false }) : null;
}

function worstConflict({ conflicts }: InLaunch) {
  return conflicts
    .map(({ standing }) => standing)
    .filter((standing) => 'days' in standing)
    .sort((a, b) => Math.abs(b.days) - Math.abs(a.days))[0];
}
