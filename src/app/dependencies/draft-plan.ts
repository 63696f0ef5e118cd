import { planOf, type LinkedDependency, type LinkedPlan } from '../../domain/launches/plan-of';
import type { DependencyTerms, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { loadCone } from '../dates/load-cone';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';

/** A dependency as it would be saved. `linkId` null: the link is not drawn yet. */
export interface Draft {
  readonly linkId: string | null;
  readonly from: MilestoneId;
  readonly to: MilestoneId;
  readonly terms: DependencyTerms;
}

export interface DraftPlan {
  readonly plan: LinkedPlan;
  readonly dependency: LinkedDependency;
}

const undrawn = 'undrawn';

/** The part of the plan that the draft can touch, with the draft in force. Nothing is saved. */
export async function draftPlan(world: World, draft: Draft): Promise<DraftPlan> {
  const cone = await loadCone(world.store, [draft.to]);
  const tracked = new Map([...cone.reached, ...cone.bounds]);
  const facts = await world.issues.read([...new Set([...tracked.keys(), draft.from, draft.to])], 'app');
  for (const id of [draft.from, draft.to]) if (!tracked.has(id)) tracked.set(id, untracked(id, facts.get(id)));
  const plan = planOf({
    milestones: tracked.values(),
    facts,
    calendars: workCalendars(await world.settings.read()),
    dates: ({ id }) => facts.get(id)?.dates ?? { start: null, due: null },
  });
  const { type, lag, mode, maxLag } = draft.terms;
  const dependency: LinkedDependency = {
    ...{ linkId: draft.linkId ?? undrawn, from: draft.from, to: draft.to, overridden: false },
    ...{ type, lag, mode, maxLag: maxLag ?? undefined },
  };
  const others = plan.dependencies.filter(({ linkId }) => linkId !== draft.linkId);
  return { plan: { ...plan, dependencies: [...others, dependency] }, dependency };
}

/** Stands in for an issue that is in no launch yet; never stored. */
function untracked(id: MilestoneId, issue: Issue | undefined): TrackedMilestone {
  const known = issue?.dates ?? { start: null, due: null };
  const none = {
    judgedAs: null,
    proposal: null,
    refusal: null,
    hasGate: false,
    gatesBefore: [],
    row: null,
    gatedBy: [],
    gates: [],
    ripples: [],
  };
  return { ...none, id, launchId: '' as TrackedMilestone['launchId'], known, pinned: false, version: 0 };
}
