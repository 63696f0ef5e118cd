import type { LayResult } from '../../../../src/domain/launches/templates/lay-template';
import { layTemplate } from '../../../../src/domain/launches/templates/lay-template';
import type { LaunchTemplate } from '../../../../src/domain/launches/templates/launch-template';
import { minorRelease } from '../../../../src/domain/launches/templates/minor-release';
import { standardLaunch } from '../../../../src/domain/launches/templates/standard-launch';
import { templateDependency as gates } from '../../../../src/domain/launches/templates/template-dependency';
import { templateRow } from '../../../../src/domain/launches/templates/template-row';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { aDay } from '../../../support/a-day';
import { aCalendar, anId } from '../../../support/a-plan';
import { laid } from './laid';
import { launchCalendars } from './launch-calendars';
import { spans } from './spans';

const plain = launchCalendars();
/** Christmas and New Year, with the days before them. */
const turnOfTheYear = launchCalendars(['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01']);
const product = { role: 'product', owner: 'product manager' } as const;
const marketing = { role: 'marketing', owner: 'copywriter' } as const;
const launch = templateRow('launch', { name: 'Launch', ...product, place: {} });

function template(parts: Partial<LaunchTemplate>): LaunchTemplate {
  return { name: 'Own', t0: anId('launch'), rows: [launch], dependencies: [], ...parts };
}

function problems(result: LayResult) {
  return result.kind === 'impossible' ? result.problems : [];
}

describe('layTemplate', () => {
  test('lays the standard launch back from a Tuesday without holidays', () => {
    expect(spans(laid(standardLaunch, { t0: aDay('2026-06-30'), calendars: plain }).rows)).toEqual({
      'brief-draft': '2026-04-21',
      'feature-freeze': '2026-05-05',
      'copy-drafts': '2026-05-05',
      'claim-review-1': '2026-05-05',
      'brief-lock': '2026-05-07',
      'asset-production': '2026-05-08..2026-05-21',
      'sales-deck': '2026-05-19',
      'sales-sync': '2026-05-19',
      beta: '2026-05-26',
      'creative-review': '2026-05-22..2026-05-28',
      'creative-approval': '2026-05-28',
      'final-copy': '2026-06-02',
      'claim-review-2': '2026-06-02',
      'messaging-sign-off': '2026-06-02',
      'legal-review': '2026-06-03..2026-06-05',
      localization: '2026-05-29..2026-06-04',
      'release-candidate': '2026-06-09',
      'launch-materials': '2026-06-16',
      'claim-sign-off': '2026-06-16',
      'channel-distribution': '2026-06-17..2026-06-23',
      launch: '2026-06-30',
      'press-embargo': '2026-06-30',
      'review-7': '2026-07-07',
      'review-30': '2026-07-30',
    });
  });

  test('lays the standard launch over Christmas and New Year', () => {
    expect(spans(laid(standardLaunch, { t0: aDay('2027-01-12'), calendars: turnOfTheYear }).rows)).toEqual({
      'brief-draft': '2026-11-03',
      'feature-freeze': '2026-11-17',
      'copy-drafts': '2026-11-17',
      'claim-review-1': '2026-11-17',
      'brief-lock': '2026-11-19',
      'asset-production': '2026-11-20..2026-12-03',
      'sales-deck': '2026-12-01',
      'sales-sync': '2026-12-01',
      beta: '2026-12-08',
      'creative-review': '2026-12-04..2026-12-10',
      'creative-approval': '2026-12-10',
      'final-copy': '2026-12-15',
      'claim-review-2': '2026-12-15',
      'messaging-sign-off': '2026-12-15',
      'legal-review': '2026-12-16..2026-12-18',
      localization: '2026-12-11..2026-12-17',
      'release-candidate': '2026-12-22',
      'launch-materials': '2026-12-29',
      'claim-sign-off': '2026-12-29',
      'channel-distribution': '2026-12-30..2027-01-07',
      launch: '2027-01-12',
      'press-embargo': '2027-01-12',
      'review-7': '2027-01-19',
      'review-30': '2027-02-11',
    });
  });

  test('falls back to the working day before where a week or a month ends on a free day', () => {
    const { rows } = laid(standardLaunch, { t0: aDay('2027-01-08'), calendars: turnOfTheYear });

    expect(spans(rows)).toMatchObject({
      'feature-freeze': '2026-11-13',
      'brief-lock': '2026-11-17',
      'legal-review': '2026-12-14..2026-12-16',
      localization: '2026-12-09..2026-12-15',
      'launch-materials': '2026-12-23',
      'claim-sign-off': '2026-12-23',
      'channel-distribution': '2026-12-28..2027-01-05',
      'review-7': '2027-01-15',
      'review-30': '2027-02-05',
    });
  });

  test('counts product rows by American holidays and marketing rows by German ones', () => {
    const calendars = {
      product: aCalendar([1, 2, 3, 4, 5], ['2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-18']),
      // Saxony keeps the Wednesday before the last Sunday of the church year.
      marketing: aCalendar([1, 2, 3, 4, 5], ['2026-11-18', '2026-12-25', '2027-01-01']),
    };

    expect(spans(laid(standardLaunch, { t0: aDay('2026-12-17'), calendars }).rows)).toEqual({
      'brief-draft': '2026-10-08',
      'feature-freeze': '2026-10-22',
      'copy-drafts': '2026-10-22',
      'claim-review-1': '2026-10-22',
      'brief-lock': '2026-10-26',
      'asset-production': '2026-10-27..2026-11-09',
      'sales-deck': '2026-11-05',
      'sales-sync': '2026-11-05',
      beta: '2026-11-12',
      'creative-review': '2026-11-10..2026-11-16',
      'creative-approval': '2026-11-16',
      'final-copy': '2026-11-19',
      'claim-review-2': '2026-11-19',
      'messaging-sign-off': '2026-11-19',
      'legal-review': '2026-11-20..2026-11-24',
      localization: '2026-11-17..2026-11-24',
      // T-3 would be Thanksgiving.
      'release-candidate': '2026-11-25',
      'launch-materials': '2026-12-03',
      'claim-sign-off': '2026-12-03',
      'channel-distribution': '2026-12-04..2026-12-10',
      launch: '2026-12-17',
      'press-embargo': '2026-12-17',
      'review-7': '2026-12-24',
      'review-30': '2027-01-15',
    });
  });

  test('lays the minor release', () => {
    expect(spans(laid(minorRelease, { t0: aDay('2026-06-30'), calendars: plain }).rows)).toEqual({
      'feature-freeze': '2026-06-02',
      'brief-lock': '2026-06-04',
      'asset-production': '2026-06-05..2026-06-11',
      'claim-sign-off': '2026-06-23',
      launch: '2026-06-30',
      'review-7': '2026-07-07',
    });
  });

  test('leaves out what a person can do without, and nothing else', () => {
    const request = { t0: aDay('2026-06-30'), calendars: plain };
    const { rows, plan } = laid(standardLaunch, { ...request, leaveOut: new Set([anId('localization')]) });

    expect(rows.map(({ key }) => key)).not.toContain('localization');
    expect(plan.dependencies.filter(({ from, to }) => [from, to].includes(anId('localization')))).toEqual([]);
    expect(problems(layTemplate(standardLaunch, { ...request, leaveOut: new Set([anId('claim-sign-off')]) }))).toEqual([
      { kind: 'needed', key: 'claim-sign-off' },
    ]);
  });

  test('counts in the calendar of the role, unless the row has its own', () => {
    const marketingFree = aCalendar([1, 2, 3, 4, 5], ['2026-05-06']);
    const byRow = new Map([[anId('asset-production'), aCalendar([1, 2, 3, 4, 5, 6])]]);
    const calendars = { product: mondayToFriday, marketing: marketingFree, byRow };

    expect(spans(laid(standardLaunch, { t0: aDay('2026-06-30'), calendars }).rows)).toMatchObject({
      'feature-freeze': '2026-05-05',
      'brief-lock': '2026-05-08',
      'asset-production': '2026-05-09..2026-05-20',
    });
  });

  test('keeps a T-0 on a free day, and all else off free days', () => {
    const { rows } = laid(minorRelease, { t0: aDay('2026-07-04'), calendars: plain });

    expect(spans(rows)).toMatchObject({
      launch: '2026-07-04',
      'claim-sign-off': '2026-06-26',
      'review-7': '2026-07-10',
    });
  });

  test('names an offset that contradicts a dependency, with the days short', () => {
    const copy = templateRow('copy', { name: 'Copy', ...marketing, place: { weeks: -2 } });
    const review = templateRow('review', { name: 'Review', ...marketing, place: { weeks: -2, workdays: 2 } });
    const rule = gates('copy', 'review', { lag: 5 });
    const result = layTemplate(template({ rows: [copy, review, launch], dependencies: [rule] }), {
      t0: aDay('2026-06-30'),
      calendars: plain,
    });

    expect(result).toEqual({
      kind: 'impossible',
      problems: [
        {
          kind: 'contradiction',
          breach: { from: 'copy', to: 'review', type: 'FS', kind: 'short', ...days('2026-06-23', '2026-06-18', 3) },
        },
      ],
      earliestT0: undefined,
    });
  });

  test('names holidays that leave too little room, and the next T-0 that works', () => {
    const shut = ['08', '09', '10', '11', '12', '15', '16', '17', '18', '19'].map((day) => `2026-06-${day}`);
    const calendars = launchCalendars(shut);

    expect(layTemplate(minorRelease, { t0: aDay('2026-06-30'), calendars })).toEqual({
      kind: 'impossible',
      problems: [
        {
          kind: 'contradiction',
          breach: {
            ...{ from: 'asset-production', to: 'claim-sign-off', type: 'FS', kind: 'short' },
            ...days('2026-06-25', '2026-06-23', 2),
          },
        },
      ],
      earliestT0: '2026-07-07',
    });
    expect(spans(laid(minorRelease, { t0: aDay('2026-07-07'), calendars }).rows)).toMatchObject({
      'feature-freeze': '2026-06-05',
      'brief-lock': '2026-06-23',
      'asset-production': '2026-06-24..2026-06-30',
      'claim-sign-off': '2026-06-30',
    });
  });

  test('names rows that wait for each other', () => {
    const a = templateRow('a', { name: 'A', ...marketing, place: 'follows' });
    const b = templateRow('b', { name: 'B', ...marketing, place: 'follows' });
    const circular = template({ rows: [launch, b, a], dependencies: [gates('b', 'a'), gates('a', 'b')] });

    expect(layTemplate(circular, { t0: aDay('2026-06-30'), calendars: plain })).toEqual({
      kind: 'impossible',
      problems: [{ kind: 'cycle', keys: ['a', 'b'] }],
      earliestT0: undefined,
    });
  });

  test('names a row that runs past T-0 though nothing puts it after the launch', () => {
    const freeze = templateRow('freeze', { name: 'Freeze', ...product, place: { weeks: -1 } });
    const film = templateRow('film', { name: 'Film', ...marketing, place: 'follows', duration: 8 });
    const thanks = templateRow('thanks', { name: 'Thanks', ...marketing, place: 'follows', duration: 8 });
    const rows = [freeze, film, launch, thanks];
    const result = layTemplate(template({ rows, dependencies: [gates('freeze', 'film'), gates('launch', 'thanks')] }), {
      t0: aDay('2026-06-30'),
      calendars: plain,
    });

    expect(problems(result)).toEqual([{ kind: 'after-launch', key: 'film', due: '2026-07-03', days: 3 }]);
  });

  test('names a row whose predecessors have all been left out', () => {
    const film = templateRow('film', { name: 'Film', ...marketing, place: { weeks: -1 }, optional: true });
    const cut = templateRow('cut', { name: 'Cut', ...marketing, place: 'follows', optional: true });
    const own = template({ rows: [film, cut, launch], dependencies: [gates('film', 'cut')] });
    const request = { t0: aDay('2026-06-30'), calendars: plain };

    expect(problems(layTemplate(own, { ...request, leaveOut: new Set([anId('film')]) }))).toEqual([
      { kind: 'unplaced', key: 'cut' },
    ]);
    expect(layTemplate(own, { ...request, leaveOut: new Set([anId('film'), anId('cut')]) }).kind).toBe('laid');
  });

  test('says which rows have too little time, by how much, and the earliest T-0 that is honest', () => {
    const request = { t0: aDay('2026-06-30'), calendars: plain };
    const today = aDay('2026-06-08');

    expect(layTemplate(minorRelease, { ...request, today })).toEqual({
      kind: 'impossible',
      problems: [
        {
          kind: 'too-little-time',
          squeezed: [
            { key: 'feature-freeze', days: 4 },
            { key: 'brief-lock', days: 2 },
            { key: 'asset-production', days: 1 },
          ],
        },
      ],
      earliestT0: '2026-07-06',
    });
    expect(layTemplate(minorRelease, { ...request, today, t0: aDay('2026-07-03') }).kind).toBe('impossible');
    expect(layTemplate(minorRelease, { ...request, today, t0: aDay('2026-07-06') }).kind).toBe('laid');
    expect(layTemplate(minorRelease, { ...request, today, t0: aDay('2023-06-30') })).toMatchObject({
      earliestT0: '2026-07-06',
    });
    expect(layTemplate(minorRelease, { ...request, today: aDay('2026-06-02') }).kind).toBe('laid');
  });
});

function days(needed: string, actual: string, count: number) {
  return { needed, actual, days: count };
}
