import type { Dates, MilestoneId } from '../../schedule/plan';
import { findCycles } from '../../schedule/find-cycles';
import { planGraph } from '../../schedule/plan-graph';
import { strongComponents } from '../../schedule/strong-components';
import { brokenRules } from './broken-rules';
import { findLateRows } from './find-late-rows';
import type { LaidRow, LaidTemplate, LayRequest } from './laid-template';
import type { LaunchTemplate, TemplateRow } from './launch-template';
import { placeRows } from './place-rows';
import { planOfRows } from './plan-of-rows';
import { findSqueezedRows } from './find-squeezed-rows';
import type { TemplateProblem } from './template-problem';

export type Attempt = { readonly problems: readonly TemplateProblem[] } & LaidTemplate;

/** Lays the rows as well as they can be, with all that is wrong with it. */
export function layOnce(template: LaunchTemplate, request: LayRequest): Attempt {
  const { t0, calendars, leaveOut = new Set() } = request;
  const kept = withoutRows(template, leaveOut);
  const graph = planGraph(planOfRows({ template: kept, calendars }));
  const components = strongComponents(graph);
  const cycles = findCycles(graph, components);
  const order = components.components.flat();
  // Rows of a cycle have no first one: where they lie would mean nothing.
  const dates = cycles.length > 0 ? new Map<MilestoneId, Dates>() : placeRows({ graph, order, rows: kept.rows, t0 });
  const rows = kept.rows.flatMap((row) => laidRow(row, dates.get(row.key)));
  const plan = planOfRows({ template: kept, calendars, dates });
  const problems: TemplateProblem[] = [
    ...neededRows(template, leaveOut),
    ...cycles.map((keys): TemplateProblem => ({ kind: 'cycle', keys })),
    ...(cycles.length > 0 ? [] : unplacedRows(kept.rows, dates)),
    ...brokenRules(plan).map((breach): TemplateProblem => ({ kind: 'contradiction', breach })),
    ...findLateRows({ t0, rows, plan }),
    ...findSqueezedRows({ rows, plan }, request.today),
  ];
  return { t0, rows, plan, problems };
}

function withoutRows({ rows, dependencies }: LaunchTemplate, leaveOut: ReadonlySet<MilestoneId>) {
  return {
    rows: rows.filter(({ key }) => !leaveOut.has(key)),
    dependencies: dependencies.filter(({ from, to }) => !leaveOut.has(from) && !leaveOut.has(to)),
  };
}

function laidRow(row: TemplateRow, dates: Dates | undefined): LaidRow[] {
  return dates === undefined ? [] : [{ ...row, ...dates }];
}

function neededRows({ rows }: LaunchTemplate, leaveOut: ReadonlySet<MilestoneId>): TemplateProblem[] {
  return rows.filter(({ key, optional }) => leaveOut.has(key) && !optional).map(({ key }) => ({ kind: 'needed', key }));
}

function unplacedRows(rows: readonly TemplateRow[], dates: ReadonlyMap<MilestoneId, Dates>): TemplateProblem[] {
  return rows.filter(({ key }) => !dates.has(key)).map(({ key }) => ({ kind: 'unplaced', key }));
}
