import type { MilestoneAnalysis } from '../../../src/domain/schedule/analysis';
import type { Dependency, Milestone, Plan } from '../../../src/domain/schedule/plan';

interface Rules {
  readonly weeks: Readonly<Record<string, readonly number[]>>;
  readonly holidays: readonly string[];
}

/** `at`: the last day that is over by then, from the first day of the book; `shown`: the day that shows it. */
interface Point {
  readonly at: number;
  readonly shown: number;
}

interface Spot {
  readonly start: Point;
  readonly finish: Point;
}

interface Book {
  /** Working days of each calendar, by their number, and how many there are up to each day. */
  readonly days: (milestone: Milestone) => { readonly working: readonly number[]; readonly upTo: readonly number[] };
  readonly spots: Map<string, Spot>;
  readonly floats: Map<string, number>;
}

const firstDay = Date.UTC(2025, 0, 1);
const dayMs = 86_400_000;
const bookDays = 1_500;
const mostSlip = 250;

/**
 * The analysis of the scheduling page, done slowly: working days are counted one by one, every milestone is put where
 * its bounds ask until a whole round changes nothing, and floats are found by trying one slip after the other.
 * Knows no order, no inverse of a count, no cycles.
 */
export function analyseNaively(plan: Plan, rules: Rules): Record<string, MilestoneAnalysis> {
  const book: Book = { days: calendarBook(rules), spots: new Map(), floats: new Map() };
  untilNothingChanges(plan, (one) => renew(book.spots, one.id, spotOf(one, plan, book)));
  const limits = limitsOf(plan, book);
  const placed = plan.milestones.filter(({ id }) => book.spots.has(id));
  untilNothingChanges({ ...plan, milestones: placed }, (one) =>
    renew(book.floats, one.id, greatestSlip(one, plan, book, limits.get(one.id) ?? 0)),
  );
  return Object.fromEntries(placed.map((one) => [one.id, described(one, plan, book)]));
}

function calendarBook({ weeks, holidays }: Rules): Book['days'] {
  const known = new Map<string, ReturnType<Book['days']>>();
  return ({ calendar }) => {
    const before = known.get(calendar);
    if (before !== undefined) return before;
    const working: number[] = [];
    const upTo: number[] = [];
    for (let day = 0; day < bookDays; day += 1) {
      const date = new Date(firstDay + day * dayMs);
      const works = weeks[calendar]?.some((weekday) => weekday % 7 === date.getUTCDay());
      if (works && !holidays.includes(date.toISOString().slice(0, 10))) working.push(day);
      upTo.push(working.length);
    }
    known.set(calendar, { working, upTo });
    return { working, upTo };
  };
}

function untilNothingChanges(plan: Plan, step: (one: Milestone) => boolean): void {
  for (let again = true; again;) {
    again = false;
    for (const one of plan.milestones) again = step(one) || again;
  }
}

function renew<T>(values: Map<string, T>, id: string, value: T | undefined): boolean {
  if (value === undefined || JSON.stringify(values.get(id)) === JSON.stringify(value)) return false;
  values.set(id, value);
  return true;
}

function spotOf(one: Milestone, plan: Plan, book: Book): Spot | undefined {
  if (one.due !== undefined) {
    const finish = { at: numberOf(one.due), shown: numberOf(one.due) };
    return { start: one.start === undefined ? finish : morning(numberOf(one.start)), finish };
  }
  if (one.duration === undefined) return undefined;
  const { working, upTo } = book.days(one);
  const bounds = [plan.projectStart, one.notBefore].flatMap((date) => {
    if (date === undefined) return [];
    const first = working.findIndex((day) => day >= numberOf(date));
    return [{ count: first, spot: morning(working[first]) }];
  });
  for (const link of plan.dependencies.filter(({ to, overridden }) => to === one.id && !overridden)) {
    const spot = book.spots.get(link.from);
    if (spot === undefined) continue;
    const end = link.type.startsWith('F') ? spot.finish : spot.start;
    const count = (upTo[end.at] ?? NaN) + link.lag - (link.type.endsWith('S') ? 0 : one.duration);
    const evening = working[count - 1] ?? NaN;
    bounds.push({ count, spot: link.lag === 0 ? end : { at: evening, shown: evening } });
  }
  if (bounds.length === 0) return undefined;
  const count = Math.max(...bounds.map((bound) => bound.count));
  if (one.duration === 0) {
    const [point] = bounds
      .filter((bound) => bound.count === count)
      .map(({ spot }) => spot)
      .sort((a, b) => b.at - a.at || b.shown - a.shown);
    return point && { start: point, finish: point };
  }
  const last = working[count + one.duration - 1] ?? NaN;
  return { start: morning(working[count]), finish: { at: last, shown: last } };
}

function morning(day = NaN): Point {
  return { at: day - 1, shown: day };
}

function limitsOf({ milestones, dependencies, end }: Plan, { spots }: Book): Map<string, number> {
  const last = Math.max(...[...spots.values()].map(({ finish }) => finish.at));
  const planEnd = (end === undefined ? undefined : spots.get(end)?.finish.at) ?? last;
  const behind = new Set<string>(end === undefined ? [] : [end]);
  for (const id of behind)
    for (const link of dependencies) if (link.from === id && !link.overridden) behind.add(link.to);
  return new Map(
    milestones.map(({ id, pinned, state }) => {
      const own = pinned || state === 'done';
      const limit = behind.has(id) && id !== end ? last : planEnd;
      return [id, own ? (spots.get(id)?.finish.at ?? NaN) : limit];
    }),
  );
}

/** The greatest slip that keeps the limit and asks no successor to slip by more than it can. */
function greatestSlip(one: Milestone, plan: Plan, book: Book, limit: number, freely = false): number {
  const spot = book.spots.get(one.id);
  if (spot === undefined) throw new Error(`Cannot slip "${one.id}": it has no place`);
  const links = plan.dependencies.filter(
    ({ from, to, overridden }) => from === one.id && !overridden && book.spots.has(to),
  );
  for (let slip = mostSlip; slip > -mostSlip; slip -= 1) {
    const holds = (link: Dependency): boolean => leavesBe(link, slipped(one, spot, slip, book), plan, book, freely);
    const inTime = (freely && links.length > 0) || slipped(one, spot, slip, book).finish.at <= limit;
    if (inTime && links.every(holds)) return slip;
  }
  throw new Error(`Cannot slip "${one.id}": no slip will do`);
}

function leavesBe(link: Dependency, spot: Spot, plan: Plan, book: Book, freely: boolean): boolean {
  const successor = plan.milestones.find(({ id }) => id === link.to);
  const theirs = book.spots.get(link.to);
  if (successor === undefined || theirs === undefined) return true;
  const { upTo } = book.days(successor);
  const end = link.type.startsWith('F') ? spot.finish : spot.start;
  const bound = link.type.endsWith('S') ? theirs.start : theirs.finish;
  const room = freely ? 0 : (book.floats.get(link.to) ?? mostSlip);
  return (upTo[end.at] ?? NaN) + link.lag <= (upTo[bound.at] ?? NaN) + room;
}

function slipped(one: Milestone, { start, finish }: Spot, slip: number, book: Book): Spot {
  if (slip === 0) return { start, finish };
  const { working, upTo } = book.days(one);
  const moved = (point: Point): Point => {
    const count = (upTo[point.at] ?? NaN) + slip;
    if (point.shown > point.at) return morning(working[count]);
    return { at: working[count - 1] ?? NaN, shown: working[count - 1] ?? NaN };
  };
  return { start: moved(start), finish: moved(finish) };
}

function described(one: Milestone, plan: Plan, book: Book): MilestoneAnalysis {
  const spot = book.spots.get(one.id);
  const totalFloat = book.floats.get(one.id) ?? NaN;
  if (spot === undefined) throw new Error(`Cannot describe "${one.id}": it has no place`);
  const late = slipped(one, spot, totalFloat, book);
  const gated = plan.dependencies.some(
    ({ from, to, overridden }) => from === one.id && !overridden && book.spots.has(to),
  );
  return {
    earlyStart: dateOf(spot.start.shown),
    earlyFinish: dateOf(spot.finish.shown),
    lateStart: dateOf(Math.min(late.start.shown, late.finish.shown)),
    lateFinish: dateOf(late.finish.shown),
    totalFloat,
    freeFloat: gated ? greatestSlip(one, plan, book, NaN, true) : totalFloat,
    critical: totalFloat <= 0,
  };
}

function numberOf(date: string): number {
  return (Date.parse(date) - firstDay) / dayMs;
}

function dateOf(day: number): MilestoneAnalysis['earlyStart'] {
  // The brand alone: the platform wrote the day.
  return new Date(firstDay + day * dayMs).toISOString().slice(0, 10) as MilestoneAnalysis['earlyStart'];
}
