import type { MilestoneId } from '../../schedule/plan';
import type { DateMove, Matter, MatterFacts } from './matter';

/** ms; a slip is what moved within fourteen days. */
const slipWindow = 14 * 24 * 60 * 60 * 1000;

/** A slip that went past what is allowed. */
interface Crossing extends Matter {
  /** Later moves have not brought it back. */
  readonly stands: boolean;
}

/** Product milestones that have moved by more working days than allowed within fourteen days. */
export function slipMatters(facts: Pick<MatterFacts, 'now' | 'rules' | 'moves' | 'milestones'>): Matter[] {
  const { now, milestones } = facts;
  const isRecent = ({ at }: Pick<DateMove, 'at'>): boolean => Date.parse(now) - Date.parse(at) <= slipWindow;
  return crossings(facts)
    .filter(({ issueId, since, stands }) => stands && isRecent({ at: since }) && isOpen(milestones.get(issueId)?.state))
    .map(({ kind, issueId, occasion, since, days }) => ({ kind, issueId, occasion, since, days }));
}

/** A slip that has been taken back. One that is merely long ago has not. */
export function isTakenBack(
  { issueId, occasion }: Pick<Matter, 'issueId' | 'occasion'>,
  facts: Pick<MatterFacts, 'rules' | 'moves' | 'milestones'>,
): boolean {
  const crossing = crossings(facts).find((one) => one.issueId === issueId && one.occasion === occasion);
  return crossing?.stands === false;
}

function isOpen(state: string | undefined): boolean {
  return state !== undefined && state !== 'done';
}

function crossings({ rules, moves, milestones }: Pick<MatterFacts, 'rules' | 'moves' | 'milestones'>): Crossing[] {
  const byMilestone = new Map<MilestoneId, DateMove[]>();
  for (const move of moves) byMilestone.set(move.id, [...(byMilestone.get(move.id) ?? []), move]);
  return [...byMilestone]
    .filter(([id]) => milestones.get(id)?.role === 'product')
    .flatMap(([, own]) => crossingsOf(own.sort(oldestFirst), rules.slip.above));
}

/** Each move at which the sum of the last fourteen days went past what is allowed. */
function crossingsOf(moves: readonly DateMove[], above: number): Crossing[] {
  return moves.flatMap((move, index) => {
    const from = Date.parse(move.at) - slipWindow;
    const inWindow = moves.slice(0, index).filter(({ at }) => Date.parse(at) > from);
    const [before, sum] = [total(inWindow), total(inWindow) + move.days];
    if (before > above || sum <= above) return [];
    const after = moves.slice(index + 1);
    const stands = after.every((_, later) => sum + total(after.slice(0, later + 1)) > above);
    const matter = { kind: 'slip', issueId: move.id, occasion: move.by, since: move.at } as const;
    return [{ ...matter, days: sum + total(after), stands }];
  });
}

function total(moves: readonly DateMove[]): number {
  return moves.reduce((sum, { days }) => sum + days, 0);
}

function oldestFirst(one: DateMove, other: DateMove): number {
  return one.at === other.at ? compare(one.by, other.by) : compare(one.at, other.at);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
