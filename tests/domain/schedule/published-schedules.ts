import type { DependencyType, Milestone } from '../../../src/domain/schedule/plan';

/** Work without dates, and what the tool said of it, day by day. */
export interface ScheduledWork extends Pick<Milestone, 'duration' | 'calendar'> {
  readonly id: string;
  readonly notBefore?: string;
  /** `A-SS+2`: its predecessors. */
  readonly after?: readonly string[];
  /** First and last day, as far as they are published. */
  readonly early?: readonly [string, string];
  readonly late?: readonly [string, string];
  readonly totalFloat?: number;
  readonly freeFloat?: number;
}

export interface PublishedSchedule {
  readonly name: string;
  readonly projectStart?: string;
  readonly work: readonly ScheduledWork[];
}

type Link = readonly [type: DependencyType, lag: number];

/** Days of October and November 2014. */
const projectPairs: readonly (readonly [Link, string, string, number])[] = [
  [['FS', 0], '2014-10-20', '2014-10-31', 10],
  [['FS', 1], '2014-10-21', '2014-10-30', 9],
  [['FS', 2], '2014-10-22', '2014-10-29', 8],
  [['FS', 5], '2014-10-27', '2014-10-24', 5],
  [['FS', 10], '2014-11-03', '2014-10-17', 0],
  [['SF', 2], '2014-10-20', '2014-10-31', 10],
  [['SS', 2], '2014-10-21', '2014-10-30', 9],
  [['FF', 2], '2014-10-21', '2014-10-30', 9],
];

/**
 * Pairs of a day each, from Friday 17 October 2014, as Microsoft Project 2003 wrote them: early and late days, both
 * slacks. Source: github.com/joniles/mpxj, junit/data/generated/task-links/task-links-project2003-mspdi.xml.
 */
const microsoftProject: PublishedSchedule = {
  name: 'Microsoft Project 2003: all four types with lags of days and weeks',
  projectStart: '2014-10-17',
  work: projectPairs.flatMap(([[type, lag], follows, lateDay, totalFloat], index): ScheduledWork[] => {
    const [first, second] = [`P${index}a`, `P${index}b`];
    const common = { duration: 1, calendar: 'week', totalFloat };
    return [
      { ...common, id: first, early: ['2014-10-17', '2014-10-17'], late: [lateDay, lateDay], freeFloat: 0 },
      {
        ...common,
        ...{ id: second, after: [`${first}-${type}+${lag}`], early: [follows, follows] },
        ...{ late: ['2014-11-03', '2014-11-03'], freeFloat: totalFloat },
      },
    ];
  }),
};

interface Pair {
  readonly link: Link;
  readonly early: readonly [string, string];
  /** Of the second; the late dates of the first follow from its own. */
  readonly floats: readonly [first: number, second: number];
  /** Without it the second lies where its link alone puts it, before the project's start too. */
  readonly isHeld?: boolean;
}

const leadPairs: readonly Pair[] = [
  { link: ['FS', 0], early: ['2018-02-28', '2018-03-02'], floats: [0, 0] },
  { link: ['FS', 1], early: ['2018-03-01', '2018-03-05'], floats: [0, 0] },
  { link: ['FS', -1], early: ['2018-02-27', '2018-03-01'], floats: [0, 0] },
  { link: ['FS', -3], early: ['2018-02-23', '2018-02-27'], floats: [0, 0] },
  { link: ['SS', 0], early: ['2018-02-26', '2018-02-28'], floats: [0, 0] },
  { link: ['SS', 1], early: ['2018-02-27', '2018-03-01'], floats: [0, 0] },
  { link: ['SS', -1], early: ['2018-02-23', '2018-02-27'], floats: [0, 0] },
  { link: ['FF', 0], early: ['2018-02-26', '2018-02-28'], floats: [1, 0], isHeld: true },
  { link: ['FF', 1], early: ['2018-02-26', '2018-02-28'], floats: [0, 0], isHeld: true },
  { link: ['FF', -1], early: ['2018-02-26', '2018-02-28'], floats: [1, 0], isHeld: true },
  // Shown there as the morning after, 8:00 on the 26th and on the 23rd: the same moment.
  { link: ['SF', 0], early: ['2018-02-21', '2018-02-23'], floats: [0, 2] },
  { link: ['SF', 1], early: ['2018-02-22', '2018-02-26'], floats: [0, 1] },
  { link: ['SF', -1], early: ['2018-02-20', '2018-02-22'], floats: [0, 3] },
];

/**
 * Two days of work from Monday 26 February 2018, three days linked to it: as a scheduler that mirrors Microsoft Project
 * expects them. Source: the public test suite of Immutable.ProjectModel, TaskLinkTests.
 */
const leads = leadPairs.map(({ link: [type, lag], early, floats: [first, second], isHeld }): PublishedSchedule => {
  const common = { duration: 3, calendar: 'week' };
  const link = `${type}${lag < 0 ? '' : '+'}${lag}`;
  return {
    name: `Immutable.ProjectModel: ${link}`,
    work: [
      {
        ...common,
        id: 'A',
        duration: 2,
        notBefore: '2018-02-26',
        early: ['2018-02-26', '2018-02-27'],
        totalFloat: first,
      },
      {
        ...common,
        ...{ id: 'B', after: [`A-${link}`], early, totalFloat: second },
        ...(isHeld === true ? { notBefore: '2018-02-26' } : {}),
      },
    ],
  };
});

/** Ditto: leads from finish to finish beside work that ends later. */
const besideLonger = ([lag, freeFloat]: readonly [number, number]): PublishedSchedule => ({
  name: `Immutable.ProjectModel: FF${lag} beside longer work`,
  projectStart: '2018-02-26',
  work: [
    ...[
      {
        id: 'X',
        duration: 5,
        calendar: 'week',
        early: ['2018-02-26', '2018-03-02'],
        totalFloat: 0,
        freeFloat: 0,
      } as const,
    ],
    {
      ...{ id: 'A', duration: 3, calendar: 'week', early: ['2018-02-26', '2018-02-28'] },
      ...{ late: ['2018-02-28', '2018-03-02'], totalFloat: 2, freeFloat },
    },
    {
      ...{ id: 'B', duration: 2, calendar: 'week', after: [`A-FF${lag}`], early: ['2018-02-26', '2018-02-27'] },
      ...{ late: ['2018-03-01', '2018-03-02'], totalFloat: 3, freeFloat: 3 },
    },
  ],
});

/**
 * Weeks of seven days, and gaps counted in working days, from Monday 2 April 2007. The tool says from which moment on
 * work may begin; a point on the calendar of the gap is that moment. Source: github.com/taskjuggler/TaskJuggler,
 * test/TestSuite/Scheduler/Correct/Depends.tjp.
 */
const taskJuggler: PublishedSchedule = {
  name: 'TaskJuggler: gaps of working days between weeks of seven days',
  projectStart: '2007-04-02',
  work: [
    { id: 'T1', duration: 7, calendar: 'every day', early: ['2007-04-02', '2007-04-08'] },
    { id: 'T2', duration: 7, calendar: 'every day', after: ['T1'], early: ['2007-04-09', '2007-04-15'] },
    { id: 'T3', duration: 7, calendar: 'every day', after: ['T2-FS+7'], early: ['2007-04-23', '2007-04-29'] },
    { id: 'T4', duration: 0, calendar: 'week', after: ['T3-FS+5'], early: ['2007-05-04', '2007-05-04'] },
    { id: 'T5', duration: 0, calendar: 'week', after: ['T4-SS'], early: ['2007-05-04', '2007-05-04'] },
    { id: 'T6', duration: 0, calendar: 'week', after: ['T4-SS+5'], early: ['2007-05-11', '2007-05-11'] },
  ],
};

/**
 * The same backwards from the end of June 2007: what is as late as possible stands on its late dates. A gap is counted
 * by the calendar of whatever follows, so a point (G) stands where it ends. Source: Precedes.tjp, beside the former.
 */
const taskJugglerLate: PublishedSchedule = {
  name: 'TaskJuggler: as late as possible, with gaps of working days',
  projectStart: '2007-04-02',
  work: [
    { id: 'T6', duration: 7, calendar: 'every day', late: ['2007-05-14', '2007-05-20'] },
    { id: 'G2', duration: 0, calendar: 'week', after: ['T6-FS+5'] },
    { id: 'T5', duration: 7, calendar: 'every day', late: ['2007-05-21', '2007-05-27'] },
    { id: 'T4', duration: 7, calendar: 'every day', after: ['G2-FF', 'T5-FF'], late: ['2007-05-21', '2007-05-27'] },
    { id: 'G1', duration: 0, calendar: 'week', after: ['T4-FS+5'] },
    { id: 'T3', duration: 7, calendar: 'every day', after: ['G1'], late: ['2007-06-03', '2007-06-09'] },
    { id: 'T2', duration: 7, calendar: 'every day', after: ['T3-FS+7'], late: ['2007-06-17', '2007-06-23'] },
    { id: 'T1', duration: 7, calendar: 'every day', after: ['T2'], late: ['2007-06-24', '2007-06-30'] },
    { id: 'END', duration: 0, calendar: 'every day', notBefore: '2007-07-01', totalFloat: 0 },
  ],
};

/**
 * Eight hours a day on four calendars from Saturday 6 February 2010, one task each; all are over on Friday 12. Source:
 * Shift2.tjp, beside the former.
 */
const taskJugglerHolidays: PublishedSchedule = {
  name: 'TaskJuggler: days off, of everybody and of some',
  projectStart: '2010-02-06',
  work: [
    { id: 'T1', duration: 4, calendar: 'off on 10 February', early: ['2010-02-08', '2010-02-12'] },
    { id: 'T2', duration: 5, calendar: 'week', early: ['2010-02-08', '2010-02-12'] },
    { id: 'T3', duration: 3, calendar: 'off on 9 and 10 February', early: ['2010-02-08', '2010-02-12'] },
    { id: 'T4', duration: 4, calendar: 'off on 9 February', early: ['2010-02-08', '2010-02-12'] },
  ],
};

/**
 * Working weeks of odd days. Source: github.com/opf/openproject,
 * spec/services/work_packages/set_schedule_service_working_days_spec.rb; its Monday is 4 May 2026 here.
 */
const openProject: readonly PublishedSchedule[] = [
  {
    name: 'OpenProject: Mondays and Wednesdays',
    projectStart: '2026-05-04',
    work: [
      { id: 'A', duration: 2, calendar: 'Monday, Wednesday', early: ['2026-05-04', '2026-05-06'] },
      { id: 'B', duration: 1, calendar: 'Monday, Wednesday', after: ['A'], early: ['2026-05-11', '2026-05-11'] },
      { id: 'C', duration: 2, calendar: 'Monday, Wednesday', after: ['B'], early: ['2026-05-13', '2026-05-18'] },
    ],
  },
  {
    name: 'OpenProject: Tuesdays and Wednesdays',
    projectStart: '2026-05-04',
    work: [
      { id: 'A', duration: 2, calendar: 'Tuesday, Wednesday', early: ['2026-05-05', '2026-05-06'] },
      { id: 'B', duration: 1, calendar: 'Tuesday, Wednesday', after: ['A'], early: ['2026-05-12', '2026-05-12'] },
      { id: 'C', duration: 2, calendar: 'Tuesday, Wednesday', after: ['B'], early: ['2026-05-13', '2026-05-19'] },
    ],
  },
];

export const publishedSchedules: readonly PublishedSchedule[] = [
  microsoftProject,
  ...leads,
  besideLonger([-1, 0]),
  besideLonger([-2, 1]),
  taskJuggler,
  taskJugglerLate,
  taskJugglerHolidays,
  ...openProject,
];
