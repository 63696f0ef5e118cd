import type { SettingsForm } from '../../../src/contract/settings';
import { formatWorkingDays } from '../../shared/text/format-working-days';

/** What the dial does, by an example. */
export function dialExample(dial: SettingsForm['dial']): string {
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

/** @param slipDays working days */
export function slipExample(slipDays: number): string {
  return slipDays === 0
    ? 'Any date that has slipped in the last 14 days puts its launch at risk.'
    : `A slip of ${formatWorkingDays(slipDays)} leaves a launch on track; one of ${slipDays + 1} in the last 14 days puts it at risk.`;
}

/** @param floatDays working days */
export function floatExample(floatDays: number): string {
  if (floatDays === 0)
    return 'A launch with no day to spare before T-0 is on track; it is late once it is short of T-0.';
  return `A launch with ${formatWorkingDays(floatDays)} to spare before T-0 is on track; with ${floatDays - 1} it is at risk.`;
}
