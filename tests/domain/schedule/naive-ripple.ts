import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { Change, Dates, Dependency, Milestone } from '../../../src/domain/schedule/plan';
import type { FactualPlan } from './any-plan';
import { inCircles } from './in-circles';
import type { SlowCalendar } from './slow-calendar';
import { nameOf, numberOf, slowCalendar } from './slow-calendar';

export type Span = { readonly start?: CalendarDate | undefined; readonly due?: CalendarDate | undefined };

/** What one dependency asks of its successor, in working days of the successor's calendar. */
export interface Ask {
  readonly link: Dependency;
  /** It asks something of the finish, not of the start. */
  readonly ofFinish: boolean;
  readonly before: number | undefined;
  readonly now: number;
}

/** A new place for a milestone, with the asks that decided. */
export interface Place {
  readonly dates: Dates;
  readonly decided: readonly Ask[];
  /** Work under way is judged as if it had started here. */
  readonly asIf?: number | undefined;
}

export interface Ripples {
  readonly first: ReadonlyMap<string, Span>;
  readonly now: ReadonlyMap<string, Span>;
  readonly moves: ReadonlyMap<string, Place>;
  readonly proposals: ReadonlyMap<string, Place>;
  readonly changed: ReadonlySet<string>;
  readonly visited: (id: string) => boolean;
  readonly inCircle: (link: Dependency) => boolean;
  readonly calendarOf: (one: Milestone) => SlowCalendar;
}

/**
 * The rule of the scheduling page, done slowly: days are counted one by one, and every milestone is reckoned anew from
 * the dates of the plan until a whole round changes nothing. Knows no order; a circle is whatever leads back to itself.
 */
export function rippleNaively({ plan, facts }: FactualPlan, changes: readonly Change[]): Ripples {
  const books = new Map(Object.entries(facts).map(([name, rules]) => [name, slowCalendar(rules)]));
  const first = new Map<string, Span>(plan.milestones.map(({ id, start, due }) => [id, { start, due }]));
  const now = new Map(first);
  for (const { id, start, due } of changes)
    now.set(id, { start: given(start, now.get(id)?.start), due: given(due, now.get(id)?.due) });
  const changed = new Set<string>(changes.map(({ id }) => id));
  const stays = new Set<string>(
    changes.filter((one) => one.start !== undefined || one.due !== undefined).map(({ id }) => id),
  );
  const moves = new Map<string, Place>();
  const proposals = new Map<string, Place>();
  const inCircle = inCircles(plan.dependencies);
  const links = plan.dependencies.filter((link) => !inCircle(link));
  const visited = (id: string): boolean =>
    links.some(({ from, to }) => to === id && (changed.has(from) || moves.has(from)));
  const calendarOf = ({ calendar, id }: Milestone): SlowCalendar => found(books.get(calendar), id);
  const ripples: Ripples = { first, now, moves, proposals, changed, visited, inCircle, calendarOf };
  const follows = plan.milestones.filter(({ id, pinned, state }) => !stays.has(id) && !pinned && state !== 'done');
  for (let again = true; again;) {
    again = false;
    for (const one of follows) {
      const place = visited(one.id) ? placeOf(one, asksOf(one, links, ripples), calendarOf(one)) : undefined;
      const asked = one.role === 'product' && plan.productDates === 'propose';
      const book = asked ? proposals : moves;
      if (sameDates(book.get(one.id)?.dates, place?.dates)) {
        if (place) book.set(one.id, place);
        continue;
      }
      if (place) book.set(one.id, place);
      else book.delete(one.id);
      if (!asked) now.set(one.id, place?.dates ?? found(first.get(one.id), one.id));
      again = true;
    }
  }
  return ripples;
}

function given<T>(value: T | null | undefined, before: T | undefined): T | undefined {
  return value === undefined ? before : (value ?? undefined);
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Cannot look up "${id}": it is not in the plan`);
  return value;
}

function sameDates(a: Dates | undefined, b: Dates | undefined): boolean {
  return a?.start === b?.start && a?.due === b?.due;
}

/** The day at whose end an instant lies: a start lies at the end of the day before. */
export function edgeOf({ start, due }: Span, end: 'start' | 'finish'): number | undefined {
  if (due === undefined) return undefined;
  return end === 'finish' || start === undefined || start > due ? numberOf(due) : numberOf(start) - 1;
}

function asksOf(one: Milestone, links: readonly Dependency[], { first, now, calendarOf }: Ripples): Ask[] {
  const { upTo } = calendarOf(one);
  const ask = (link: Dependency, span: Span | undefined): number | undefined => {
    const edge = edgeOf(span ?? {}, link.type.startsWith('S') ? 'start' : 'finish');
    return edge === undefined ? undefined : upTo(edge) + link.lag;
  };
  return links
    .filter(({ to, overridden }) => to === one.id && !overridden)
    .flatMap((link) => {
      const asked = ask(link, now.get(link.from));
      const before = ask(link, first.get(link.from));
      return asked === undefined ? [] : [{ link, ofFinish: link.type.endsWith('F'), before, now: asked }];
    });
}

function placeOf(one: Milestone, asks: readonly Ask[], calendar: SlowCalendar): Place | undefined {
  const { start, due } = one;
  const finishEdge = edgeOf(one, 'finish');
  const startEdge = edgeOf(one, 'start');
  if (due === undefined || finishEdge === undefined || startEdge === undefined) return undefined;
  if (one.state === 'doing' && startEdge < finishEdge)
    return placeUnderWay({ start: start ?? due, due }, asks, calendar);
  const begin = calendar.upTo(startEdge);
  const length = calendar.upTo(finishEdge) - begin;
  if (wantedStart(asks, begin, length) === begin) return undefined;
  // What lay on free days alone takes a working day once it moves.
  const takes = startEdge < finishEdge ? Math.max(length, 1) : 0;
  const moved = wantedStart(asks, begin, takes);
  const newDue = nameOf(calendar.nth(moved + takes));
  const decided = asks.filter((ask) => decides(ask, asks, { begin, takes, moved }));
  if (start === undefined) return { dates: { due: newDue }, decided };
  const shift = startEdge < finishEdge || one.state !== 'doing' ? moved - begin : undefined;
  // A start after the due day goes along with it.
  const before = startEdge < finishEdge ? begin : calendar.upTo(numberOf(start) - 1);
  const newStart = shift === undefined ? start : nameOf(calendar.nth(before + shift + 1));
  return { dates: { start: newStart, due: newDue }, decided };
}

/** The start day stays; the finish moves by what a start would have moved that had followed the dates of the plan. */
function placeUnderWay(
  { start = nameOf(0), due }: Dates,
  asks: readonly Ask[],
  calendar: SlowCalendar,
): Place | undefined {
  const begin = calendar.upTo(numberOf(start) - 1);
  const finish = calendar.upTo(numberOf(due));
  const finishIsExact = asks.some(({ ofFinish, link }) => ofFinish && link.mode === 'exactly');
  const binding = asks.filter(
    (ask) => !finishIsExact || ask.ofFinish || ask.link.mode === 'exactly' || ask.now > begin,
  );
  const earlier = binding.flatMap((ask) =>
    ask.ofFinish || ask.before === undefined ? [] : [{ ...ask, now: ask.before }],
  );
  const followed = wantedStart(earlier, begin, 0);
  const takes = finish - followed;
  const moved = wantedStart(binding, followed, takes);
  const newFinish = Math.max(moved + takes, calendar.upTo(numberOf(start)));
  if (newFinish === finish) return undefined;
  const newDue = nameOf(calendar.nth(newFinish));
  return {
    dates: { start, due: newDue < start ? start : newDue },
    decided: binding.filter((ask) => decides(ask, binding, { begin: followed, takes, moved })),
    asIf: wantedStart(asks, followed, takes),
  };
}

/** max(target, lower) of the page. */
export function wantedStart(asks: readonly Ask[], begin: number, length: number): number {
  const starts = (some: readonly Ask[]): number[] => some.map((ask) => ask.now - (ask.ofFinish ? length : 0));
  const exact = asks.filter(({ link }) => link.mode === 'exactly');
  const kept = asks
    .filter(({ link }) => link.mode === 'keep-gap')
    .map((ask) => begin + ask.now - (ask.before ?? ask.now));
  const target = exact.length > 0 ? starts(exact) : kept.length > 0 ? kept : [begin];
  return Math.max(...target, ...starts(asks));
}

function decides(ask: Ask, asks: readonly Ask[], work: { begin: number; takes: number; moved: number }): boolean {
  if (ask.now - (ask.ofFinish ? work.takes : 0) === work.moved) return true;
  const isKept = ask.link.mode === 'keep-gap' && asks.every(({ link }) => link.mode !== 'exactly');
  return isKept && work.begin + ask.now - (ask.before ?? ask.now) === work.moved;
}
