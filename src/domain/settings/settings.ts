import type { CalendarDate } from '../calendar/calendar-date';
import type { IsoWeekday } from '../calendar/work-week';

/** A project of Jira by its id. */
export type ProjectId = string & { readonly brand: 'ProjectId' };
export type CalendarId = string & { readonly brand: 'CalendarId' };

export interface Holiday {
  readonly day: CalendarDate;
  readonly name: string;
}

/** A working week with the days that differ from it, as an admin has named it. */
export interface NamedCalendar {
  readonly id: CalendarId;
  readonly name: string;
  readonly workweek: readonly IsoWeekday[];
  readonly holidays: readonly Holiday[];
  /** Working days outside the week. */
  readonly workdays: readonly CalendarDate[];
  /** Whose public holidays were taken in, so that later years can be added. */
  readonly country: { readonly code: string; readonly region: string | null } | null;
}

/** How one project takes part in launches. */
export interface ProjectSettings {
  readonly id: ProjectId;
  /** null: by the level of each issue, epics being product milestones. */
  readonly role: 'product' | 'marketing' | null;
  readonly calendar: CalendarId;
}

/** When a ripple is written, and when it is offered first. Days are working days. */
export type Dial =
  | { readonly kind: 'apply' }
  /** A ripple that moves some date by more is offered. */
  | { readonly kind: 'ask-above'; readonly days: number }
  | { readonly kind: 'ask' };

export interface Thresholds {
  /** A slip of more working days puts a launch at risk. */
  readonly slipDays: number;
  /** Fewer working days of float put a launch at risk. */
  readonly floatDays: number;
}

/** What it costs to do again what has been made already. */
export interface Rework {
  /** Hours for one asset, by how far it has come. */
  readonly hours: {
    readonly draft: number;
    readonly 'in-review': number;
    readonly approved: number;
    readonly distributed: number;
  };
  /** Of one hour. */
  readonly rate: number;
  /** ISO 4217, such as `EUR`. */
  readonly currency: string;
}

/** What an admin has settled for the site. */
export interface Settings {
  readonly linkTypeName: string;
  /** Id of the date field that holds the start; null: the site has none. */
  readonly startField: string | null;
  /** The first one is the calendar of every project without another. */
  readonly calendars: readonly [NamedCalendar, ...NamedCalendar[]];
  readonly projects: readonly ProjectSettings[];
  readonly dial: Dial;
  readonly thresholds: Thresholds;
  readonly rework: Rework;
  /** Channels of assets, the one that matters most first. */
  readonly channels: readonly string[];
  /** The version in which a calendar, or which project uses it, was last changed. */
  readonly calendarsOf: number;
  /** A person has saved a calendar, or has said that the week is right as it is. */
  readonly calendarsSeen: boolean;
  /** ISO instant. */
  readonly savedAt: string | null;
  /** Account; null: the app itself, after it was installed. */
  readonly savedBy: string | null;
  /** Counts the saves; 0 before the first. */
  readonly version: number;
}
