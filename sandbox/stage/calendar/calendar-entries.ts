import { dateField, type Issue } from '../api/issue';

/** An issue on one day of the calendar. */
export interface CalendarEntry {
  readonly issue: Issue;
  /** Where the day lies in the span from start to due date. */
  readonly part: 'whole' | 'start' | 'middle' | 'end';
}

/** What a day shows from top to bottom; undefined keeps a place free, so that spans run level through the week. */
export type DayLanes = readonly (CalendarEntry | undefined)[];

interface Span {
  readonly issue: Issue;
  readonly start: string;
  readonly due: string;
}

/** @returns for each day of the week what it shows */
export function weekLanes(
  week: readonly string[],
  issues: readonly Issue[],
  startField: string | undefined,
): DayLanes[] {
  const lanes = packLanes(spansIn(week, issues, startField));
  return week.map((day) => withoutTrailingGaps(lanes.map((lane) => entryOn(day, lane))));
}

function spansIn(week: readonly string[], issues: readonly Issue[], startField: string | undefined): Span[] {
  const first = week[0] ?? '';
  const last = week.at(-1) ?? '';
  return issues
    .flatMap((issue): Span[] => {
      const due = issue.fields.duedate;
      if (due === null) return [];
      const start = dateField(issue, startField) ?? due;
      return [{ issue, start: start < due ? start : due, due }];
    })
    .filter(({ start, due }) => start <= last && due >= first)
    .sort((a, b) => a.start.localeCompare(b.start));
}

/** Each span takes the topmost lane that is free from its start on. */
function packLanes(spans: readonly Span[]): Span[][] {
  const lanes: Span[][] = [];
  for (const span of spans) {
    const free = lanes.find((lane) => lane.every(({ due }) => due < span.start));
    if (free === undefined) lanes.push([span]);
    else free.push(span);
  }
  return lanes;
}

function entryOn(day: string, lane: readonly Span[]): CalendarEntry | undefined {
  const span = lane.find(({ start, due }) => start <= day && day <= due);
  return span && { issue: span.issue, part: partOf(day, span) };
}

function partOf(day: string, { start, due }: Span): CalendarEntry['part'] {
  if (start === due) return 'whole';
  if (day === start) return 'start';
  return day === due ? 'end' : 'middle';
}

function withoutTrailingGaps(lanes: DayLanes): DayLanes {
  const last = lanes.findLastIndex((entry) => entry !== undefined);
  return lanes.slice(0, last + 1);
}
