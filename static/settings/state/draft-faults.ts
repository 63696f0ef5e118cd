import type { CalendarForm, SettingsForm } from '../../../src/contract/settings';
import { reworkFaults } from './rework-faults';
import type { SectionKey } from './sections';

export interface Fault {
  readonly section: SectionKey;
  /** What is wrong and the way out, without a full stop. */
  readonly text: string;
}

export const mostDays = 60;
const longestName = 80;

/** Why a draft cannot be saved yet, in the order of the sections. */
export function draftFaults(form: SettingsForm): Fault[] {
  const { dial, thresholds } = form;
  const days = [...(dial.kind === 'ask-above' ? [dial.days] : []), thresholds.slipDays, thresholds.floatDays];
  return [
    ...form.calendars.flatMap((calendar) => calendarFaults(calendar, form.calendars)),
    ...(days.every(isDays) ? [] : [{ section: 'rules' as const, text: `A rule lacks its days: ${daysFault}` }]),
    ...reworkFaults(form).map((text): Fault => ({ section: 'rework', text })),
  ];
}

/** For the field of a number of working days. */
export const daysFault = `type a whole number from 0 to ${mostDays}`;

export function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= mostDays;
}

/** null: the name is good. */
export function nameFault({ id, name }: CalendarForm, all: readonly CalendarForm[]): string | null {
  const same = (other: CalendarForm) => other.id !== id && normal(other.name) === normal(name);
  if (normal(name) === '') return 'A calendar has no name: give it one';
  if (name.length > longestName)
    return `The name of a calendar has ${name.length} characters, at most ${longestName} fit: shorten it`;
  return all.some(same) ? `Two calendars are called "${name.trim()}": give one another name` : null;
}

/** null: the week is good. */
export function weekFault({ name, workweek }: CalendarForm): string | null {
  return workweek.length === 0 ? `Calendar "${name.trim()}" has no working day: choose at least one` : null;
}

function calendarFaults(calendar: CalendarForm, all: readonly CalendarForm[]): Fault[] {
  const faults = [nameFault(calendar, all), weekFault(calendar)];
  return faults.flatMap((text) => (text === null ? [] : [{ section: 'calendars', text }]));
}

function normal(name: string): string {
  return name.trim().toLowerCase();
}
