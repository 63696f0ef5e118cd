import { formatWorkingDays } from '../../shared/text/format-working-days';

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
