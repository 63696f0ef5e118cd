import type { ClaimSheet, ReviewRound, Round } from '../claim';
import type { Stamp } from './claim-book';

/** Ends the present round; the first makes way for the second. @returns undefined when both are closed */
export function closeRound(sheet: ClaimSheet, { by, at, version }: Stamp): ClaimSheet | undefined {
  const { round } = sheet;
  if (closedOf(sheet, round)) return undefined;
  return { ...withClosed(sheet, round, { at, by, inVersion: version }), round: 2 };
}

/** Takes the last closing back. @returns undefined when no round is closed */
export function reopenRound(sheet: ClaimSheet): ClaimSheet | undefined {
  const last = ([2, 1] as const).find((round) => closedOf(sheet, round));
  return last && { ...withClosed(sheet, last, null), round: last };
}

function closedOf({ rounds }: ClaimSheet, round: Round): ReviewRound['closed'] {
  return rounds[round - 1]?.closed ?? null;
}

function withClosed(sheet: ClaimSheet, round: Round, closed: ReviewRound['closed']): ClaimSheet {
  const [first, second] = sheet.rounds;
  return {
    ...sheet,
    rounds: round === 1 ? [{ ...first, closed }, second] : [first, { ...second, closed }],
  };
}
