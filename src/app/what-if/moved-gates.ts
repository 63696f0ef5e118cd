import type { WhatIf } from '../../contract/what-if';
import type { Gate } from '../../domain/gates/gate';
import type { GateFacts } from '../../domain/gates/gate-verdict';
import { judgeGate } from '../../domain/gates/judge-gate';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { attachmentsOf, statesOf } from '../gates/judge-gates';
import { isAttached } from '../gates/named-by';
import { storedFacts } from '../gates/stored-facts';
import { toCard } from '../panel/to-card';
import type { World } from '../ports';
import type { OpenWhatIf } from './open-what-if';

/** Of so many gates Jira tells the attachments in one answer; those of others count as there. */
const mostLookedInto = 100;

/**
 * Gates of milestones that would move, as they are and as they would be on their new day.
 * @param moves new dates of the issues that would move, the one asked about included
 */
export async function movedGates(
  world: World,
  { sight, facts }: OpenWhatIf,
  { gates, moves }: { gates: ReadonlyMap<MilestoneId, Gate>; moves: ReadonlyMap<MilestoneId, KnownDates> },
): Promise<WhatIf['gates']> {
  const { launch, visible, today } = sight;
  const asking = [...gates.values()]
    .filter(({ criteria, issueId }) => criteria.length > 0 && moves.has(issueId))
    .map((gate) => ({ gate, launch, due: visible.get(gate.issueId)?.dates.due ?? null }));
  const attached = asking.filter(({ gate }) => gate.answers.some(isAttached)).slice(0, mostLookedInto);
  const [stored, states, attachments] = await Promise.all([
    storedFacts(world, asking),
    statesOf(world, asking, facts),
    attachmentsOf(world, attached),
  ]);
  const known = { today, states, briefs: stored.briefs, claims: stored.claims, people: launch.people };
  const formats = stored.formats.get(launch.id) ?? null;
  return asking.flatMap(({ gate, due }) => {
    const issue = visible.get(gate.issueId);
    const own: Omit<GateFacts, 'due'> = { ...known, formats, attachments: attachments.get(gate.issueId) };
    const stateOn = (day: GateFacts['due']) => judgeGate(gate, { ...own, due: day }).state;
    const newDue = moves.get(gate.issueId)?.due ?? null;
    return issue ? [{ issue: toCard(issue), state: stateOn(due), wouldBe: stateOn(newDue) }] : [];
  });
}
