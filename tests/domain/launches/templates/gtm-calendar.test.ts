import { gtmCalendar } from '../../../../src/domain/launches/templates/gtm-calendar';
import { standardLaunch } from '../../../../src/domain/launches/templates/standard-launch';
import { aDay } from '../../../support/a-day';
import { anId } from '../../../support/a-plan';
import { laid } from './laid';
import { launchCalendars } from './launch-calendars';

const plain = { t0: aDay('2026-06-30'), calendars: launchCalendars() };

describe('gtmCalendar', () => {
  test('sets what marketing delivers against what product checks, week by week', () => {
    const weeks = gtmCalendar(laid(standardLaunch, plain));
    const told = weeks.filter(({ deliverables, checkpoints }) => deliverables.length + checkpoints.length > 0);

    expect(told.map(({ label, deliverables, checkpoints }) => [label, deliverables, checkpoints])).toEqual([
      ['T-10', ['Brief received'], ['Brief drafted']],
      ['T-8', ['First copy drafts'], ['Claim review 1']],
      ['T-6', ['Sales deck draft'], ['Sales enablement sync']],
      ['T-4', ['Final copy'], ['Claim review 2, edge cases again']],
      ['T-2', ['Launch materials final'], ['All claims signed']],
      ['T-0', ['Launch'], ['Launch']],
    ]);
  });

  test('shows every week up to T-0 in which something is due, from Monday to Sunday', () => {
    expect(
      gtmCalendar(laid(standardLaunch, plain)).map(({ label, from, to, keys }) => [label, from, to, keys]),
    ).toEqual([
      ['T-10', '2026-04-20', '2026-04-26', ['brief-draft']],
      ['T-8', '2026-05-04', '2026-05-10', ['feature-freeze', 'copy-drafts', 'claim-review-1', 'brief-lock']],
      ['T-6', '2026-05-18', '2026-05-24', ['sales-deck', 'sales-sync', 'asset-production']],
      ['T-5', '2026-05-25', '2026-05-31', ['beta', 'creative-review', 'creative-approval']],
      [
        'T-4',
        '2026-06-01',
        '2026-06-07',
        ['final-copy', 'claim-review-2', 'messaging-sign-off', 'localization', 'legal-review'],
      ],
      ['T-3', '2026-06-08', '2026-06-14', ['release-candidate']],
      ['T-2', '2026-06-15', '2026-06-21', ['launch-materials', 'claim-sign-off']],
      ['T-1', '2026-06-22', '2026-06-28', ['channel-distribution']],
      ['T-0', '2026-06-29', '2026-07-05', ['launch', 'press-embargo']],
    ]);
  });

  test('keeps a row in the week the template names, wherever holidays or a slip have put its day', () => {
    const { t0, rows } = laid(standardLaunch, {
      t0: aDay('2026-06-29'),
      calendars: launchCalendars(['2026-06-15']),
    });
    const slipped = rows.map((row) => (row.key === anId('final-copy') ? { ...row, due: aDay('2026-06-10') } : row));
    const keysOf = (label: string) => gtmCalendar({ t0, rows: slipped }).find((week) => week.label === label)?.keys;

    expect(rows.find(({ key }) => key === anId('launch-materials'))?.due).toBe('2026-06-12');
    expect(keysOf('T-2')).toEqual(['launch-materials', 'claim-sign-off']);
    expect(keysOf('T-4')).toContain('final-copy');
  });
});
