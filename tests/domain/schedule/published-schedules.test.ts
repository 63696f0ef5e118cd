import type { MilestoneAnalysis } from '../../../src/domain/schedule/analysis';
import { analysePlan } from '../../../src/domain/schedule/analyse-plan';
import type { DependencyType, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { aCalendar, aDependency, aMilestone, aPlan } from '../../support/a-plan';
import type { PublishedSchedule, ScheduledWork } from './published-schedules';
import { publishedSchedules } from './published-schedules';

const calendars = new Map([
  ['week', aCalendar([1, 2, 3, 4, 5])],
  ['every day', aCalendar([1, 2, 3, 4, 5, 6, 7])],
  ['Monday, Wednesday', aCalendar([1, 3])],
  ['Tuesday, Wednesday', aCalendar([2, 3])],
  ['off on 10 February', aCalendar([1, 2, 3, 4, 5], ['2010-02-10'])],
  ['off on 9 and 10 February', aCalendar([1, 2, 3, 4, 5], ['2010-02-09', '2010-02-10'])],
  ['off on 9 February', aCalendar([1, 2, 3, 4, 5], ['2010-02-09'])],
]);

function planOf({ projectStart, work }: PublishedSchedule): Plan {
  return aPlan({
    calendars,
    projectStart: projectStart === undefined ? undefined : aDay(projectStart),
    milestones: work.map(({ id, duration, calendar, notBefore }) =>
      aMilestone(id, '', { duration, calendar, notBefore: notBefore === undefined ? undefined : aDay(notBefore) }),
    ),
    dependencies: work.flatMap(({ id, after = [] }) =>
      after.map((text) => {
        const [, from = '', type = 'FS', lag = '0'] = /^(\w+?)(?:-([FS]{2})([+-]\d+)?)?$/.exec(text) ?? [];
        // The pattern alone: it lets the four types through and no other.
        return aDependency(`${from} > ${id}`, { type: type as DependencyType, lag: Number(lag) });
      }),
    ),
  });
}

function published({ early, late, totalFloat, freeFloat }: ScheduledWork): Partial<MilestoneAnalysis> {
  return {
    ...(early === undefined ? {} : { earlyStart: aDay(early[0]), earlyFinish: aDay(early[1]) }),
    ...(late === undefined ? {} : { lateStart: aDay(late[0]), lateFinish: aDay(late[1]) }),
    ...(totalFloat === undefined ? {} : { totalFloat, critical: totalFloat === 0 }),
    ...(freeFloat === undefined ? {} : { freeFloat }),
  };
}

test.each(publishedSchedules)('the analysis agrees to the day with $name', (schedule) => {
  const analysis = Object.fromEntries(analysePlan(planOf(schedule)));
  expect(analysis).toMatchObject(Object.fromEntries(schedule.work.map((one) => [one.id, published(one)])));
});
