import type { MilestoneView } from '../../../../src/contract/launch';
import { formatDay } from '../../text/format-day';
import { formatWorkingDays } from '../../text/format-working-days';

/** "7 working days later than the baseline, which had Thu 7 May"; null without a baseline. */
export function slipInWords({ baseline }: Pick<MilestoneView, 'baseline'>, thisYear: number): string | null {
  if (baseline === null) return null;
  if (baseline.kind === 'new') return 'had no date in the baseline';
  if (baseline.days === 0) return 'on the day of the baseline';
  const late = baseline.days > 0 ? 'later' : 'earlier';
  const had = formatDay(baseline.due, thisYear);
  return `${formatWorkingDays(Math.abs(baseline.days))} ${late} than the baseline, which had ${had}`;
}
