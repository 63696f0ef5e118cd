import type { MilestoneId } from '../../schedule/plan';
import { debtOfSlip, type SlipDebt } from './debt-of-slip';
import { downstreamOf } from './downstream';
import { pastBook, type DebtSources } from './past-book';
import { slipsIn } from './slips-in';
import { toHundredth } from './time-between';

/** The sync debt of a launch: for each slip, how long it was known before those it touched could know. */
export interface SyncDebt {
  /** Newest first. */
  readonly slips: readonly SlipDebt[];
  readonly total: {
    readonly hours: number;
    readonly workdays: number;
    /** Half of the slips have less; null: there are none. */
    readonly medianHours: number | null;
    /** How many people the slips touched, each once. */
    readonly people: number;
  };
  /** By month of first known (`YYYY-MM`), oldest first, without a gap. */
  readonly trend: readonly { readonly month: string; readonly slips: number; readonly hours: number }[];
}

export function syncDebt(sources: DebtSources): SyncDebt {
  const book = pastBook(sources);
  const downstream = downstreamOf(sources.plan);
  const slips = slipsIn(sources.events, sources.plan)
    .map((slip) => debtOfSlip(book, slip, downstream(slip.issueId)))
    .sort((one, other) => (one.known.at < other.known.at ? 1 : -1));
  return { slips, total: totalOf(slips), trend: trendOf(slips) };
}

/** The issues whose comments matter: those that slipped, and those that hang on them. */
export function touchedBy(sources: Pick<DebtSources, 'plan' | 'events'>): ReadonlySet<MilestoneId> {
  const downstream = downstreamOf(sources.plan);
  return new Set(slipsIn(sources.events, sources.plan).flatMap(({ issueId }) => [issueId, ...downstream(issueId)]));
}

function totalOf(slips: readonly SlipDebt[]): SyncDebt['total'] {
  return {
    hours: sum(slips.map(({ hours }) => hours)),
    workdays: sum(slips.map(({ workdays }) => workdays)),
    medianHours: median(slips.map(({ hours }) => hours)),
    people: new Set(slips.flatMap(({ people }) => people.map(({ who }) => who))).size,
  };
}

function sum(values: readonly number[]): number {
  return toHundredth(values.reduce((all, one) => all + one, 0));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? null : toHundredth(middle.reduce((all, one) => all + one, 0) / middle.length);
}

function trendOf(slips: readonly SlipDebt[]): SyncDebt['trend'] {
  const months = slips.map(({ known }) => known.at.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsFrom(first, last).map((month) => {
    const own = slips.filter(({ known }) => known.at.startsWith(month));
    return { month, slips: own.length, hours: sum(own.map(({ hours }) => hours)) };
  });
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
