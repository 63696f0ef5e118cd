import type { GateBrief } from './gate';
import type { LaunchView, MilestoneView } from './launch';
import type { DayTexts } from './claim-words';

/** Words of a launch that the screen and an exported page have in common. Days come in as text. */

export const launchUnboundWords = {
  timeline: 'Choose the launch this timeline shows: edit the page, select this macro and open its settings',
  calendar: 'Choose the launch this calendar shows: edit the page, select this macro and open its settings',
} as const;

export const launchNoAccessWords =
  'This launch is made of Jira issues you cannot see. Ask a project admin for access to read it';

export const noMilestonesWords = 'No milestone yet';
export const noT0Words = 'The launch has no T-0 with a date yet, so there are no weeks to count';

export const milestoneColumns = ['Lane', 'Milestone', 'Dates', 'Against the baseline', 'State', 'Who'] as const;
export const weekColumns = ['Week', 'Marketing deliverable', 'Product checkpoint'] as const;
export const afterLaunch = 'After the launch';
export const noDateYet = 'No date yet';

export const laneWords: Readonly<Record<MilestoneView['role'], string>> = {
  product: 'Product',
  marketing: 'Marketing',
};

/** `Tier 1 · T-0 Tue 16 Jun · 1 gate missed · 2 milestones missed · archived` */
export function launchLine(
  { tier, t0, health, state }: Pick<LaunchView, 'tier' | 't0' | 'health' | 'state'>,
  texts: Pick<DayTexts, 'day'>,
): string {
  return [
    ...(tier === null ? [] : [`Tier ${tier}`]),
    t0.due === null ? 'no T-0 yet' : `T-0 ${texts.day(t0.due)}`,
    ...(health.missedGates === 0 ? [] : [`${counted(health.missedGates, 'gate')} missed`]),
    ...(health.missed === 0 ? [] : [`${counted(health.missed, 'milestone')} missed`]),
    ...(state === 'archived' ? ['archived'] : []),
  ].join(' · ');
}

/** `Mon 4 May to Fri 8 May`, `Fri 8 May`, `No date yet`. */
export function datesLine({ start, due }: Pick<MilestoneView, 'start' | 'due'>, texts: Pick<DayTexts, 'day'>): string {
  if (due === null) return noDateYet;
  return start === null || start === due ? texts.day(due) : `${texts.day(start)} to ${texts.day(due)}`;
}

/** `7 working days later`, `as planned`, `not in the baseline`; empty where no baseline is shown. */
export function slipLine({ baseline }: Pick<MilestoneView, 'baseline'>): string {
  if (baseline === null) return '';
  if (baseline.kind === 'new') return 'not in the baseline';
  if (baseline.days === 0) return 'as planned';
  return `${counted(Math.abs(baseline.days), 'working day')} ${baseline.days > 0 ? 'later' : 'earlier'}`;
}

/** `gate shut · 1 of 3`, `gate open`; the number says how much is there. */
export function gateLine({ state, met, all }: GateBrief): string {
  return state === 'open' ? 'gate open' : `gate ${state} · ${met} of ${all}`;
}

/** `Spec package, Legal approval and 3 more`; empty where nothing is missing. */
export function missingLine({ met, all, missing }: GateBrief): string {
  const more = all - met - missing.length;
  return `${missing.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `In progress`, `In progress, missed, gate shut · 1 of 3`, `To Do, pinned`. */
export function stateLine({
  statusName,
  missed,
  pinned,
  gate,
}: Pick<MilestoneView, 'statusName' | 'missed' | 'pinned' | 'gate'>): string {
  const notes = [missed && 'missed', pinned && 'pinned', gate !== null && gateLine(gate)];
  return [statusName, ...notes.filter((note) => note !== false)].join(', ');
}

/** `2 milestones are not shown: you cannot see them in Jira` */
export function hiddenMilestones(hidden: number): string {
  const [are, them] = hidden === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${counted(hidden, 'milestone')} ${are} not shown: you cannot see ${them} in Jira`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
