import type { CalendarForm, SettingsForm } from '../../../src/contract/settings';
import { worthFaults } from '../../shared/worth/worth-faults';
import { daysFault, isDays } from '../../shared/days/days-fault';
import { escalationFaults } from './escalation-faults';
import { reworkFaults } from './rework-faults';
import type { SectionKey } from './sections';

export interface Fault {
  readonly section: SectionKey;
  /** What is wrong and the way out, without a full stop. */
  readonly text: string;
}

const longestName = 80;

/** Why a draft cannot be saved yet, in the order of the sections. */
export function draftFaults(form: SettingsForm): Fault[] {
  const { dial, thresholds } = form;
  const days = [...(dial.kind === 'ask-above' ? [dial.days] : []), thresholds.slipDays, thresholds.floatDays];
  return [
    ...form.calendars.flatMap((calendar) => calendarFaults(calendar, form.calendars)),
    ...(days.every(isDays) ? [] : [{ section: 'rules' as const, text: `A rule lacks its days: ${daysFault}` }]),
    ...escalationFaults(form.escalations).map((text): Fault => ({ section: 'escalations', text })),
    ...[...reworkFaults(form), ...worthFaults(form.worth)].map((text): Fault => ({ section: 'costs', text })),
  ];
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
