import type { livePlan } from './live-plan';
import type { DatesByKey } from './live-plan';
import { runPlan } from './run-plan';

type LivePlan = Awaited<ReturnType<typeof livePlan>>;

/** Where the plan command would put every issue, once `changes` have been made. */
export function plannedDates(plan: LivePlan, before: DatesByKey, changes: readonly { id: string; due: string }[]) {
  const expected = new Map(before);
  for (const { id, due } of changes) expected.set(id, { start: before.get(id)?.start ?? null, due });
  for (const { id, to } of runPlan({ ...plan, changes }).shifts)
    expected.set(id, { start: to.start ?? null, due: to.due });
  return Object.fromEntries(expected);
}
