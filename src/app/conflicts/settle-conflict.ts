import type { ChoiceView, ConflictAction, SettleConflict } from '../../contract/conflicts';
import type { DatesView } from '../../contract/issue-card';
import { done, refused, type Refused } from '../as-viewer';
import { fullDay } from '../full-day';
import { setPinned } from '../milestones/set-pinned';
import type { World } from '../ports';
import { choiceViews } from './choice-views';
import { easeDependency } from './ease-dependency';
import { moveEnd } from './move-end';
import { onConflict, type SeenConflict } from './on-conflict';
import { proposeDate } from './propose-date';

/** Takes one way out as the viewer, if it still is what was shown. What must move then moves by itself. */
export async function settleConflict(
  world: World,
  { accountId }: { readonly accountId: string },
  wanted: SettleConflict,
): Promise<ConflictAction> {
  const does = doing[wanted.choice];
  const seen = await onConflict(world, wanted, does);
  if ('kind' in seen) return seen.kind === 'refused' ? seen : holdsByNow(does);
  const choice = (await choiceViews(world, seen)).find((one) => one.choice === wanted.choice);
  if (!choice) return refused(`Cannot ${does}: this way out is gone, the issue has been changed. ${lookAgain}`);
  const fault = faultOf(choice, wanted, seen);
  if (fault) return fault;
  return carriedOut(world, seen, { choice, accountId, reason: wanted.reason.trim() });
}

/** What is done, as it stands in a refusal. */
export const doing: Readonly<Record<ChoiceView['choice'], string>> = {
  'move-successor': 'move the later issue',
  'move-predecessor': 'move the earlier issue',
  'shorten-lag': 'change the lag',
  override: 'override the dependency',
  unpin: 'unpin the date',
};

const lookAgain = 'Look at the ways out again';

function holdsByNow(does: string): Refused {
  return refused(`Cannot ${does}: the dependency holds by now, nothing is left to settle`);
}

function faultOf(choice: ChoiceView, wanted: SettleConflict, seen: SeenConflict): Refused | undefined {
  const does = doing[choice.choice];
  if (choice.blocked !== null) return refused(`Cannot ${does}: ${withoutStop(choice.blocked)}`);
  const needsReason = choice.choice === 'shorten-lag' || choice.choice === 'override';
  if (needsReason && wanted.reason.trim() === '')
    return refused(`Cannot ${does}: no reason is given. Write one, so that others understand it later`);
  if (choice.to !== null && !sameDates(choice.to, wanted.to)) {
    const { key } = choice.choice === 'move-successor' ? seen.successor : seen.predecessor;
    const change = `${key} would now go to ${datesInWords(choice.to)}, shown was ${datesInWords(wanted.to)}`;
    return refused(`Cannot ${does}: ${change}. ${lookAgain}`);
  }
  if (choice.lag !== null && choice.lag.to !== wanted.lag) {
    const shown = wanted.lag === null ? 'none' : workingDays(wanted.lag);
    return refused(`Cannot ${does}: it would now be ${workingDays(choice.lag.to)}, shown was ${shown}. ${lookAgain}`);
  }
  return undefined;
}

interface Taken {
  readonly choice: ChoiceView;
  readonly accountId: string;
  readonly reason: string;
}

async function carriedOut(world: World, seen: SeenConflict, taken: Taken): Promise<ConflictAction> {
  const { choice, accountId } = taken;
  const to = choice.to ?? { start: null, due: null };
  switch (choice.choice) {
    case 'move-successor':
      return moveEnd(world, seen, { issue: seen.successor, to, accountId });
    case 'move-predecessor':
      return choice.asks === null
        ? moveEnd(world, seen, { issue: seen.predecessor, to, accountId })
        : proposeDate(world, seen, { to, accountId });
    case 'unpin':
      return setPinned(world, { issueId: seen.successor.id, accountId }, false);
    case 'shorten-lag':
    case 'override': {
      const eased = await easeDependency(world, seen, { ...taken, lag: choice.lag });
      return eased === 'changed-meanwhile'
        ? refused(`Cannot ${doing[choice.choice]}: somebody has just changed the dependency. ${lookAgain}`)
        : done;
    }
  }
}

function sameDates(one: DatesView, other: DatesView | null): boolean {
  return one.start === other?.start && one.due === other.due;
}

function datesInWords(dates: DatesView | null): string {
  if (!dates?.due) return 'no date';
  const { start, due } = dates;
  return start === null || start === due ? fullDay(due) : `${fullDay(start)} to ${fullDay(due)}`;
}

function workingDays(days: number): string {
  return `${days} working ${Math.abs(days) === 1 ? 'day' : 'days'}`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
