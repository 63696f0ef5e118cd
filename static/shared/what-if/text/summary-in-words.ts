import type { MoveView, WhatIf } from '../../../../src/contract/what-if';
import { capitalised } from '../../text/capitalised';
import { count } from '../../text/count';
import { formatWorkingDays } from '../../text/format-working-days';
import { standingInWords } from '../../text/standing-in-words';
import { followers } from '../followers';
import { aboutHours } from './amount-in-words';

/**
 * All that a date would set off in one sentence: "Moves 17 marketing issues by up to 7 working days, breaks 1 fixed
 * date (Press embargo, 4 working days short), 3 claims to look at again, about 26 hours of rework."
 */
export function summaryInWords(found: WhatIf): string {
  const claims = found.claims.reduce((sum, one) => sum + one.claims, 0);
  const missed = found.gates.filter(({ state, wouldBe }) => wouldBe === 'missed' && state !== 'missed').length;
  const { reworkHours, delayDays } = found.cost;
  const parts = [
    movesInWords(followers(found)),
    breachesInWords(found, true),
    breachesInWords(found, false),
    found.proposals.length > 0 && `asks for ${count(found.proposals.length, 'product date')}`,
    delayDays !== null && delayDays > 0 && `T-0 would slip ${count(delayDays, 'calendar day')}`,
    missed > 0 && `${count(missed, 'gate')} would be missed`,
    claims > 0 && `${count(claims, 'claim')} to look at again`,
    reworkHours > 0 && `${aboutHours(reworkHours)} of rework`,
  ];
  return `${capitalised(parts.filter((part) => part !== false).join(', '))}.`;
}

function movesInWords(moves: readonly MoveView[]): string {
  if (moves.length === 0) return 'moves nothing else';
  const noun = moves.every(({ issue }) => issue.role === 'marketing') ? 'marketing issue' : 'issue';
  const furthest = Math.max(...moves.map(({ days }) => Math.abs(days)));
  const earlier = moves.every(({ days }) => days < 0) ? ' to earlier days' : '';
  return `moves ${count(moves.length, noun)} by ${moves.length > 1 ? 'up to ' : ''}${formatWorkingDays(furthest)}${earlier}`;
}

/** Fixed dates are those that a person has pinned. */
function breachesInWords({ conflicts }: WhatIf, fixed: boolean): string | false {
  const own = conflicts.filter(({ successorPinned }) => successorPinned === fixed);
  const broken = new Set(own.map(({ successor }) => successor.id)).size;
  const [worst] = [...own].sort((a, b) => daysOf(b) - daysOf(a));
  if (!worst) return false;
  const noun = fixed ? 'fixed date' : 'other date';
  const name = `${broken > 1 ? 'the worst: ' : ''}${worst.successor.summary}, ${standingInWords(worst.standing)}`;
  return `breaks ${count(broken, noun)} (${name})`;
}

function daysOf({ standing }: WhatIf['conflicts'][number]): number {
  return 'days' in standing ? Math.abs(standing.days) : 0;
}
