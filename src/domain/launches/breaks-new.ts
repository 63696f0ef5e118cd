import type { Change, Plan } from '../schedule/plan';
import type { Breach, Ripple } from '../schedule/ripple';
import { planAfter } from './plan-after';
import { brokenRules } from './templates/broken-rules';

interface Outcome {
  readonly changes: readonly Change[];
  readonly ripple: Pick<Ripple, 'shifts' | 'proposals'>;
}

/**
 * Dependencies in force that hold no longer once a change and what follows it have been made, or are broken by more
 * than before. Where the answer to it is proposed already, it is none.
 */
export function breaksNew(plan: Plan, { changes, ripple }: Outcome): Breach[] {
  const known = new Map(brokenRules(plan).map((breach) => [nameOf(breach), breach]));
  const proposed = new Set(ripple.proposals.map(({ id }) => id));
  const done = new Set(plan.milestones.filter(({ state }) => state === 'done').map(({ id }) => id));
  return brokenRules(planAfter(plan, { changes, shifts: ripple.shifts })).filter((breach) => {
    const was = known.get(nameOf(breach));
    const isNews = was?.kind !== breach.kind || was.days < breach.days;
    return isNews && !done.has(breach.to) && !(proposed.has(breach.to) && breach.kind !== 'too-late');
  });
}

function nameOf({ from, to, type }: Breach): string {
  return [from, to, type].join('\n');
}
