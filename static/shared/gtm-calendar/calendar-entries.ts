import type { LaunchView, MilestoneView } from '../../../src/contract/launch';
import { offsetLabel } from '../../../src/domain/launches/templates/offset-label';
import { formatDay } from '../text/format-day';
import { formatWorkingDays } from '../text/format-working-days';

/** A milestone as one side of the calendar says it. */
export interface CalendarEntry {
  readonly side: 'deliverable' | 'checkpoint';
  /** `Claim review 1`. */
  readonly text: string;
  readonly milestone: MilestoneView;
  /** `+7 d`, where the template puts it there. */
  readonly label: string | undefined;
  /** What is wrong with its time, in words; null: nothing. */
  readonly trouble: string | null;
}

/** A row of a template may be on both sides. An issue that no template speaks of is on the side of its role. */
export function entriesOf(milestone: MilestoneView, launch: LaunchView): CalendarEntry[] {
  const { row, role, summary } = milestone;
  const common = {
    milestone,
    label: row === null ? undefined : offsetLabel(row.place),
    trouble: troubleOf(milestone, launch),
  };
  const texts = [
    ...(row?.deliverable == null ? [] : [{ side: 'deliverable' as const, text: row.deliverable }]),
    ...(row?.checkpoint == null ? [] : [{ side: 'checkpoint' as const, text: row.checkpoint }]),
  ];
  const byRole = { side: role === 'marketing' ? ('deliverable' as const) : ('checkpoint' as const), text: summary };
  return (texts.length > 0 ? texts : [byRole]).map((text) => ({ ...text, ...common }));
}

/** Lost: its day is past and it is not done. Squeezed: too little time after what it waits for, or before T-0. */
function troubleOf(milestone: MilestoneView, { dependencies, milestones, t0 }: LaunchView): string | null {
  if (milestone.state === 'done') return null;
  if (milestone.missed && milestone.due !== null) return `Lost: was due ${formatDay(milestone.due)} and is not done`;
  const short = dependencies.find(
    ({ to, overridden, standing }) => to === milestone.id && !overridden && standing.kind === 'short',
  );
  if (short !== undefined && short.standing.kind === 'short') {
    const from = milestones.find(({ id }) => id === short.from);
    const after = from === undefined ? 'what it waits for' : `${from.summary} (${from.key})`;
    return `Squeezed: ${formatWorkingDays(Math.abs(short.standing.days))} too few after ${after}`;
  }
  if (milestone.float === null || milestone.float >= 0) return null;
  const end = milestones.find(({ id }) => id === milestone.floatTo && id !== t0.issueId);
  const before = end === undefined ? 'T-0' : `${end.summary} (${end.key})`;
  return `Squeezed: ${formatWorkingDays(-milestone.float)} too few before ${before}`;
}
