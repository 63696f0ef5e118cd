import type { CalendarDate } from '../../calendar/calendar-date';
import type { MilestoneId, Plan } from '../../schedule/plan';
import type { PastEvent } from '../past';

/** A due date that moved to a later day. */
export interface PastSlip {
  readonly issueId: MilestoneId;
  /** ISO instant. */
  readonly at: string;
  /** Account; null: not told. */
  readonly by: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** ISO instant at which the date that slipped was set; null: it had stood as long as history tells. */
  readonly since: string | null;
}

/**
 * Slips that others hang on: of product milestones, and of those that gate something. What an app moved in marketing
 * follows from another slip and is none of its own.
 * @param events oldest first
 */
export function slipsIn(events: readonly PastEvent[], { milestones, dependencies }: Plan): PastSlip[] {
  const gating = new Set(dependencies.map(({ from }) => from));
  const roles = new Map(milestones.map(({ id, role }) => [id, role]));
  const isSlip = ({ issueId, byApp }: PastEvent): boolean =>
    roles.get(issueId) === 'product' || (gating.has(issueId) && !byApp);
  const last = new Map<MilestoneId, { readonly due: CalendarDate | null; readonly at: string }>();
  return events.flatMap((event) => {
    const { issueId, at, by, change } = event;
    if (change.kind !== 'due') return [];
    const before = last.get(issueId);
    // A date that was taken away and set again later has slipped from the day it had.
    const from = change.from ?? before?.due ?? null;
    last.set(issueId, { due: change.to ?? from, at });
    if (from === null || change.to === null || change.to <= from || !isSlip(event)) return [];
    return [{ issueId, at, by, from, to: change.to, since: before?.at ?? null }];
  });
}
