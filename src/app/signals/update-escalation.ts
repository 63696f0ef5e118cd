import type { Escalation } from '../../domain/signals/escalation';
import { Outage } from '../ports';
import type { SignalStore } from '../signal-ports';

const mostTries = 5;

/** Changes and writes an escalation, again as it is then where somebody else was quicker. @returns it as it is stored */
export async function updateEscalation(
  signals: SignalStore,
  before: Escalation,
  change: (escalation: Escalation) => Escalation,
): Promise<Escalation> {
  let now: Escalation = before;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const after = change(now);
    if (after === now) return now;
    if ((await signals.save({ escalations: [after] })) === 'saved') return { ...after, version: after.version + 1 };
    now = (await signals.escalations([before.id])).get(before.id) ?? now;
  }
  throw new Outage(`Cannot save escalation "${before.id}": others kept changing it`, 2);
}
