import type { MilestoneView } from '../../../../src/contract/launch';
import { calendarModel } from '../../../../static/shared/gtm-calendar/calendar-model';
import { aDependencyOf, aLaunch, aMilestone } from '../../support/launch-builders';

/** T-0 on a Tuesday; today is Wednesday of T-7. */
const t0 = '2027-01-12';
const today = '2026-11-25';

function launchOf(milestones: readonly MilestoneView[], overrides = {}) {
  const own = { t0: { issueId: 't0', due: t0 }, today, milestones: [...milestones], dependencies: [], ...overrides };
  return aLaunch(own);
}

const row = (
  place: NonNullable<MilestoneView['row']>['place'],
  deliverable: string | null,
  checkpoint: string | null,
) => ({
  owner: 'copywriter',
  place,
  deliverable,
  checkpoint,
});

describe('calendarModel', () => {
  it('keeps a row in the week where the template puts it, and folds weeks without anything but the present one', () => {
    const model = calendarModel(
      launchOf([
        aMilestone({ id: 'draft', due: '2026-11-03', row: row({ weeks: -10 }, 'Brief received', 'Brief drafted') }),
        aMilestone({ id: 'sign', due: '2026-12-24', row: row({ weeks: -2 }, null, 'All claims signed') }),
        aMilestone({ id: 't0', due: t0, role: 'product', row: row({}, 'Launch', 'Launch') }),
      ]),
      false,
    );
    expect(model.weeks.map(({ kind, label, isNow }) => `${kind} ${label}${isNow ? ' now' : ''}`)).toEqual([
      'week T-10',
      'quiet T-9 to T-8',
      'quiet T-7 now',
      'quiet T-6 to T-3',
      'week T-2',
      'quiet T-1',
      'week T-0',
    ]);
    const [first] = model.weeks;
    expect(first).toMatchObject({
      from: '2026-11-02',
      to: '2026-11-08',
      deliverables: [{ text: 'Brief received' }],
      checkpoints: [{ text: 'Brief drafted' }],
    });
  });

  it('begins with the present week and ends with T-0, whatever is due first and last', () => {
    const only = aMilestone({ id: 'a', due: '2026-12-22', summary: 'Press kit' });
    expect(calendarModel(launchOf([only]), false).weeks.map(({ label }) => label)).toEqual([
      'T-7',
      'T-6 to T-4',
      'T-3',
      'T-2 to T-0',
    ]);
  });

  it('takes issues that no template speaks of by their role, and template rows without words only when asked', () => {
    const launch = launchOf([
      aMilestone({ id: 'a', due: '2026-11-25', summary: 'Press kit', role: 'marketing' }),
      aMilestone({ id: 'b', due: '2026-11-26', summary: 'Security check', role: 'product' }),
      aMilestone({ id: 'c', due: '2026-11-27', summary: 'Beta', role: 'product', row: row({ weeks: -7 }, null, null) }),
    ]);
    const week = (showsAll: boolean) => calendarModel(launch, showsAll).weeks[0];
    expect(week(false)).toMatchObject({
      isNow: true,
      deliverables: [{ text: 'Press kit' }],
      checkpoints: [{ text: 'Security check' }],
    });
    expect(calendarModel(launch, false).others).toBe(1);
    expect(week(true)).toMatchObject({ checkpoints: [{ text: 'Security check' }, { text: 'Beta' }] });
  });

  it('puts what comes after the launch below, in order, and what has no date last', () => {
    const model = calendarModel(
      launchOf([
        aMilestone({ id: 'r30', due: '2027-02-11', summary: 'Review 30', row: row({ days: 30 }, null, null) }),
        aMilestone({ id: 'r7', due: '2027-01-19', summary: 'Review 7', row: row({ days: 7 }, null, 'Review 7') }),
        aMilestone({ id: 'u', due: null, summary: 'Some day' }),
      ]),
      false,
    );
    expect(model.weeks).toEqual([]);
    expect(model.after.map(({ text, label }) => `${text} ${String(label)}`)).toEqual([
      'Review 7 +7 d',
      'Review 30 +30 d',
    ]);
    expect(model.undated.map(({ text }) => text)).toEqual(['Some day']);
  });

  it('says in words what is squeezed or lost, and nothing of what is done or overridden', () => {
    const short = { kind: 'short', needed: '2026-12-03', actual: '2026-12-01', days: -2 } as const;
    const troubleOf = (milestone: Partial<MilestoneView>, overridden = false) => {
      const from = aMilestone({ id: 'freeze', key: 'PROD-2', summary: 'Feature freeze', due: '2026-11-30' });
      const own = aMilestone({ id: 'x', due: '2026-12-01', summary: 'X', ...milestone });
      const dependencies = [aDependencyOf({ from: 'freeze', to: 'x', standing: short, overridden })];
      const model = calendarModel(launchOf([from, own], { dependencies }), false);
      const entries = model.weeks.flatMap((week) => (week.kind === 'week' ? week.deliverables : []));
      return entries.find(({ milestone: { id } }) => id === 'x')?.trouble;
    };
    expect(troubleOf({})).toBe('Squeezed: 2 working days too few after Feature freeze (PROD-2)');
    expect(troubleOf({ missed: true })).toMatch(/^Lost: was due \w+ 1 Dec( 2026)? and is not done$/);
    expect(troubleOf({ state: 'done' })).toBeNull();
    expect(troubleOf({}, true)).toBeNull();
    expect(troubleOf({ float: -3 }, true)).toBe('Squeezed: 3 working days too few before T-0');
    expect(troubleOf({ float: -3, floatTo: 'freeze' }, true)).toBe(
      'Squeezed: 3 working days too few before Feature freeze (PROD-2)',
    );
  });

  it('goes by the days alone without a T-0, and leaves nothing out', () => {
    const hidden = { t0: { issueId: null, due: null } };
    const beta = aMilestone({ id: 'c', due: '2026-12-09', summary: 'Beta', row: row({ weeks: -5 }, null, null) });
    const copy = aMilestone({ id: 'd', due: '2026-11-25', summary: 'Copy' });
    const model = calendarModel(launchOf([beta, copy, aMilestone({ id: 'u', due: null })], hidden), false);
    expect(model.weeks).toMatchObject([
      { label: null, from: '2026-11-23', to: '2026-11-29', isNow: true, deliverables: [{ text: 'Copy' }] },
      { label: null, from: '2026-12-07', to: '2026-12-13', isNow: false, deliverables: [{ text: 'Beta' }] },
    ]);
    expect(model.undated).toHaveLength(1);
    expect(model.others).toBe(0);
  });
});
