import type { CountedFloat, FloatView, NoFloat, ReachedFirst } from '../../../src/contract/float';
import { formatWorkingDays } from '../../shared/text/format-working-days';

type Told = Pick<CountedFloat, 'days' | 'overdue' | 'until' | 'way' | 'leftOut'>;

/** "3 working days of float before T-0", "No float: T-0 moves with it", "4 working days too late for T-0". */
export function floatInWords(float: Told, { pinned }: { readonly pinned: boolean }): string {
  const text = pinned ? withoutPin(float) : asItIs(float);
  return float.leftOut.hidden ? `${text}, as far as you can see` : text;
}

/** Working days that are left by now; a day that has passed without the work being done is gone. */
export function floatLeft({ days, overdue }: Pick<CountedFloat, 'days' | 'overdue'>): number {
  return days - overdue;
}

function asItIs(float: Told): string {
  const left = floatLeft(float);
  const since = float.overdue === 0 ? '' : `: it was due ${formatWorkingDays(float.overdue)} ago`;
  if (left < 0) return `${formatWorkingDays(-left)} too late for ${target(float)}${since}`;
  if (left > 0)
    return `${formatWorkingDays(left)} of float${since === '' ? '' : ' left'} before ${target(float)}${since}`;
  if (since !== '') return `No float left${since}`;
  return float.until === 't0' ? 'No float: T-0 moves with it' : `No float: ${target(float)}, comes next`;
}

function withoutPin(float: Told): string {
  const { days } = float;
  if (days < 0) return `Pinned ${formatWorkingDays(-days)} too late for ${target(float)}`;
  if (days > 0) return `Without the pin ${formatWorkingDays(days)} of float before ${target(float)}`;
  return 'No float without the pin either';
}

/** The launch, or the pinned issue that comes before it. */
export function target({ until, way }: Pick<CountedFloat, 'until' | 'way'>): string {
  const last = way.at(-1);
  return until === 't0' || last === undefined ? 'T-0' : `${last.key}, which is pinned`;
}

/**
 * "1 working day before MKT-8 must move", "MKT-8 must move with it"; null where nothing waits, where that is no nearer
 * than T-0, and where it does not hold already, which is told elsewhere.
 */
export function firstInWords(float: Exclude<FloatView, { kind: 'later' }>): string | null {
  const { first } = float;
  if (first === null || first.days < 0) return null;
  if (float.kind === 'float' && first.days >= float.days) return null;
  return reachedInWords(first);
}

function reachedInWords(first: ReachedFirst): string {
  const { days, issue, pinned } = first;
  if (pinned) return `${days === 0 ? 'Right' : formatWorkingDays(days)} before ${issue.key}, which is pinned`;
  return days === 0
    ? `${reachedNames(first)} must move with it`
    : `${formatWorkingDays(days)} before ${reachedNames(first)} must move`;
}

/** "MKT-8", "MKT-8 and 2 more" */
export function reachedNames({ issue, more }: ReachedFirst): string {
  return more === 0 ? issue.key : `${issue.key} and ${more} more`;
}

/** Why there is no float, in a sentence. */
export const noFloatWords: Readonly<Record<NoFloat['why'], string>> = {
  archived: 'Float is not counted in an archived launch',
  done: 'Done: nothing hangs on its date any more',
  undated: 'No due date, so there is no float to count',
  circle: 'Float cannot be counted within a circle of dependencies',
  running: 'Float is counted again when all dates are written',
  'is-t0': 'This is T-0: the float of all others is counted to this day',
  'no-t0': 'This launch has no T-0 yet, so there is no float to count',
  't0-hidden': 'T-0 is an issue you cannot see, so the float up to it cannot be counted',
  't0-undated': 'T-0 has no due date, so there is no float to count',
  't0-done': 'T-0 is done: the launch cannot move any more',
  'no-way': 'It does not lead to T-0: a slip here leaves the launch where it is',
  'way-hidden': 'Only issues you cannot see lead from here to T-0, so the float cannot be counted',
};
