import type { MilestoneView } from '../../../../src/contract/launch';
import { formatWorkingDays } from '../../text/format-working-days';

/** What may still slip: "3 working days before T-0 must move"; null where nothing leads to T-0. */
export function floatInWords({ float, critical }: Pick<MilestoneView, 'float' | 'critical'>): string | null {
  const path = critical ? ', on the critical path' : '';
  if (float === null) return critical ? 'on the critical path' : null;
  if (float < 0) return `${formatWorkingDays(-float)} too late for T-0${path}`;
  if (float === 0) return `none: T-0 moves with it${path}`;
  return `${formatWorkingDays(float)} before T-0 must move${path}`;
}
