import type { DatesView } from '../../contract/issue-card';
import type { ChoiceView } from '../../contract/conflicts';
import type { MoveView } from '../../contract/what-if';
import type { LinkedPlan } from '../../domain/launches/plan-of';
import type { Dates } from '../../domain/schedule/plan';
import type { Breach, Proposal, Shift } from '../../domain/schedule/ripple';
import type { LaunchSight } from '../launches/see-launch';
import { toCard } from '../panel/to-card';

export type BreachView = ChoiceView['conflicts'][number];

/** A dependency that does not hold; nothing where the viewer does not see both of its ends. */
export function breachViews({ visible, milestones }: LaunchSight, plan: LinkedPlan, breach: Breach): BreachView[] {
  const { from, to, type, kind, needed, actual, days } = breach;
  const dependency = plan.dependencies.find((one) => one.from === from && one.to === to && one.type === type);
  const [predecessor, successor] = [visible.get(from), visible.get(to)];
  if (!dependency || !predecessor || !successor) return [];
  return [
    {
      linkId: dependency.linkId,
      predecessor: toCard(predecessor),
      successor: toCard(successor),
      successorPinned: milestones.get(to)?.pinned ?? false,
      standing: { kind, needed, actual, days },
    },
  ];
}

/** A milestone that would move; nothing for one the viewer does not see. */
export function moveViews(
  { visible }: LaunchSight,
  { id, to, days }: Pick<Shift | Proposal, 'id' | 'to' | 'days'>,
): MoveView[] {
  const issue = visible.get(id);
  if (!issue) return [];
  const { assignee } = issue;
  const who = assignee && { id: assignee.accountId, name: assignee.name };
  return [{ issue: toCard(issue), who, from: issue.dates, to: datesView(to), days }];
}

export function datesView({ start, due }: Dates): DatesView {
  return { start: start ?? null, due };
}
