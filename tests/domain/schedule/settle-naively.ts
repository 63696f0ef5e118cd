import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { Change, Dates, Dependency, Milestone, Plan } from '../../../src/domain/schedule/plan';

interface Rules {
  readonly weeks: Readonly<Record<string, readonly number[]>>;
  readonly holidays: readonly string[];
}

type Book = Map<string, { start?: CalendarDate | undefined; due?: CalendarDate | undefined }>;

/**
 * The rule of the scheduling page, done slowly: working days are counted one by one, and every milestone is
 * reckoned anew from its first dates until a whole round changes nothing. Knows no graph and no order.
 */
export function settleNaively(
  plan: Plan,
  changes: readonly Change[],
  rules: Rules,
): Record<string, Dates> | 'work on free days only' {
  const first: Book = new Map(plan.milestones.map(({ id, start, due }) => [id, { start, due }]));
  const now: Book = new Map(first);
  for (const { id, start, due } of changes) {
    now.set(id, { start: start ?? first.get(id)?.start, due: due ?? first.get(id)?.due });
  }
  const fixed = new Set<string>(changes.map(({ id }) => id));
  const moves = plan.milestones.filter((one) => !fixed.has(one.id) && mayMove(one, plan));
  for (const one of plan.milestones) {
    const { start, due } = first.get(one.id) ?? {};
    if (start !== undefined && due !== undefined && counted(one, rules, before(start)) === counted(one, rules, due)) {
      return 'work on free days only';
    }
  }
  for (let again = true; again;) {
    again = false;
    for (const one of moves) {
      const next = reckon(one, { plan, first, now, fixed, rules });
      if (next.due === now.get(one.id)?.due && next.start === now.get(one.id)?.start) continue;
      now.set(one.id, next);
      again = true;
    }
  }
  return Object.fromEntries(
    moves.flatMap(({ id }) => {
      const { start, due } = now.get(id) ?? {};
      const same = start === first.get(id)?.start && due === first.get(id)?.due;
      return due === undefined || same ? [] : [[id, { start, due }]];
    }),
  );
}

interface State {
  readonly plan: Plan;
  readonly first: Book;
  readonly now: Book;
  readonly fixed: ReadonlySet<string>;
  readonly rules: Rules;
}

function reckon(
  one: Milestone,
  { plan, first, now, fixed, rules }: State,
): { start?: CalendarDate | undefined; due?: CalendarDate | undefined } {
  const { start, due } = first.get(one.id) ?? {};
  if (due === undefined) return { start, due };
  const incoming = plan.dependencies.filter(({ to }) => to === one.id);
  const visited = incoming.some(({ from }) => fixed.has(from) || now.get(from)?.due !== first.get(from)?.due);
  if (!visited) return { start, due };
  const finish = counted(one, rules, due);
  const begin = start === undefined ? finish : counted(one, rules, before(start));
  const bound = (link: Dependency, book: Book): number | undefined => {
    const pred = book.get(link.from) ?? {};
    if (pred.due === undefined) return undefined;
    const byStart = (link.type === 'SS' || link.type === 'SF') && pred.start !== undefined && pred.start <= pred.due;
    const instant = counted(one, rules, byStart && pred.start !== undefined ? before(pred.start) : pred.due);
    const onStart = link.type === 'FS' || link.type === 'SS';
    return instant + link.lag - (onStart ? 0 : finish - begin);
  };
  const bounds = incoming
    .filter(({ overridden }) => !overridden)
    .flatMap((link) => {
      const after = bound(link, now);
      return after === undefined ? [] : [{ mode: link.mode, after, by: after - (bound(link, first) ?? after) }];
    });
  const exact = bounds.filter(({ mode }) => mode === 'exactly').map(({ after }) => after);
  const kept = bounds.filter(({ mode }) => mode === 'keep-gap').map(({ by }) => begin + by);
  const target = exact.length > 0 ? Math.max(...exact) : Math.max(...(kept.length > 0 ? kept : [begin]));
  const moved = Math.max(target, ...bounds.map(({ after }) => after));
  if (moved === begin) return { start, due };
  const newDue = nth(one, rules, moved + finish - begin);
  return start === undefined ? { start, due: newDue } : { start: nth(one, rules, moved + 1), due: newDue };
}

function mayMove({ state, pinned, role }: Milestone, { productDates }: Plan): boolean {
  return state !== 'done' && !pinned && (role === 'marketing' || productDates === 'move');
}

const workdaysByCalendar = new Map<string, string[]>();

function workdays({ calendar }: Milestone, { weeks, holidays }: Rules): string[] {
  const known = workdaysByCalendar.get(calendar);
  if (known !== undefined) return known;
  const days = Array.from({ length: 1_500 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)))
    .filter((date) => weeks[calendar]?.some((weekday) => weekday % 7 === date.getUTCDay()))
    .map((date) => date.toISOString().slice(0, 10))
    .filter((date) => !holidays.includes(date));
  workdaysByCalendar.set(calendar, days);
  return days;
}

function counted(one: Milestone, rules: Rules, date: string): number {
  return workdays(one, rules).filter((day) => day <= date).length;
}

function nth(one: Milestone, rules: Rules, count: number): CalendarDate {
  // The brand alone: the platform wrote the day.
  return workdays(one, rules)[count - 1] as CalendarDate;
}

function before(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
