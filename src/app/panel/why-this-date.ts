import type { WhyStep } from '../../contract/issue-panel';
import type { MilestoneId } from '../../domain/schedule/plan';
import { toPerson } from '../ripples/ripple-views';
import type { RippleWithShifts } from '../ripples/ripple-with-shifts';
import type { PanelSources } from './panel-sources';
import { cardOf } from './to-card';

const nothing = { start: null, due: null };

/**
 * How the present due date came about: from the date a person changed, along the dependencies that bound, to the issue
 * in view. Empty when the app did not set the date that stands. Steps at issues the viewer may not see tell nothing.
 */
export function whyThisDate(
  { issue, milestones, ripples, visible }: PanelSources,
  nameByAccount: ReadonlyMap<string, string>,
): WhyStep[] {
  const last = ripples.find(({ ripple, shiftById }) => ripple.held === null && shiftById.has(issue.id));
  const own = last?.shiftById.get(issue.id);
  if (!last || own?.to.due !== issue.dates.due) return [];
  return own.via.map((id, index): WhyStep => {
    const card = cardOf(visible, id);
    const move = card ? moveOf(last, id) : undefined;
    return {
      issue: card,
      from: move?.from ?? nothing,
      to: move?.to ?? nothing,
      days: move?.days ?? 0,
      at: last.ripple.at,
      by: index === 0 && card ? toPerson(last.ripple.cause.by, nameByAccount) : null,
      dependency: card ? termsBetween(milestones, own.via[index - 1], id) : null,
    };
  });
}

function moveOf({ ripple, shiftById }: RippleWithShifts, id: MilestoneId) {
  const cause = ripple.cause.moved.find((moved) => moved.id === id);
  return shiftById.get(id) ?? (cause && { ...cause, days: 0 });
}

function termsBetween(
  milestones: PanelSources['milestones'],
  from: MilestoneId | undefined,
  to: MilestoneId,
): WhyStep['dependency'] {
  const dependency = milestones.get(to)?.gatedBy.find((gate) => gate.from === from);
  return dependency ? { type: dependency.type, lag: dependency.lag, mode: dependency.mode } : null;
}
