import { formatWorkingDays } from '../../shared/text/format-working-days';

/** @param gap working days between the two ends, negative when they overlap, null when a date is missing */
export function gapInWords(gap: number | null): string {
  if (gap === null) return 'gap not known';
  if (gap === 0) return 'no gap';
  return gap > 0 ? `${formatWorkingDays(gap)} of gap` : `${formatWorkingDays(-gap)} of overlap`;
}
