import { changesInWords, type Names } from '../../../src/domain/settings/changes-in-words';
import type { Settings } from '../../../src/domain/settings/settings';
import { aNamedCalendar, easter, projectOf, someSettings } from '../../support/some-settings';

const names: Names = {
  project: (id) => ({ 10001: 'PROD', 10002: 'MKT', 10003: 'INTL' })[String(id)] ?? id,
  field: (id) => ({ customfield_10015: 'Start date', customfield_10020: 'Target start' })[id] ?? id,
};
const [standard] = someSettings().calendars;
const { rework, escalations } = someSettings();
const { rules } = escalations;

function changed(overrides: Partial<Settings>): string[] {
  return changesInWords(someSettings(), someSettings(overrides), names);
}

describe('changesInWords', () => {
  test('has nothing to say of the same settings', () => {
    expect(changed({ version: 7, savedBy: 'ann', calendarsOf: 3 })).toEqual([]);
  });

  test.each<{ what: string; overrides: Partial<Settings>; sentences: string[] }>([
    {
      what: 'more and fewer days off',
      overrides: {
        calendars: [
          standard,
          aNamedCalendar('Germany', {
            holidays: [easter[0], ['2026-05-01', 'Labour Day'], ['2027-01-01', "New Year's Day"]],
          }),
        ],
      },
      sentences: [
        'Germany: 1 day off more in 2026 (Labour Day on 1 May)',
        "Germany: 1 day off more in 2027 (New Year's Day on 1 January)",
        'Germany: 1 day off less in 2026 (Easter Monday on 6 April)',
      ],
    },
    {
      what: 'a new calendar with many days, that projects use',
      overrides: {
        calendars: [
          standard,
          aNamedCalendar('Germany', { holidays: easter }),
          aNamedCalendar('Israel', {
            workweek: [7, 1, 2, 3, 4],
            holidays: [1, 2, 3, 4, 5].map((day) => [`2026-04-0${day}`, `Day ${day}`] as const),
          }),
        ],
        projects: [
          projectOf('PROD', 'Germany', 'product'),
          projectOf('MKT', 'Israel', 'marketing'),
          projectOf('INTL', 'Israel'),
        ],
      },
      sentences: [
        'New calendar "Israel": Sunday to Thursday, 5 days off in 2026 (Day 1 on 1 April, Day 2 on 2 April, Day 3 on 3 April and 2 more)',
        'Projects MKT and INTL use calendar "Israel"',
      ],
    },
    {
      what: 'another week, another name, a worked Saturday',
      overrides: {
        calendars: [
          standard,
          aNamedCalendar('Germany', { name: 'Bavaria', workweek: [1, 3], holidays: easter, workdays: ['2026-05-02'] }),
        ],
      },
      sentences: [
        'Calendar "Germany" is called "Bavaria"',
        'Bavaria: working days are Monday and Wednesday, not Monday to Friday',
        'Bavaria: worked on 2 May 2026',
      ],
    },
    {
      what: 'another first calendar, one gone',
      overrides: { calendars: [aNamedCalendar('Germany', { holidays: easter })] },
      sentences: ['Calendar "Default" is gone', '"Germany" is the calendar of every project without another'],
    },
    {
      what: 'roles',
      overrides: { projects: [projectOf('PROD', 'Germany'), projectOf('MKT', 'Germany', 'product')] },
      sentences: [
        'PROD goes by the level of each issue: epics are product, all else marketing',
        'MKT counts as product',
      ],
    },
    {
      what: 'link type and start field',
      overrides: { linkTypeName: 'Blocks', startField: 'customfield_10020' },
      sentences: [
        'Links of type "Blocks" are dependencies, not those of "Gates"',
        'Starts of issues are read from and written to "Target start", not "Start date"',
      ],
    },
    { what: 'no start field', overrides: { startField: null }, sentences: ['Starts of issues are not read any more'] },
    {
      what: 'dial and thresholds',
      overrides: { dial: { kind: 'ask-above', days: 1 }, thresholds: { slipDays: 2, floatDays: 1 } },
      sentences: [
        'A ripple that moves a date by more than 1 working day waits for an answer',
        'A launch is at risk from a slip of more than 2 working days',
        'A launch is at risk with less than 1 working day of float',
      ],
    },
    {
      what: 'hours and cost of rework, and the order of channels',
      overrides: {
        rework: { hours: { ...rework.hours, approved: 12, draft: 1 }, rate: 1_050.5, currency: 'USD' },
        channels: ['Video', 'Web'],
      },
      sentences: [
        'Rework on a draft takes 1 hour, not 2',
        'Rework on an approved asset takes 12 hours, not 8',
        'An hour of rework costs 1,050.5 USD, not 80 EUR',
        'Channels, the one that matters most first: Video and Web',
      ],
    },
    {
      what: 'who is asked about what, and when',
      overrides: {
        escalations: {
          ...escalations,
          rules: {
            ...rules,
            slip: { ...rules.slip, above: 1, asks: 'marketing head' },
            'review-late': { ...rules['review-late'], on: false },
            'gate-missed': { ...rules['gate-missed'], then: 'sponsor' },
            unsigned: { ...rules.unsigned, above: 3 },
            'early-production': { ...rules['early-production'], asks: 'designer' },
          },
          patience: 2,
        },
      },
      sentences: [
        'When a product milestone slips by more than 1 working day, the marketing head is asked, then the launch owner',
        'Nobody is asked any more when a review goes past its window',
        'When a gate is missed, the launch owner is asked, then the sponsor',
        'When claims are not signed at T-3, the product manager is asked, then the launch owner',
        'When production begins before the feature freeze, the designer is asked, then the launch owner',
        'Who does not answer within 2 working days is passed over for the next one',
      ],
    },
    {
      what: 'when people are told, and what',
      overrides: {
        escalations: {
          ...escalations,
          patience: 0,
          quiet: { from: '18:00', to: '08:00', zone: 'Europe/Berlin' },
          tellMoves: false,
        },
      },
      sentences: [
        'Who is asked next is asked at once',
        'Nobody is told anything from 18:00 to 08:00 (Europe/Berlin), nor on days off',
        'People are not told any more that Lockstep has moved their issues',
      ],
    },
    {
      what: 'what a launch is worth',
      overrides: { worth: { peakSales: 50_000_000, margin: 30 } },
      sentences: ['A launch is worth 50,000,000 EUR of sales a year at a margin of 30 %'],
    },
    { what: 'no channels', overrides: { channels: [] }, sentences: ['There are no channels any more'] },
    { what: 'a cautious dial', overrides: { dial: { kind: 'ask' } }, sentences: ['Every ripple waits for an answer'] },
  ])('tells $what', ({ overrides, sentences }) => {
    expect(changed(overrides)).toEqual(sentences);
  });

  test('tells what is no longer said or kept to', () => {
    const quiet = { from: '18:00', to: '08:00', zone: 'Europe/Berlin' };
    const before = someSettings({
      worth: { peakSales: 1, margin: 1 },
      escalations: {
        ...escalations,
        quiet,
        tellMoves: false,
        rules: { ...rules, unsigned: { ...rules.unsigned, on: false } },
      },
    });

    expect(changesInWords(before, someSettings(), names)).toEqual([
      'When claims are not signed at T-2, the product manager is asked, then the launch owner',
      'People are told things at any hour',
      'People are told on their issues that Lockstep has moved them',
      'What a launch is worth is not said any more: the cost of a delay has no amount',
    ]);
  });
});
