import { dayFromNumber, dayNumber } from '../../src/domain/calendar/calendar-date';
import type { WorkCalendar } from '../../src/domain/calendar/work-calendar';
import { nthWorkdayNumber, workdaysUpToDay } from '../../src/domain/calendar/work-calendar';
import type { Dependency, DependencyMode, DependencyType, Milestone, Plan } from '../../src/domain/schedule/plan';
import { grouped } from './grouped';
import { launchGates } from './launch-gates';
import { mixedCalendars } from './mixed-calendars';
import { firstDay, idOf } from './plan-of-points';
import { createRandom } from './random';

const types: readonly DependencyType[] = ['FS', 'SS', 'FF', 'SF'];
const modes: readonly DependencyMode[] = ['at-least', 'exactly', 'keep-gap'];

/** Gated like a launch, with all types, all modes, and neighbours that keep different calendars: the engine at its slowest. */
export function mixedGraph(size: number, seed = 1): Plan {
  const random = createRandom(seed);
  const calendars = mixedCalendars();
  const dependencies = launchGates(size, random).map(({ from, to, lag }): Dependency => {
    const terms = { type: oneOf(types, random), mode: oneOf(modes, random), lag, overridden: false };
    return { from: idOf(from), to: idOf(to), ...terms };
  });
  const incoming = grouped(dependencies, ({ to }) => to);
  const placed = new Map<string, Placed>();
  const names = [...calendars.keys()];
  for (let place = 0; place < size; place += 1) {
    const name = oneOf(names, random);
    const work = { name, calendar: calendarNamed(calendars, name), duration: Math.floor(random() * 6) };
    placed.set(idOf(place), placedAt(work, startBehind(work, incoming.get(idOf(place)) ?? [], placed)));
  }
  return { calendars, milestones: [...placed].map(milestone), dependencies, productDates: 'propose' };
}

interface Work {
  readonly name: string;
  readonly calendar: WorkCalendar;
  /** Working days, 0 for a point. */
  readonly duration: number;
}

/** The day numbers at whose end it starts and finishes. */
interface Placed extends Work {
  readonly startEdge: number;
  readonly finishEdge: number;
}

/** The greatest bound, in working days: nothing is left to move. */
function startBehind(
  { calendar, duration }: Work,
  gates: readonly Dependency[],
  placed: ReadonlyMap<string, Placed>,
): number {
  const bounds = gates.flatMap(({ from, type, lag }) => {
    const before = placed.get(from);
    if (before === undefined) return [];
    const edge = type === 'FS' || type === 'FF' ? before.finishEdge : before.startEdge;
    return [workdaysUpToDay(calendar, edge) + lag - (type === 'FS' || type === 'SS' ? 0 : duration)];
  });
  return bounds.length === 0 ? workdaysUpToDay(calendar, dayNumber(firstDay)) : Math.max(...bounds);
}

function placedAt(work: Work, start: number): Placed {
  const finishEdge = nthWorkdayNumber(work.calendar, start + work.duration);
  const startEdge = work.duration === 0 ? finishEdge : nthWorkdayNumber(work.calendar, start + 1) - 1;
  return { ...work, startEdge, finishEdge };
}

function milestone([, { name, duration, startEdge, finishEdge }]: readonly [string, Placed], place: number): Milestone {
  const start = duration === 0 ? undefined : dayFromNumber(startEdge + 1);
  const common = { id: idOf(place), role: 'marketing', state: 'todo', pinned: false, calendar: name } as const;
  return { ...common, start, due: dayFromNumber(finishEdge) };
}

function calendarNamed(calendars: ReadonlyMap<string, WorkCalendar>, name: string): WorkCalendar {
  const calendar = calendars.get(name);
  if (calendar !== undefined) return calendar;
  throw new Error(`Cannot lay out the mixed plan: there is no calendar "${name}"`);
}

function oneOf<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value !== undefined) return value;
  throw new RangeError('Cannot pick: there is nothing to pick from');
}
