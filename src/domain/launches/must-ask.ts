import type { Shift } from '../schedule/ripple';
import type { Dial } from '../settings/settings';

/** Whether shifts are offered first, instead of being written by themselves. */
export function mustAsk(shifts: readonly Pick<Shift, 'days'>[], dial: Dial): boolean {
  switch (dial.kind) {
    case 'apply':
      return false;
    case 'ask':
      return shifts.length > 0;
    case 'ask-above':
      return shifts.some(({ days }) => Math.abs(days) > dial.days);
  }
}
