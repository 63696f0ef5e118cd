import type { HealthView } from '../../../src/contract/launch';
import { count } from '../text/count';
import { formatWorkingDays } from '../text/format-working-days';

/** How a launch stands in two or three words; the icon says the same. */
export const levelWords: Readonly<Record<HealthView['level'], string>> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  done: 'Done',
  unknown: 'Cannot tell yet',
};

/** Why it stands so: `2 gates missed, 3 working days of float`; empty when there is nothing to say. */
export function healthReasons({ level, missed, missedGates, float }: HealthView): string {
  if (level === 'done') return '';
  const late = [missedInWords(missedGates, 'gate'), missedInWords(missed, 'milestone')].filter((part) => part !== '');
  if (level === 'unknown') return late.length > 0 ? late.join(', ') : 'T-0 has no date';
  return [...late, ...(float === null ? [] : [floatInWords(float)])].join(', ');
}

/** As many slips as are kept of a launch; `mostSlipsKept` of `domain/launches/slips`. */
const mostTold = 8;

/** Slips of the last 14 days; `none` says that nothing slipped. */
export function slipsInWords({ slips }: Pick<HealthView, 'slips'>): string {
  if (slips === 0) return 'none';
  return slips < mostTold ? count(slips, 'slip') : `${slips} slips or more`;
}

function missedInWords(missed: number, thing: string): string {
  return missed === 0 ? '' : `${count(missed, thing)} missed`;
}

function floatInWords(float: number): string {
  if (float === 0) return 'no float';
  return float > 0 ? `${formatWorkingDays(float)} of float` : `${formatWorkingDays(-float)} short of T-0`;
}
