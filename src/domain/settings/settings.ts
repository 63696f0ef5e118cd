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

export const escalationKinds = ['slip', 'review-late', 'gate-missed', 'unsigned', 'early-production'] as const;
/**
 * `slip`: a product milestone moved by more working days than allowed. `review-late`: a review went past its window.
 * `gate-missed`: the day of a gate has passed and it is shut. `unsigned`: claims are not signed when they should be.
 * `early-production`: work on an asset began before the feature freeze it waits for.
 */
export type EscalationKind = (typeof escalationKinds)[number];

export interface EscalationRule {
  readonly on: boolean;
  /** Raised when it is more than so many working days; 0 where any is too much. For `unsigned`: so many weeks before T-0. */
  readonly above: number;
  /** Kinds of people of a launch: who is asked, and who is asked next. */
  readonly asks: string;
  readonly then: string;
}

export interface Escalations {
  readonly rules: Readonly<Record<EscalationKind, EscalationRule>>;
  /** Working days after which an escalation that nobody has acknowledged goes to the next one. */
  readonly patience: number;
  /** Nobody is told anything between these times of day, nor on days off; null: at any time. */
  readonly quiet: {
    /** `HH:MM`; where `from` is later than `to` it lasts over midnight. */
    readonly from: string;
    readonly to: string;
    /** IANA name, such as `Europe/Berlin`. */
    readonly zone: string;
  } | null;
  /** Whether people are told on their issues that Lockstep has moved them. */
  readonly tellMoves: boolean;
}

/** What a launch is worth, for the cost of a delay. */
export interface Worth {
  /** A year's sales at their peak, in the currency of rework. */
  readonly peakSales: number;
  /** Percent of sales. */
  readonly margin: number;
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
  readonly escalations: Escalations;
  /** Of launches that say nothing else; null: not settled. */
  readonly worth: Worth | null;
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
