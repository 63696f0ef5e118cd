import { z } from 'zod';
import type { WorkCalendar } from '../src/domain/calendar/work-calendar';
import { createCalendar, mondayToFriday } from '../src/domain/calendar/work-calendar';
import type { Change, Plan } from '../src/domain/schedule/plan';
import type { Fault } from './fault';
import { fault } from './fault';
import { findContradictions } from './find-contradictions';
import type { PlanFile } from './plan-file';
import { planFile } from './plan-file';
import { shapeFaults } from './shape-faults';

export interface PlannedRipple {
  readonly plan: Plan;
  readonly changes: readonly Change[];
}

export type ParsedPlanFile =
  | { readonly kind: 'planned'; readonly planned: PlannedRipple }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

// Several times as fast on a file without faults; one with faults is read again by the schema itself.
const compiledPlanFile = z.compile(planFile);

/** Reads a plan file in full or names all its faults at once. */
export function parsePlanFile(document: unknown): ParsedPlanFile {
  const parsed = compiledPlanFile.safeParse(document, { reportInput: true });
  const contradictions = findContradictions(document);
  if (!parsed.success) return { kind: 'faults', faults: [...shapeFaults(parsed.error), ...contradictions] };
  if (contradictions.length > 0) return { kind: 'faults', faults: contradictions };
  return planned(parsed.data);
}

function planned(file: PlanFile): ParsedPlanFile {
  const calendars = new Map<string, WorkCalendar>([['default', mondayToFriday]]);
  const faults: Fault[] = [];
  for (const [name, rules] of Object.entries(file.calendars)) {
    const created = createCalendar(rules);
    if (created.kind === 'calendar') calendars.set(name, created.calendar);
    else faults.push(fault(['calendars', name, 'workweek'], '[] has no working day'));
  }
  if (faults.length > 0) return { kind: 'faults', faults };
  const { milestones, dependencies, projectStart, end, changes, settings } = file;
  const plan: Plan = { calendars, milestones, dependencies, projectStart, end, ...settings };
  return { kind: 'planned', planned: { plan, changes } };
}
