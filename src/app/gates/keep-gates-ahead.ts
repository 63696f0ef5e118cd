import type { Gate } from '../../domain/gates/gate';
import { gatesAhead, withGatesSeen, type GateSeen } from '../../domain/launches/gates-ahead';
import type { Launch } from '../../domain/launches/launch';
import type { GatesAhead } from '../../domain/launches/outlook';
import type { World } from '../ports';
import { updateLaunch } from '../update-launch';
import type { JudgedGate } from './judge-gates';

interface Seen {
  readonly gates: readonly Gate[];
  readonly found: readonly JudgedGate[];
  /** These are all gates of the launch. */
  readonly isWhole: boolean;
}

/** Keeps with the launch which of its gates are shut, for lists that read no gates. */
export async function keepGatesAhead({ store }: World, launch: Launch, { gates, found, isWhole }: Seen): Promise<void> {
  const foundById = new Map(found.map((one) => [one.gate.issueId, one]));
  const present = isWhole ? gates.filter(({ criteria }) => criteria.length > 0) : gates;
  const seen = present.map(({ issueId }): GateSeen => seenOf(issueId, foundById.get(issueId)));
  const after = (before: GatesAhead): GatesAhead => (isWhole ? gatesAhead(seen) : withGatesSeen(before, seen));
  const change = (now: Launch): Launch => {
    // Nobody has looked at it yet: whoever does reckons the rest.
    if (!now.outlook) return now;
    const ahead = after(now.outlook.gates);
    return JSON.stringify(ahead) === JSON.stringify(now.outlook.gates)
      ? now
      : { ...now, outlook: { ...now.outlook, gates: ahead } };
  };
  if (change(launch) !== launch) await updateLaunch(store, launch.id, change);
}

/** One that cannot be judged has no day. */
function seenOf(id: GateSeen['id'], one: JudgedGate | undefined): GateSeen {
  if (!one) return { id, due: null, letsPass: false };
  const { state } = one.verdict;
  return { id, due: one.due, letsPass: state === 'open' || state === 'waived' };
}
