import type { MilestoneAnalysis } from '../../../src/domain/schedule/analysis';
import type { Dependency, Milestone, Plan } from '../../../src/domain/schedule/plan';
import type { FactualPlan } from './any-plan';
import { inCircles } from './in-circles';
import type { SlowCalendar } from './slow-calendar';
import { nameOf, numberOf, slowCalendar } from './slow-calendar';

/** `at`: the last day that is over by then; `shown`: the day that shows it. */
interface Point {
  readonly at: number;
  readonly shown: number;
}

interface Spot {
  readonly start: Point;
  readonly finish: Point;
}

interface Book {
  readonly calendarOf: (one: Milestone) => SlowCalendar;
  /** Overridden dependencies and those in a circle are not among them. */
  readonly links: readonly Dependency[];
  readonly spots: Map<string, Spot>;
  readonly floats: Map<string, number>;
}

const mostSlip = 4_000;

/**
 * The analysis of the scheduling page, done slowly: working days are counted one by one, every milestone is put where
 * its bounds ask until a whole round changes nothing, and floats are found by trying one slip and then another.
 * Knows no order and no backward pass.
 */
export function analyseNaively({ plan, facts }: FactualPlan): Record<string, MilestoneAnalysis> {
  const calendars = new Map(Object.entries(facts).map(([name, rules]) => [name, slowCalendar(rules)]));
  const circles = inCircles(plan.dependencies);
  const book: Book = {
    calendarOf: ({ id, calendar }) => known(calendars.get(calendar), id),
    links: plan.dependencies.filter((link) => !link.overridden && !circles(link)),
    spots: new Map(),
    floats: new Map(),
  };
  untilNothingChanges(plan.milestones, (one) => renew(book.spots, one.id, spotOf(one, plan, book)));
  const limits = limitsOf(plan, book);
  const placed = plan.milestones.filter(({ id }) => book.spots.has(id));
  untilNothingChanges(placed, (one) => {
    const { upTo } = book.calendarOf(one);
    const { at } = known(limits.get(one.id), one.id);
    const inTime = (spot: Spot): boolean => upTo(spot.finish.at) <= upTo(at);
    return renew(book.floats, one.id, greatestSlip(one, placed, { book, inTime, freely: false }));
  });
  return Object.fromEntries(
    placed.map((one) => [one.id, described(one, placed, { book, limit: known(limits.get(one.id), one.id) })]),
  );
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Cannot look up "${id}": it has no place`);
  return value;
}

function untilNothingChanges(milestones: readonly Milestone[], step: (one: Milestone) => boolean): void {
  for (let again = true; again;) {
    again = false;
    for (const one of milestones) again = step(one) || again;
  }
}

function renew<T>(values: Map<string, T>, id: string, value: T | undefined): boolean {
  if (value === undefined || JSON.stringify(values.get(id)) === JSON.stringify(value)) return false;
  values.set(id, value);
  return true;
}

function spotOf(one: Milestone, plan: Plan, book: Book): Spot | undefined {
  if (one.due !== undefined) {
    const finish = evening(numberOf(one.due));
    const hasLength = one.start !== undefined && one.start <= one.due;
    return { start: hasLength ? morning(numberOf(one.start ?? '')) : finish, finish };
  }
  if (one.duration === undefined) return undefined;
  const { nth } = book.calendarOf(one);
  const bounds = boundsOf(one, plan, book);
  if (bounds.length === 0) return undefined;
  const count = Math.max(...bounds.map((bound) => bound.count));
  if (one.duration > 0) return { start: morning(nth(count + 1)), finish: evening(nth(count + one.duration)) };
  const [point] = bounds
    .filter((bound) => bound.count === count)
    .map(({ spot }) => spot)
    .sort((a, b) => b.at - a.at || b.shown - a.shown);
  return point && { start: point, finish: point };
}

interface Bound {
  readonly count: number;
  /** Where it puts a point. */
  readonly spot: Point;
}

function boundsOf(one: Milestone, plan: Plan, book: Book): Bound[] {
  const { upTo, nth } = book.calendarOf(one);
  const byDays = [plan.projectStart, one.notBefore, one.start].flatMap((date): Bound[] => {
    if (date === undefined) return [];
    const count = upTo(numberOf(date) - 1);
    return [{ count, spot: morning(nth(count + 1)) }];
  });
  const byLinks = book.links.flatMap((link): Bound[] => {
    const spot = link.to === one.id ? book.spots.get(link.from) : undefined;
    if (spot === undefined) return [];
    const end = link.type.startsWith('F') ? spot.finish : spot.start;
    const count = upTo(end.at) + link.lag - (link.type.endsWith('S') ? 0 : (one.duration ?? 0));
    return [{ count, spot: link.lag === 0 ? end : evening(nth(count)) }];
  });
  return [...byDays, ...byLinks];
}

function morning(day: number): Point {
  return { at: day - 1, shown: day };
}

function evening(day: number): Point {
  return { at: day, shown: day };
}

/** When each milestone must be over: what may not move, by itself; all else, with the plan or all that is behind it. */
function limitsOf({ milestones, end }: Plan, { spots, links }: Book): Map<string, Point> {
  const latest = (points: readonly Point[]): Point =>
    points.toSorted((a, b) => b.at - a.at || b.shown - a.shown)[0] ?? morning(0);
  const last = latest([...spots.values()].map(({ finish }) => finish));
  const planEnd = (end === undefined ? undefined : spots.get(end)?.finish) ?? last;
  const behind = new Set<string>(end === undefined ? [] : [end]);
  for (const id of behind) for (const link of links) if (link.from === id) behind.add(link.to);
  return new Map(
    milestones.map(({ id, pinned, state }) => {
      const own = pinned || state === 'done' ? spots.get(id)?.finish : undefined;
      return [id, own ?? (behind.has(id) && id !== end ? last : planEnd)];
    }),
  );
}

interface Trial {
  readonly book: Book;
  readonly inTime: (spot: Spot) => boolean;
  /** No successor may slip at all. */
  readonly freely: boolean;
}

/** The greatest slip that is in time and asks no successor to slip by more than it can. */
function greatestSlip(one: Milestone, placed: readonly Milestone[], { book, inTime, freely }: Trial): number {
  const spot = known(book.spots.get(one.id), one.id);
  const links = book.links.filter(({ from, to }) => from === one.id && book.spots.has(to));
  const works = (slip: number): boolean => {
    const there = slipped(spot, slip, book.calendarOf(one));
    return inTime(there) && links.every((link) => leavesBe(link, there, { book, placed, freely }));
  };
  return lastThatWorks(works);
}

/** What works goes on working for a smaller slip. By leaps until it turns, then by halving. */
function lastThatWorks(works: (slip: number) => boolean): number {
  let leap = 1;
  const towards = works(0) ? 1 : -1;
  while (leap < mostSlip && works(towards * leap) === (towards === 1)) leap *= 2;
  let [good, bad] = towards === 1 ? [0, leap] : [-leap, 0];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (works(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

interface Surroundings {
  readonly book: Book;
  readonly placed: readonly Milestone[];
  readonly freely: boolean;
}

function leavesBe(link: Dependency, spot: Spot, { book, placed, freely }: Surroundings): boolean {
  const successor = placed.find(({ id }) => id === link.to);
  const theirs = book.spots.get(link.to);
  if (successor === undefined || theirs === undefined) return true;
  const { upTo } = book.calendarOf(successor);
  const end = link.type.startsWith('F') ? spot.finish : spot.start;
  const bound = link.type.endsWith('S') ? theirs.start : theirs.finish;
  const room = freely ? 0 : (book.floats.get(link.to) ?? mostSlip);
  return upTo(end.at) + link.lag <= upTo(bound.at) + room;
}

function slipped({ start, finish }: Spot, slip: number, { upTo, nth }: SlowCalendar): Spot {
  if (slip === 0) return { start, finish };
  const moved = ({ at, shown }: Point): Point =>
    shown > at ? morning(nth(upTo(at) + slip + 1)) : evening(nth(upTo(at) + slip));
  return { start: moved(start), finish: moved(finish) };
}

interface Known {
  readonly book: Book;
  readonly limit: Point;
}

function described(one: Milestone, placed: readonly Milestone[], { book, limit }: Known): MilestoneAnalysis {
  const spot = known(book.spots.get(one.id), one.id);
  const totalFloat = known(book.floats.get(one.id), one.id);
  const { upTo, nth } = book.calendarOf(one);
  const late = slipped(spot, totalFloat, book.calendarOf(one));
  // A point on a morning may slip to the last evening; the morning after would be later than the plan.
  const isPastTheEnd = totalFloat > 0 && one.duration === 0 && late.finish.shown > limit.shown;
  const lateFinish = isPastTheEnd ? nth(upTo(spot.finish.at) + totalFloat) : late.finish.shown;
  const gates = book.links.some(({ from, to }) => from === one.id && book.spots.has(to));
  const freely = { book, inTime: () => true, freely: true };
  return {
    earlyStart: nameOf(spot.start.shown),
    earlyFinish: nameOf(spot.finish.shown),
    lateStart: nameOf(Math.min(late.start.shown, lateFinish)),
    lateFinish: nameOf(lateFinish),
    totalFloat,
    freeFloat: gates ? greatestSlip(one, placed, freely) : totalFloat,
    critical: totalFloat <= 0,
  };
}
