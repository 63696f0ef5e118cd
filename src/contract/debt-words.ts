import type { DayTexts } from './claim-words';
import type { DebtSlip, DebtView } from './sync-debt';

/** Words of sync debt that the screen and an exported page have in common. Days come in as text. */

export const debtUnboundWords =
  'Choose the launch whose sync debt is shown here: edit the page, select this macro and open its settings';
export const noSlipsWords = 'No date has slipped that others hang on';
export const debtColumns = ['Slip', 'First known', 'Could know', 'Gap'] as const;

type Known = DebtSlip['known'];
type PersonDebt = DebtSlip['people'][number];

const knownWords: Readonly<Record<Known['how'], string>> = {
  date: 'the date was changed',
  comment: 'a comment named a later day',
  status: 'the work went back a status',
};

export const couldKnowWords: Readonly<Record<NonNullable<PersonDebt['couldKnow']>['how'], string>> = {
  date: 'their own date was changed',
  comment: 'a comment told them',
  message: 'a message of an app told them',
};

export const sawWords: Readonly<Record<NonNullable<PersonDebt['saw']>['how'], string>> = {
  opened: 'opened it',
  acknowledged: 'acknowledged it',
};

/** `36.5 hours (1.5 working days)` */
export function gapLine({ hours, workdays }: { readonly hours: number; readonly workdays: number }): string {
  return `${counted(hours, 'hour')} (${counted(workdays, 'working day')})`;
}

/** `5 slips · 412 hours (12.3 working days) until everyone could know · half of them within 62 hours · 6 people` */
export function debtLine({ slips, earlier, total }: Pick<DebtView, 'slips' | 'earlier' | 'total'>): string {
  return [
    counted(slips.length + earlier, 'slip'),
    `${gapLine(total)} until everyone could know`,
    ...(total.medianHours === null ? [] : [`half of them within ${counted(total.medianHours, 'hour')}`]),
    total.people === 1 ? '1 person' : `${total.people} people`,
  ].join(' · ');
}

/** `Fri 3 Jul to Tue 14 Jul, 7 working days later` */
export function slipDates({ from, to, days }: Pick<DebtSlip, 'from' | 'to' | 'days'>, { day }: Pick<DayTexts, 'day'>) {
  return `${day(from)} to ${day(to)}, ${counted(days, 'working day')} later`;
}

/** `29 Jun: a comment named a later day, by Priya Raman` */
export function knownLine({ at, how, by }: Known, { moment }: Pick<DayTexts, 'moment'>): string {
  return `${moment(at)}: ${knownWords[how]}${by === null ? '' : `, by ${by.name ?? 'someone'}`}`;
}

/** `Marco Bellini (MKT-26): 30 Jun, their own date was changed, after 5.5 hours`; `…: never, 96 hours`, `…: not yet, 4 hours` */
export function personLine(
  { person, issue, couldKnow, hours, open }: PersonDebt,
  { moment }: Pick<DayTexts, 'moment'>,
): string {
  const who = `${person?.name ?? 'Someone'}${issue === null ? '' : ` (${issue.key})`}`;
  if (couldKnow === null) return `${who}: ${open ? 'not yet' : 'never'}, ${counted(hours, 'hour')}`;
  return `${who}: ${moment(couldKnow.at)}, ${couldKnowWords[couldKnow.how]}, after ${counted(hours, 'hour')}`;
}

/** `and 3 more people`; empty where all are shown. */
export function othersLine({ others }: Pick<DebtSlip, 'others'>): string {
  return others === 0 ? '' : `and ${others} more ${others === 1 ? 'person' : 'people'}`;
}

/** `12 earlier slips are not shown; they count in the total`; empty where all are shown. */
export function earlierLine({ earlier }: Pick<DebtView, 'earlier'>): string {
  if (earlier === 0) return '';
  const [are, they] = earlier === 1 ? ['is', 'it counts'] : ['are', 'they count'];
  return `${counted(earlier, 'earlier slip')} ${are} not shown; ${they} in the total`;
}

/** `2 slips are not shown: you cannot see their issues in Jira`; empty where none is hidden. */
export function hiddenSlipsLine({ hidden }: Pick<DebtView, 'hidden'>): string {
  if (hidden === 0) return '';
  const [are, issues] = hidden === 1 ? ['is', 'its issue'] : ['are', 'their issues'];
  return `${counted(hidden, 'slip')} ${are} not shown: you cannot see ${issues} in Jira`;
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-US', { maximumFractionDigits: 1 })} ${thing}${count === 1 ? '' : 's'}`;
}
