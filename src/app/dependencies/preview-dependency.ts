import type { DependencyPreview } from '../../contract/dependency';
import { planAfter } from '../../domain/launches/plan-after';
import { computeRipple } from '../../domain/schedule/compute-ripple';
import type { Dates, MilestoneId } from '../../domain/schedule/plan';
import { gapOf } from '../../domain/schedule/standing-of';
import { toStanding } from '../panel/dependency-views';
import { cardOf } from '../panel/to-card';
import type { Issue, World } from '../ports';
import { checkDraft } from './check-draft';
import { draftPlan, type Draft, type DraftPlan } from './draft-plan';

/** Stands for the dates of an issue the viewer may not see. */
const untold = { start: null, due: null };

/** What saving a dependency would move. Of issues the viewer may not see, nothing but their number is told. */
export async function previewDependency(world: World, draft: Draft): Promise<DependencyPreview> {
  const drafted = await draftPlan(world, draft);
  const ids = new Set([...drafted.plan.milestones.map(({ id }) => id), draft.from, draft.to]);
  const visible = await world.issues.read([...ids], 'viewer');
  const refused = checkDraft(draft, drafted, visible);
  if (refused) return { ...refused, path: refused.path.map((id) => cardOf(visible, id)) };
  return { kind: 'preview', ...effects(draft, drafted, visible) };
}

function effects(draft: Draft, { plan, dependency }: DraftPlan, visible: ReadonlyMap<MilestoneId, Issue>) {
  const predecessors = plan.dependencies.filter(({ to }) => to === draft.to).map(({ from }) => ({ id: from }));
  const ripple = computeRipple(plan, predecessors);
  const after = planAfter(plan, { changes: [], shifts: ripple.shifts });
  const proposed = new Set(ripple.proposals.map(({ id }) => id));
  const broken = after.dependencies.filter(
    (other) => isNews(other.to, ripple.shifts, draft) && !proposed.has(other.to),
  );
  return {
    shifts: ripple.shifts.map(({ id, from, to, days }) => {
      const issue = cardOf(visible, id);
      return issue ? { issue, from: toView(from), to: toView(to), days } : { issue, from: untold, to: untold, days: 0 };
    }),
    proposals: ripple.proposals.map(({ id, to, days }) => {
      const issue = cardOf(visible, id);
      return issue ? { issue, to: toView(to), days } : { issue, to: untold, days: 0 };
    }),
    conflicts: broken
      // What a hidden predecessor asks for would give its date away.
      .filter(({ from, to, overridden }) => visible.has(from) && visible.has(to) && !overridden)
      // What is finished cannot come too early or too late any more.
      .filter(({ to }) => visible.get(to)?.state !== 'done')
      .map((other) => ({ issue: cardOf(visible, other.to), standing: toStanding(after, other) }))
      .filter(({ standing }) => standing.kind !== 'holds' && standing.kind !== 'unknown'),
    gapToday: gapOf(plan, dependency) ?? null,
  };
}

function isNews(id: MilestoneId, shifts: readonly { readonly id: MilestoneId }[], draft: Draft): boolean {
  return id === draft.to || shifts.some((shift) => shift.id === id);
}

function toView({ start, due }: Dates) {
  return { start: start ?? null, due };
}
