import type { CalendarDate } from '../../calendar/calendar-date';
import { workdaysUpTo } from '../../calendar/work-calendar';
import { instantOf, placed } from '../../schedule/placement';
import type { Dependency, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import type { PlanGraph, PlanNode } from '../../schedule/plan-graph';
import { planGraph } from '../../schedule/plan-graph';
import { standingOf } from '../../schedule/standing-of';
import { strongComponents } from '../../schedule/strong-components';
import { isInCycle } from '../../schedule/strong-components';
import type { LaunchTemplate, Offset, TemplateDependency, TemplateRow } from './launch-template';

export interface PastLaunch {
  readonly name: string;
  /** The milestone that was the launch itself. */
  readonly t0: MilestoneId;
  readonly plan: Plan;
  readonly texts: ReadonlyMap<MilestoneId, Pick<TemplateRow, 'name' | 'owner'>>;
}

export type TemplateFrom =
  | {
      readonly kind: 'template';
      readonly template: LaunchTemplate;
      /** Milestones without a due day: they lie nowhere. */
      readonly undated: readonly MilestoneId[];
      /** Dependencies the launch did not keep in the end; a template with them could not be laid. */
      readonly dropped: readonly Dependency[];
    }
  /** The launch has no day to count back from. */
  | { readonly kind: 'no-t0' };

/** The launch as a template: each milestone as many working days from T-0 as it was. Its keys are the milestones' ids. */
export function templateFrom({ name, t0, plan, texts }: PastLaunch): TemplateFrom {
  const launch = plan.milestones.find(({ id }) => id === t0)?.due;
  if (launch === undefined) return { kind: 'no-t0' };
  const graph = planGraph(plan);
  const { kept, dropped } = sortDependencies(plan, graph);
  const rows = graph.nodes.flatMap((node) => rowOf(node, launch, texts.get(node.milestone.id)));
  const undated = plan.milestones.filter(({ due }) => due === undefined).map(({ id }) => id);
  return { kind: 'template', template: { name, t0, rows, dependencies: kept.map(withoutState) }, undated, dropped };
}

function sortDependencies(plan: Plan, graph: PlanGraph): { kept: Dependency[]; dropped: Dependency[] } {
  const components = strongComponents(graph);
  const circular = new Set(graph.links.filter((link) => isInCycle(components, link)).map((link) => link.dependency));
  const standings = plan.dependencies.map((dependency) => ({ dependency, kind: standingOf(plan, dependency).kind }));
  // A dependency of an undated milestone goes with it.
  const known = standings.filter(({ kind }) => kind !== 'unknown');
  const isKept = ({ dependency, kind }: (typeof known)[number]): boolean =>
    kind === 'holds' && !dependency.overridden && !circular.has(dependency);
  return {
    kept: known.filter(isKept).map(({ dependency }) => dependency),
    dropped: known.filter((one) => !isKept(one)).map(({ dependency }) => dependency),
  };
}

function rowOf(node: PlanNode, t0: CalendarDate, text: Pick<TemplateRow, 'name' | 'owner'> | undefined): TemplateRow[] {
  const { id, role, pinned, start, due } = node.milestone;
  if (due === undefined) return [];
  const placement = placed({ start, due });
  const finish = instantOf(placement, 'finish', node.calendar);
  const duration = finish - instantOf(placement, 'start', node.calendar);
  const place: Offset = due === t0 ? {} : { workdays: finish - workdaysUpTo(node.calendar, t0) };
  return [{ key: id, ...(text ?? nameless(node.milestone)), role, place, duration, pinned, optional: false }];
}

/** An issue that may no longer be read. */
function nameless({ id, role }: Milestone): Pick<TemplateRow, 'name' | 'owner'> {
  return { name: id, owner: role === 'product' ? 'product manager' : 'marketing production lead' };
}

function withoutState({ from, to, type, lag, mode, maxLag }: Dependency): TemplateDependency {
  return { from, to, type, lag, mode, ...(maxLag === undefined ? {} : { maxLag }) };
}
