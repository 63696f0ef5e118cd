import type { DialForm } from '../../../src/contract/settings';
import { formatWorkingDays } from '../text/format-working-days';

/** `write by itself`, `ask above 5 working days`, `always ask`. */
export function dialInWords(dial: DialForm): string {
  switch (dial.kind) {
    case 'apply':
      return 'write by itself';
    case 'ask-above':
      return `ask above ${formatWorkingDays(dial.days)}`;
    case 'ask':
      return 'always ask';
  }
}
