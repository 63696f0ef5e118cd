import type { DialForm } from '../../../src/contract/settings';
import { formatWorkingDays } from '../text/format-working-days';

/** What the dial does, by an example. */
export function dialExample(dial: DialForm): string {
  switch (dial.kind) {
    case 'apply':
      return 'When a freeze slips 6 working days, every date after it is written at once, and each issue tells why.';
    case 'ask':
      return 'When a freeze slips by a single working day, the dates after it wait for somebody’s yes.';
    case 'ask-above':
      return dial.days === 0
        ? dialExample({ kind: 'ask' })
        : `When a late freeze moves dates by ${formatWorkingDays(dial.days)}, they are written at once; when it would move one by ${dial.days + 1}, all of them wait for somebody’s yes.`;
  }
}
