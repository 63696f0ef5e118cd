import type { Notice } from '../../domain/signals/notice';
import { Outage } from '../ports';
import type { SignalStore } from '../signal-ports';

const mostTries = 5;

/**
 * The same for a notice: it may be noted as seen while it is being sent.
 * @returns it as it is stored; undefined: `change` finds it in a state in which there is nothing to be done
 */
export async function updateNotice(
  signals: SignalStore,
  before: Notice,
  change: (notice: Notice) => Notice | undefined,
): Promise<Notice | undefined> {
  let now: Notice = before;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const after = change(now);
    if (after === undefined || after === now) return after;
    if ((await signals.save({ notices: [after] })) === 'saved') return { ...after, version: after.version + 1 };
    now = (await signals.notices([before.id])).get(before.id) ?? now;
  }
  throw new Outage(`Cannot save notice "${before.id}": others kept changing it`, 2);
}
