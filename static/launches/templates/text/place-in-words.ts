import type { TemplateRowForm } from '../../../../src/contract/template';
import { count } from '../../../shared/text/count';

type Offset = Exclude<TemplateRowForm['place'], 'follows'>;

/** `8 weeks before T-0`, `8 weeks before T-0, then 2 working days later`, `As early as what gates it allows`. */
export function placeInWords(place: TemplateRowForm['place']): string {
  if (place === 'follows') return 'As early as what gates it allows';
  const [first, ...more] = stepsOf(place);
  if (first === undefined) return 'At T-0';
  const from = `${first.words} ${first.isBefore ? 'before' : 'after'} T-0`;
  return [from, ...more.map(({ words, isBefore }) => `then ${words} ${isBefore ? 'earlier' : 'later'}`)].join(', ');
}

/** In the order in which they are counted. */
function stepsOf({ weeks = 0, days = 0, workdays = 0 }: Offset) {
  const steps = [
    { amount: weeks, noun: 'week' },
    { amount: days, noun: 'day' },
    { amount: workdays, noun: 'working day' },
  ];
  return steps
    .filter(({ amount }) => amount !== 0)
    .map(({ amount, noun }) => ({ words: count(Math.abs(amount), noun), isBefore: amount < 0 }));
}
