import type { StaleView } from '../../../src/contract/narrative';
import { formatMoment } from '../../shared/text/format-day';

const happened: Readonly<Record<StaleView['cause'], string>> = {
  descoped: 'was descoped',
  'left-epic': 'was taken out of its epic',
  'left-version': 'was taken out of its version',
  'moved-past-launch': 'moved past the launch',
  reopened: 'was reopened',
  gone: 'is gone',
};

/** `PROD-14 was descoped on 2 Jun. Still true?` */
export function staleSentence({ feature, cause, at }: StaleView, thisYear?: number): string {
  const name = feature?.key ?? 'An issue you cannot see';
  const when = cause === 'gone' ? ` since ${formatMoment(at, thisYear)}` : ` on ${formatMoment(at, thisYear)}`;
  return `${name} ${happened[cause]}${when}. Still true?`;
}
