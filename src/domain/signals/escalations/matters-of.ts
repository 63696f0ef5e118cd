import { dayFromNumber, dayNumber, type CalendarDate } from '../../calendar/calendar-date';
import { workdaysUpTo, type WorkCalendar } from '../../calendar/work-calendar';
import type { Matter, MatterFacts, WatchedGate, WatchedMilestone } from './matter';
import { slipMatters } from './slip-matters';

/** All that somebody must look at now, whether it has been raised or not. */
export function mattersOf(facts: MatterFacts): Matter[] {
  return [
    ...slipMatters(facts),
    ...lateReviews(facts),
    ...missedGates(facts),
    ...unsignedClaims(facts),
    ...earlyProduction(facts),
  ];
}

/** Raised once for each version: that another person is late with it as well is the same matter. */
function lateReviews({ now, today, rules, gates, milestones }: MatterFacts): Matter[] {
  return gates.flatMap(({ issueId, review }): Matter[] => {
    const milestone = milestones.get(issueId);
    if (!milestone || !review || review.closes >= now) return [];
    const days = workdaysBetween(milestone.calendar, dayOf(review.closes), today);
    if (!isTooMuch(days, rules['review-late'].above)) return [];
    return [{ kind: 'review-late', issueId, occasion: `version-${review.version}`, since: review.closes, days }];
  });
}

function missedGates({ today, rules, gates, milestones }: MatterFacts): Matter[] {
  return gates.flatMap(({ issueId, state }): Matter[] => {
    const milestone = milestones.get(issueId);
    const due = milestone?.due ?? null;
    if (state !== 'missed' || !milestone || due === null) return [];
    const days = workdaysBetween(milestone.calendar, due, today);
    if (!isTooMuch(days, rules['gate-missed'].above)) return [];
    return [{ kind: 'gate-missed', issueId, occasion: due, since: `${due}T23:59:59.999Z`, days }];
  });
}

/** Another T-0 is another occasion; looking again is not. */
function unsignedClaims({ today, rules, milestones, t0, unsigned }: MatterFacts): Matter[] {
  const launch = t0 === null ? undefined : milestones.get(t0);
  if (!launch || launch.due === null || !asksForSignatures(launch, rules.unsigned.above, today)) return [];
  const { due, calendar } = launch;
  const since = `${signedBy(due, rules.unsigned.above)}T00:00:00.000Z`;
  const days = workdaysBetween(calendar, today, due);
  return [...unsigned]
    .filter((id) => milestones.get(id)?.role === 'marketing')
    .map((issueId) => ({ kind: 'unsigned', issueId, occasion: due, since, days }));
}

/** Claims are to be signed by now: fewer weeks than that are left until the launch. */
export function asksForSignatures(
  launch: Pick<WatchedMilestone, 'due' | 'state'>,
  weeks: number,
  today: CalendarDate,
): boolean {
  return launch.due !== null && launch.state !== 'done' && today >= signedBy(launch.due, weeks);
}

function signedBy(t0: CalendarDate, weeks: number): CalendarDate {
  return dayFromNumber(dayNumber(t0) - 7 * weeks);
}

/** Work that began before the scope it rests on was frozen, or goes on while it is not frozen any more. */
function earlyProduction({ now, today, gates, milestones }: MatterFacts): Matter[] {
  const shut = new Map(gates.filter(isFreezeShut).map((gate) => [gate.issueId, gate]));
  return [...milestones.values()].flatMap((milestone): Matter[] => {
    const { id, role, state, start } = milestone;
    const before = milestone.gatesBefore.flatMap((gate) => shut.get(gate) ?? []);
    if (role !== 'marketing' || state === 'todo' || before.length === 0) return [];
    const wasNeverOpen = before.some(({ firstOpenAt }) => firstOpenAt === null);
    // What was finished while the scope was frozen began in time.
    if (!wasNeverOpen && state === 'done') return [];
    const occasion = wasNeverOpen ? 'before-freeze' : 'freeze-lifted';
    const since = start !== null && start <= today ? `${start}T00:00:00.000Z` : now;
    return [{ kind: 'early-production', issueId: id, occasion, since, days: null }];
  });
}

function isFreezeShut({ freezesScope, state }: WatchedGate): boolean {
  return freezesScope && (state === 'shut' || state === 'missed');
}

/** Where nothing is allowed, a day off later is too much as well. */
function isTooMuch(days: number, above: number): boolean {
  return above === 0 || days > above;
}

function workdaysBetween(calendar: WorkCalendar, from: CalendarDate, to: CalendarDate): number {
  return workdaysUpTo(calendar, to) - workdaysUpTo(calendar, from);
}

function dayOf(instant: string): CalendarDate {
  return instant.slice(0, 10) as CalendarDate;
}
