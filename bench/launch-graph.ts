import { parseCalendarDate, type CalendarDate } from '../src/domain/calendar/calendar-date';
import { mondayToFriday, nthWorkday, workdaysUpTo } from '../src/domain/calendar/work-calendar';
import type { Dependency, Milestone, MilestoneId, Plan } from '../src/domain/schedule/plan';

const predecessorsEach = 3;
/** How far back a predecessor may lie: launches are long and narrow, not one knot. */
const reach = 50;

/** A plan shaped like a launch: each milestone gated by up to three earlier ones, all dates as early as the rules allow. */
export function launchGraph(size: number, seed = 1): Plan {
  const random = createRandom(seed);
  const finishes = [workdaysUpTo(mondayToFriday, day('2026-01-05'))];
  const dependencies: Dependency[] = [];
  for (let index = 1; index < size; index += 1) {
    const gates = new Set(Array.from({ length: predecessorsEach }, () => pick(random, index)));
    let finish = 0;
    for (const from of gates) {
      const lag = Math.floor(random() * 3);
      finish = Math.max(finish, (finishes[from] ?? 0) + lag);
      dependencies.push({ from: idOf(from), to: idOf(index), type: 'FS', lag, mode: 'at-least', overridden: false });
    }
    finishes.push(finish);
  }
  return {
    calendars: new Map([['default', mondayToFriday]]),
    milestones: finishes.map((finish, index) => milestone(index, nthWorkday(mondayToFriday, finish))),
    dependencies,
    productDates: 'propose',
  };
}

export function idOf(index: number): MilestoneId {
  return `M-${String(index).padStart(6, '0')}` as MilestoneId;
}

function milestone(index: number, due: CalendarDate): Milestone {
  return { id: idOf(index), role: 'marketing', state: 'todo', pinned: false, calendar: 'default', due };
}

function pick(random: () => number, below: number): number {
  return Math.max(0, below - 1 - Math.floor(random() * Math.min(reach, below)));
}

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`Cannot read "${text}": not a day`);
  return date;
}

/** mulberry32: the same graph for the same seed on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
