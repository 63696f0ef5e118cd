import type { GateBrief } from '../../contract/gate';
import type { LaunchDependencyView, LaunchView, MilestoneView } from '../../contract/launch';
import type { WaysAhead } from '../../domain/launches/float/ways-ahead';
import { leadsTo } from '../../domain/launches/leads-to';
import type { LaunchFloat } from '../../domain/launches/float/launch-floats';
import { isMissed } from '../../domain/launches/launch-health';
import type { LinkedDependency, LinkedPlan } from '../../domain/launches/plan-of';
import type { Baseline } from '../../domain/launches/templates/baseline';
import { variance } from '../../domain/launches/templates/variance';
import { rowNameOf } from '../../domain/launches/summary-in-launch';
import type { OpenProposal, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { gapOf } from '../../domain/schedule/standing-of';
import { toStanding } from '../panel/dependency-views';
import { toCard } from '../panel/to-card';
import type { Issue } from '../ports';
import { nameFor } from './name-for';
import type { LaunchSight } from './see-launch';

/** What is reckoned for a launch as one sees it. */
export interface Reckoned {
  readonly floats: ReadonlyMap<MilestoneId, LaunchFloat>;
  readonly ways: WaysAhead;
  readonly baseline: Baseline | undefined;
  readonly editable: ReadonlySet<MilestoneId>;
  readonly gates: ReadonlyMap<MilestoneId, GateBrief>;
}

/** The milestones the viewer sees, without the name of their launch: product first, each lane by its days. */
export function milestoneViews(sight: LaunchSight, reckoned: Reckoned): MilestoneView[] {
  const { launch, milestones, visible, plan, today } = sight;
  const launchName = nameFor(launch, visible);
  const beforeHidden = beforeWhatIsHidden(sight);
  const baselineById = baselineViews(reckoned.baseline, plan);
  return plan.milestones
    .flatMap(({ id, calendar }) => {
      const [issue, milestone] = [visible.get(id), milestones.get(id)];
      if (!issue || !milestone) return [];
      return {
        ...fromJira(issue, calendar),
        summary: rowNameOf(issue.summary, launchName),
        ...ownParts(milestone),
        canEdit: reckoned.editable.has(id),
        missed: isMissed({ due: issue.dates.due, state: issue.state }, today),
        ...floatView(id, reckoned),
        floatAsSeen: beforeHidden.has(id),
        baseline: baselineById.get(id) ?? null,
        gate: reckoned.gates.get(id) ?? null,
      };
    })
    .sort(byLaneAndDay);
}

function floatView(
  id: MilestoneId,
  { floats, ways }: Reckoned,
): Pick<MilestoneView, 'float' | 'floatTo' | 'freeFloat' | 'latest' | 'critical'> {
  const own = floats.get(id);
  if (own === undefined) return { float: null, floatTo: null, freeFloat: null, latest: null, critical: false };
  const { float, free, latest, critical } = own;
  return { float, floatTo: ways.wayFrom(id).at(-1) ?? null, freeFloat: free, latest, critical };
}

/** Milestones from which a dependency leads to T-0 over issues that the viewer does not see. */
function beforeWhatIsHidden({ launch, milestones, visible }: LaunchSight): Set<MilestoneId> {
  const dependencies = [...milestones.values()].flatMap(({ id, gatedBy }) =>
    gatedBy.map(({ from }) => ({ from, to: id })),
  );
  const end = launch.t0 === null ? undefined : leadsTo({ dependencies }, launch.t0).add(launch.t0);
  const hidden = [...milestones.keys()].filter((id) => !visible.has(id) && end?.has(id) !== false);
  if (hidden.length === 0) return new Set();
  // All of them as if they gated one and the same.
  const beyond = '' as MilestoneId;
  return leadsTo({ dependencies: [...dependencies, ...hidden.map((from) => ({ from, to: beyond }))] }, beyond);
}

function fromJira(issue: Issue, calendar: string) {
  const { projectKey, assignee } = issue;
  const who = assignee && { id: assignee.accountId, name: assignee.name };
  return { ...toCard(issue), projectKey, who, calendar };
}

function ownParts(milestone: TrackedMilestone): Pick<MilestoneView, 'row' | 'pinned' | 'proposal'> {
  const { row, pinned } = milestone;
  const proposal = milestone.proposal && proposalView(milestone.proposal);
  if (row === null) return { row, pinned, proposal };
  const { owner, place, deliverable, checkpoint } = row;
  return { row: { owner, place, deliverable, checkpoint }, pinned, proposal };
}

function proposalView({ rippleId, to, days }: OpenProposal): NonNullable<MilestoneView['proposal']> {
  return { rippleId, to, days };
}

function baselineViews(baseline: Baseline | undefined, plan: LinkedPlan) {
  const views = new Map<MilestoneId, NonNullable<MilestoneView['baseline']>>();
  for (const found of baseline ? variance(baseline, plan) : []) {
    if (found.kind === 'new') views.set(found.id, { kind: 'new' });
    if (found.kind !== 'dated') continue;
    const { start = null, due } = found.from;
    views.set(found.id, { kind: 'dated', start, due, days: found.days });
  }
  return views;
}

function byLaneAndDay(one: MilestoneView, other: MilestoneView): number {
  const [a, b] = [one, other].map(({ role, due, start, key }) =>
    [role === 'product' ? 0 : 1, due ?? '9999', start ?? due ?? '', key].join(' '),
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Dependencies both ends of which the viewer sees, in an order that stays. */
export function launchDependencies(plan: LinkedPlan, floats: Reckoned['floats']): LaunchDependencyView[] {
  const inOrder = [...plan.dependencies].sort((one, other) => (one.linkId < other.linkId ? -1 : 1));
  return inOrder.map((dependency) => {
    const { linkId, from, to, type, lag, mode, overridden } = dependency;
    const critical = isCritical(plan, dependency, floats);
    return { linkId, from, to, type, lag, mode, overridden, critical, standing: toStanding(plan, dependency) };
  });
}

function isCritical(plan: LinkedPlan, dependency: LinkedDependency, floats: Reckoned['floats']): boolean {
  const { from, to, lag, overridden } = dependency;
  if (overridden || !floats.get(from)?.critical || !floats.get(to)?.critical) return false;
  return (gapOf(plan, dependency) ?? Infinity) <= lag;
}

/** The calendars in which the milestones seen count their days, as the settings name them. */
export function calendarViews({ plan, settings }: LaunchSight): LaunchView['calendars'] {
  const used = new Set(plan.milestones.map(({ calendar }) => calendar));
  return settings.calendars
    .filter(({ id }) => used.has(id))
    .map(({ id, name, workweek, holidays, workdays }) => ({
      ...{ id, name },
      workweek: [...workweek],
      holidays: [...holidays],
      workdays: [...workdays],
    }));
}
