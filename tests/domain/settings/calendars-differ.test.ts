import { calendarsDiffer, recountedProjects } from '../../../src/domain/settings/calendars-differ';
import type { Settings } from '../../../src/domain/settings/settings';
import { aNamedCalendar, easter, projectOf, someSettings } from '../../support/some-settings';

const [standard, germany] = someSettings().calendars;

describe('calendarsDiffer', () => {
  test.each<{ what: string; overrides: Partial<Settings>; differ: boolean }>([
    { what: 'nothing changed', overrides: {}, differ: false },
    {
      what: 'another name',
      overrides: { calendars: [standard, aNamedCalendar('Germany', { name: 'DE', holidays: easter })] },
      differ: false,
    },
    {
      what: 'a holiday on a Sunday',
      overrides: {
        calendars: [standard, aNamedCalendar('Germany', { holidays: [...easter, ['2026-04-05', 'Easter Sunday']] })],
      },
      differ: false,
    },
    {
      what: 'a calendar nobody uses',
      overrides: { calendars: [standard, germany ?? standard, aNamedCalendar('Israel', { workweek: [7] })] },
      differ: false,
    },
    {
      what: 'a holiday more',
      overrides: {
        calendars: [standard, aNamedCalendar('Germany', { holidays: [...easter, ['2026-05-01', 'Labour Day']] })],
      },
      differ: true,
    },
    {
      what: 'another week for all others',
      overrides: { calendars: [aNamedCalendar('Default', { workweek: [1, 2] }), germany ?? standard] },
      differ: true,
    },
    {
      what: 'a project on another calendar',
      overrides: { projects: [projectOf('PROD', 'Default'), projectOf('MKT', 'Germany')] },
      differ: true,
    },
    {
      what: 'a project named for the first time, as before',
      overrides: { projects: [...someSettings().projects, projectOf('INTL', 'Default')] },
      differ: false,
    },
    {
      what: 'another role',
      overrides: { projects: [projectOf('PROD', 'Germany'), projectOf('MKT', 'Germany')] },
      differ: false,
    },
  ])('$what: $differ', ({ overrides, differ }) => {
    expect(calendarsDiffer(someSettings(), someSettings(overrides))).toBe(differ);
  });
});

describe('recountedProjects', () => {
  test('names those whose days count otherwise', () => {
    const after = someSettings({ projects: [projectOf('PROD', 'Germany'), projectOf('INTL', 'Germany')] });

    expect(recountedProjects(someSettings(), after)).toEqual(['10002', '10003']);
  });
});
