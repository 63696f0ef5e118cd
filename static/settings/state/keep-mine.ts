import type { CalendarForm, SettingsForm } from '../../../src/contract/settings';
import { isSame } from './is-same';
import { mergeEscalations } from './merge-escalations';
import { part, pick, type Versions } from './versions';

/**
 * What was typed here, put on top of what somebody else has saved meanwhile: whatever was not touched here is theirs.
 * A calendar that a project still uses stays, whoever has removed it.
 */
export function keepMine(versions: Versions<SettingsForm>): SettingsForm {
  const of = <K extends keyof SettingsForm>(name: K) => pick(part(versions, name));
  const calendars = withFirstOfMine(versions, mergeLists(part(versions, 'calendars'), idOf, mergeCalendars));
  const projects = mergeLists(part(versions, 'projects'), idOf, pick);
  return {
    linkTypeName: of('linkTypeName'),
    startField: of('startField'),
    dial: of('dial'),
    thresholds: {
      slipDays: pick(part(part(versions, 'thresholds'), 'slipDays')),
      floatDays: pick(part(part(versions, 'thresholds'), 'floatDays')),
    },
    rework: mergeRework(part(versions, 'rework')),
    escalations: mergeEscalations(part(versions, 'escalations')),
    worth: of('worth'),
    // An order that two people have changed cannot be put together.
    channels: of('channels'),
    calendars: [...calendars, ...missing(versions, calendars, projects)],
    projects,
  };
}

function mergeRework(versions: Versions<SettingsForm['rework']>): SettingsForm['rework'] {
  const hours = <K extends keyof SettingsForm['rework']['hours']>(state: K) =>
    pick(part(part(versions, 'hours'), state));
  return {
    hours: {
      draft: hours('draft'),
      'in-review': hours('in-review'),
      approved: hours('approved'),
      distributed: hours('distributed'),
    },
    rate: pick(part(versions, 'rate')),
    currency: pick(part(versions, 'currency')),
  };
}

function mergeCalendars(versions: Versions<CalendarForm>): CalendarForm {
  const day = ({ day }: { readonly day: string }) => day;
  return {
    id: versions.theirs.id,
    name: pick(part(versions, 'name')),
    workweek: pick(part(versions, 'workweek')),
    country: pick(part(versions, 'country')),
    holidays: mergeLists(part(versions, 'holidays'), day, pick),
    workdays: mergeLists(part(versions, 'workdays'), (workday) => workday, pick),
  };
}

/** Their list with what was added, changed or removed here. */
function mergeLists<T>(
  { base, mine, theirs }: Versions<readonly T[]>,
  keyOf: (entry: T) => string,
  merge: (versions: Versions<T>) => T,
): T[] {
  const [before, own] = [base, mine].map((list) => new Map(list.map((entry) => [keyOf(entry), entry])));
  const named = new Set(theirs.map(keyOf));
  const kept = theirs.flatMap((their) => {
    const [was, now] = [before?.get(keyOf(their)), own?.get(keyOf(their))];
    if (now === undefined) return was === undefined ? [their] : [];
    return [merge({ base: was ?? their, mine: now, theirs: their })];
  });
  // Not theirs any more: it stays only if it is new here or has been changed here.
  const added = mine.filter((entry) => !named.has(keyOf(entry)) && !isSame(before?.get(keyOf(entry)), entry));
  return [...kept, ...added];
}

/** The first calendar serves all projects without another; which one it is may have been changed here. */
function withFirstOfMine({ base, mine }: Versions<SettingsForm>, calendars: CalendarForm[]): CalendarForm[] {
  const wanted = mine.calendars[0]?.id;
  const first = calendars.find(({ id }) => id === wanted);
  if (first === undefined || wanted === base.calendars[0]?.id) return calendars;
  return [first, ...calendars.filter((calendar) => calendar !== first)];
}

function missing(
  { base, mine, theirs }: Versions<SettingsForm>,
  calendars: readonly CalendarForm[],
  projects: SettingsForm['projects'],
): CalendarForm[] {
  const known = new Map([base, theirs, mine].flatMap((form) => form.calendars.map((one) => [one.id, one])));
  const used = new Set(projects.map(({ calendar }) => calendar));
  const lost = [...known.values()].filter(({ id }) => used.has(id) && !calendars.some((one) => one.id === id));
  const spare = calendars.length + lost.length > 0 ? [] : mine.calendars.slice(0, 1);
  return [...lost, ...spare];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
