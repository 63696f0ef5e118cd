import type { SettingsForm } from '../../../../src/contract/settings';
import { keepMine } from '../../../../static/settings/state/keep-mine';
import { withProjects } from '../../../../static/settings/state/project-changes';
import { sameForm } from '../../../../static/settings/state/same-form';
import { fc } from '../../../support/fast-check';
import { aCalendar, aForm } from '../../support/settings-builders';

const ids = ['default', 'a', 'b', 'c'] as const;
const holiday = fc.record({ day: fc.constantFrom('2026-01-01', '2026-05-01'), name: fc.constantFrom('One', 'Two') });
const calendar = fc
  .record({
    id: fc.constantFrom(...ids),
    name: fc.constantFrom('North', 'South'),
    holidays: fc.uniqueArray(holiday, { selector: ({ day }) => day }),
  })
  .map(aCalendar);
const calendars = fc.uniqueArray(calendar, { minLength: 1, selector: ({ id }) => id });
const form: fc.Arbitrary<SettingsForm> = calendars.chain((list) =>
  fc
    .record({
      linkTypeName: fc.constantFrom('Gates', 'Blocks'),
      startField: fc.constantFrom(null, 'customfield_1'),
      calendars: fc.constant(list),
      projects: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('1', '2', '3'),
          role: fc.constantFrom('product' as const, 'marketing' as const, null),
          calendar: fc.constantFrom(...list.map(({ id }) => id)),
        }),
        { selector: ({ id }) => id },
      ),
      dial: fc.constantFrom({ kind: 'apply' as const }, { kind: 'ask-above' as const, days: 3 }),
      rework: fc.record({
        hours: fc.record({ draft: fc.nat(2), 'in-review': fc.nat(2), approved: fc.nat(2), distributed: fc.nat(2) }),
        rate: fc.constantFrom(80, 95.5),
        currency: fc.constantFrom('EUR', 'USD'),
      }),
      channels: fc.shuffledSubarray(['Web', 'Email', 'PR']),
    })
    .map(aForm),
);

describe('keepMine()', () => {
  it('is theirs where nothing was changed here', () => {
    fc.assert(
      fc.property(form, form, (base, theirs) => {
        expect(keepMine({ base, mine: base, theirs })).toEqual(theirs);
      }),
    );
  });

  it('is mine where nobody else changed anything, but for the order of calendars after the first', () => {
    const inOrder = (one: SettingsForm): SettingsForm => {
      const [first, ...others] = one.calendars;
      const sorted = others.sort((a, b) => (a.id < b.id ? -1 : 1));
      return { ...one, calendars: first === undefined ? [] : [first, ...sorted] };
    };
    fc.assert(
      fc.property(form, form, (base, mine) => {
        const kept = keepMine({ base, mine, theirs: base });
        expect(sameForm(inOrder(kept), inOrder(mine))).toBe(true);
      }),
    );
  });

  it('puts two numbers of the same table together', () => {
    const base = aForm();
    const [hours, rate] = [{ ...base.rework.hours, draft: 3 }, 90];
    const kept = keepMine({
      base,
      mine: { ...base, rework: { ...base.rework, hours } },
      theirs: { ...base, rework: { ...base.rework, rate }, channels: ['Email', 'Web'] },
    });
    expect(kept).toMatchObject({ rework: { hours, rate, currency: 'EUR' }, channels: ['Email', 'Web'] });
  });

  it('keeps a calendar for every project, and at least one', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const kept = keepMine({ base, mine, theirs });
        const known = kept.calendars.map(({ id }) => id);
        expect(known).toEqual([...new Set(known)]);
        expect(known.length).toBeGreaterThan(0);
        expect(kept.projects.filter((project) => !known.includes(project.calendar))).toEqual([]);
      }),
    );
  });

  it('has both where each changed something else, down to the days of one calendar', () => {
    const base = aForm();
    const off = (day: string) => aCalendar({ holidays: [{ day, name: day }] });
    const mine = withProjects({ ...base, calendars: [off('2026-01-01')] }, ['1'], { role: 'product' });
    const theirs = { ...base, calendars: [off('2026-12-25')], dial: { kind: 'ask' } as const };

    const kept = keepMine({ base, mine, theirs });

    expect(kept.dial).toEqual({ kind: 'ask' });
    expect(kept.projects).toEqual([{ id: '1', role: 'product', calendar: 'default' }]);
    expect(kept.calendars[0]?.holidays.map(({ day }) => day).sort()).toEqual(['2026-01-01', '2026-12-25']);
  });

  it('takes each rule of escalations whole from whoever changed it, and the rest by its parts', () => {
    const base = aForm();
    const { escalations } = base;
    const { rules } = escalations;
    const quiet = { from: '18:00', to: '08:00', zone: 'UTC' };
    const mine = {
      ...base,
      escalations: { ...escalations, quiet, rules: { ...rules, slip: { ...rules.slip, above: 9 } } },
    };
    const theirs = {
      ...base,
      worth: { peakSales: 1, margin: 2 },
      escalations: {
        ...escalations,
        patience: 3,
        rules: { ...rules, slip: { ...rules.slip, asks: 'sponsor' }, unsigned: { ...rules.unsigned, on: false } },
      },
    };

    expect(keepMine({ base, mine, theirs })).toEqual({
      ...theirs,
      escalations: {
        ...theirs.escalations,
        quiet,
        rules: { ...theirs.escalations.rules, slip: { ...rules.slip, above: 9 } },
      },
    });
  });
});
