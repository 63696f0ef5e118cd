import { nthWorkday, workdaysUpTo, type WorkCalendar } from '../../calendar/work-calendar';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { EscalationRule } from '../../settings/settings';
import type { Escalation } from '../escalation';
import { isSameRole, personFor, type NamedPeople } from './person-for';

export interface Ask {
  readonly role: string;
  /** Account; null: nobody. */
  readonly accountId: string | null;
  /** ISO instant from which they are to be asked. */
  readonly at: string;
}

export interface Asking {
  readonly rule: EscalationRule;
  readonly named: NamedPeople;
  /** Working days that whoever was asked has. */
  readonly patience: number;
  readonly calendar: WorkCalendar;
}

/** Who is asked first, and at once whoever comes next where nobody is named. @param at ISO instant */
export function firstAsks({ rule, named }: Pick<Asking, 'rule' | 'named'>, at: string): Ask[] {
  const first = { role: rule.asks, accountId: personFor(rule.asks, named), at };
  const next = { role: rule.then, accountId: personFor(rule.then, named), at };
  return first.accountId === null && next.accountId !== null ? [first, next] : [first];
}

/** Who is asked next unless somebody acknowledges it; undefined: nobody is left, or nobody need be. */
export function nextAsk(
  { steps, acknowledged, overAt }: Pick<Escalation, 'steps' | 'acknowledged' | 'overAt'>,
  { rule, named, patience, calendar }: Asking,
): Ask | undefined {
  const last = steps.at(-1);
  if (!last || acknowledged !== null || overAt !== null) return undefined;
  if (steps.some(({ role }) => isSameRole(role, rule.then))) return undefined;
  const accountId = personFor(rule.then, named);
  // Asking the same person again asks nobody.
  if (accountId === null || steps.some((step) => step.accountId === accountId)) return undefined;
  return { role: rule.then, accountId, at: laterBy(patience, last.at, calendar) };
}

/** The same time of day, so many working days later. */
function laterBy(days: number, at: string, calendar: WorkCalendar): string {
  const day = at.slice(0, 10) as CalendarDate;
  return `${nthWorkday(calendar, workdaysUpTo(calendar, day) + days)}${at.slice(10)}`;
}
