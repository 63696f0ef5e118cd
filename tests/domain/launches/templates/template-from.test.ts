import { dayFromNumber, dayNumber } from '../../../../src/domain/calendar/calendar-date';
import { checkTemplate } from '../../../../src/domain/launches/templates/check-template';
import { standardLaunch } from '../../../../src/domain/launches/templates/standard-launch';
import { templateFrom } from '../../../../src/domain/launches/templates/template-from';
import type { PastLaunch } from '../../../../src/domain/launches/templates/template-from';
import { aDay } from '../../../support/a-day';
import { aDependency, aMilestone, aPlan, anId } from '../../../support/a-plan';
import { fc } from '../../../support/fast-check';
import { laid } from './laid';
import { launchCalendars } from './launch-calendars';
import { spans } from './spans';

const calendars = launchCalendars();
const plan = aPlan({
  milestones: [
    aMilestone('FREEZE', '2026-05-05', { role: 'product', state: 'done' }),
    aMilestone('FILM', '2026-05-08..2026-05-28'),
    aMilestone('EMBARGO', '2026-06-30', { pinned: true }),
    aMilestone('IDEA', ''),
    aMilestone('LAUNCH', '2026-06-30', { role: 'product' }),
    aMilestone('REVIEW', '2026-07-07'),
  ],
  dependencies: [
    aDependency('FREEZE > FILM', { lag: 2, maxLag: 5 }),
    aDependency('FILM > LAUNCH', { mode: 'keep-gap' }),
    aDependency('LAUNCH > EMBARGO', { mode: 'exactly' }),
  ],
});
const past: PastLaunch = {
  name: 'Like Atlas 2.0',
  t0: anId('LAUNCH'),
  plan,
  texts: new Map([[anId('FILM'), { name: 'Launch film', owner: 'copywriter' }]]),
};

function templateOf(launch: PastLaunch) {
  const result = templateFrom(launch);
  if (result.kind === 'no-t0') throw new Error('Cannot make a template: the launch has no T-0');
  return result;
}

describe('templateFrom', () => {
  test('puts each milestone as many working days from T-0 as it was, with its work and its rules', () => {
    const { template, undated, dropped } = templateOf(past);

    expect(template.rows).toMatchObject([
      { key: 'FREEZE', name: 'FREEZE', role: 'product', place: { workdays: -40 }, duration: 0, pinned: false },
      { key: 'FILM', name: 'Launch film', owner: 'copywriter', place: { workdays: -23 }, duration: 15 },
      { key: 'EMBARGO', place: {}, pinned: true },
      { key: 'LAUNCH', place: {} },
      { key: 'REVIEW', place: { workdays: 5 } },
    ]);
    expect(template.dependencies).toEqual([
      { from: 'FREEZE', to: 'FILM', type: 'FS', lag: 2, mode: 'at-least', maxLag: 5 },
      { from: 'FILM', to: 'LAUNCH', type: 'FS', lag: 0, mode: 'keep-gap' },
      { from: 'LAUNCH', to: 'EMBARGO', type: 'FS', lag: 0, mode: 'exactly' },
    ]);
    expect([undated, dropped]).toEqual([['IDEA'], []]);
    expect(checkTemplate(template)).toEqual({ kind: 'possible' });
  });

  test('drops the rules the launch did not keep, so that the template can be laid', () => {
    const broken = [
      aDependency('FREEZE > FILM', { lag: 3 }),
      aDependency('FREEZE > LAUNCH', { overridden: true }),
      aDependency('LAUNCH > EMBARGO'),
      aDependency('EMBARGO > LAUNCH'),
    ];
    const { template, dropped } = templateOf({
      ...past,
      plan: { ...plan, dependencies: [...broken, aDependency('IDEA > LAUNCH')] },
    });

    expect(dropped).toEqual(broken);
    expect(template.dependencies).toEqual([]);
    expect(checkTemplate(template)).toEqual({ kind: 'possible' });
  });

  test('needs a day to count back from', () => {
    expect(templateFrom({ ...past, t0: anId('IDEA') })).toEqual({ kind: 'no-t0' });
    expect(templateFrom({ ...past, t0: anId('NOWHERE') })).toEqual({ kind: 'no-t0' });
  });

  test('lays the same days again for the same T-0, and keeps every rule for another one', () => {
    const monday = dayNumber(aDay('2026-05-04'));
    fc.assert(
      fc.property(fc.nat(300), fc.nat(4), fc.nat(300), (weeks, weekday, days) => {
        const t0 = dayFromNumber(monday + 7 * weeks + weekday);
        const launch = laid(standardLaunch, { t0, calendars });
        const { template } = templateOf({ ...past, t0: anId('launch'), plan: launch.plan });
        expect(spans(laid(template, { t0, calendars }).rows)).toEqual(spans(launch.rows));
        expect(laid(template, { t0: dayFromNumber(monday + days), calendars }).rows).toHaveLength(launch.rows.length);
      }),
    );
  });
});
