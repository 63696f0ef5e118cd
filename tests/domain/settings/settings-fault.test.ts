import { settingsFault } from '../../../src/domain/settings/settings-fault';
import type { Settings } from '../../../src/domain/settings/settings';
import { addWorkdays } from '../../support/add-workdays';
import { aProject } from '../../support/fake-site';
import { aNamedCalendar, projectOf, someSettings } from '../../support/some-settings';

const choices = {
  projects: new Set([aProject('PROD').id, aProject('MKT').id]),
  linkTypes: ['Blocks', 'Gates'],
  startFields: ['customfield_10015'],
};
const standard = aNamedCalendar('Default');
const { escalations } = someSettings();
const { slip } = escalations.rules;
const quiet = { from: '18:00', to: '08:00', zone: 'Europe/Berlin' };
const wholeYear = Array.from({ length: 261 }, (_, index) => [addWorkdays('2026-01-01', index), 'Off'] as const);

describe('settingsFault', () => {
  test('finds nothing wrong with what Jira has', () => {
    expect(settingsFault(someSettings(), choices)).toBeUndefined();
    expect(settingsFault(someSettings({ startField: null, projects: [] }), choices)).toBeUndefined();
    expect(settingsFault(someSettings({ escalations: { ...escalations, quiet } }), choices)).toBeUndefined();
  });

  test.each<{ overrides: Partial<Settings>; fault: string }>([
    {
      overrides: { calendars: [standard, { ...aNamedCalendar('Germany'), name: ' default' }] },
      fault: 'two calendars are called "Default". Give one of them another name',
    },
    {
      overrides: { calendars: [standard, { ...aNamedCalendar('Germany'), id: standard.id }] },
      fault: 'two calendars have the id "default". Load the page again',
    },
    {
      overrides: { calendars: [aNamedCalendar('Default', { workweek: [] })] },
      fault: 'calendar "Default" has no working day in its week. Choose at least one',
    },
    {
      overrides: { calendars: [aNamedCalendar('Default', { holidays: wholeYear })], projects: [] },
      fault: 'calendar "Default" has no working day left in 2026. Take some of its days off out',
    },
    {
      overrides: { projects: [projectOf('INTL', 'Default')] },
      fault: 'project 10003 is not among the projects you can see in Jira. Leave it out',
    },
    {
      overrides: { projects: [projectOf('PROD', 'Default'), projectOf('PROD', 'Germany')] },
      fault: 'project 10001 is named twice. Load the page again',
    },
    {
      overrides: { projects: [projectOf('PROD', 'Mars')] },
      fault: 'project 10001 uses calendar "mars", which there is not. Choose another calendar for it',
    },
    { overrides: { linkTypeName: 'Waits' }, fault: 'Jira has no link type "Waits". Choose one of "Blocks", "Gates"' },
    {
      overrides: { startField: 'customfield_1' },
      fault: 'Jira has no date field "customfield_1". Choose another one, or none',
    },
    {
      overrides: {
        escalations: {
          ...escalations,
          rules: { ...escalations.rules, slip: { ...slip, then: 'Marketing production lead ' } },
        },
      },
      fault:
        'when a product milestone slips by more than 5 working days, the marketing production lead is asked twice. Name somebody else to be asked next',
    },
    {
      overrides: { escalations: { ...escalations, quiet: { ...quiet, to: '18:00' } } },
      fault:
        'quiet hours begin and end at 18:00, which leaves no time at all. Give them another end, or leave them out',
    },
    {
      overrides: { escalations: { ...escalations, quiet: { ...quiet, zone: 'Mars/Base' } } },
      fault: 'quiet hours name the time zone "Mars/Base", which there is not. Choose another one',
    },
    { overrides: { channels: ['Web', 'PR', ' web'] }, fault: 'two channels are called "Web". Take one of them out' },
  ])('$fault', ({ overrides, fault }) => {
    expect(settingsFault(someSettings(overrides), choices)).toBe(fault);
  });

  test('lets a year stand that has one working day left', () => {
    const calendars = [aNamedCalendar('Default', { holidays: wholeYear.slice(1) })] as const;

    expect(settingsFault(someSettings({ calendars, projects: [] }), choices)).toBeUndefined();
  });
});
