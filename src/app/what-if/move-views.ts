import type { MoveView, WhatIf } from '../../contract/what-if';
import type { DatesView } from '../../contract/issue-card';
import { breaksNew } from '../../domain/launches/breaks-new';
import type { Dates, Milestone, MilestoneId } from '../../domain/schedule/plan';
import { toCard } from '../panel/to-card';
import type { Issue } from '../ports';
import type { OpenWhatIf } from './open-what-if';

/** Dates that would follow, and those that only a person may set. Of issues the viewer sees alone. */
export function moveViews({ seen, sight }: OpenWhatIf): Pick<WhatIf, 'shifts' | 'proposals'> {
  const { shifts, proposals } = seen.ripple;
  const dates = new Map(seen.plan.milestones.map(({ id, start, due }) => [id, { start, due }]));
  const view = ({ id, to, days }: { id: MilestoneId; to: Dates; days: number }): MoveView[] => {
    const issue = sight.visible.get(id);
    const from = dates.get(id);
    return issue ? [{ ...whose(issue), from: datesView(from), to: datesView(to), days }] : [];
  };
  return { shifts: shifts.flatMap(view), proposals: proposals.flatMap(view) };
}

function whose(issue: Issue): Pick<MoveView, 'issue' | 'who'> {
  const { assignee } = issue;
  return { issue: toCard(issue), who: assignee && { id: assignee.accountId, name: assignee.name } };
}

function datesView({ start, due }: Pick<Milestone, 'start' | 'due'> = {}): DatesView {
  return { start: start ?? null, due: due ?? null };
}

/** Dependencies that would hold no longer, or be broken by more than before. */
export function breachViews({ seen: { plan, changes, ripple }, sight }: OpenWhatIf): WhatIf['conflicts'] {
  const links = new Map(plan.dependencies.map(({ from, to, type, linkId }) => [`${from} ${to} ${type}`, linkId]));
  return breaksNew(plan, { changes, ripple }).flatMap(({ from, to, type, kind, needed, actual, days }) => {
    const [predecessor, successor] = [sight.visible.get(from), sight.visible.get(to)];
    const linkId = links.get(`${from} ${to} ${type}`);
    if (!predecessor || !successor || linkId === undefined) return [];
    return [
      {
        linkId,
        predecessor: toCard(predecessor),
        successor: toCard(successor),
        successorPinned: sight.milestones.get(to)?.pinned ?? false,
        standing: { kind, needed, actual, days },
      },
    ];
  });
}
