import { mondayToFriday } from '../../../src/domain/calendar/work-calendar';
import { planOf } from '../../../src/domain/launches/plan-of';
import { aTrackedDependency, aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anIssue } from '../../support/an-issue';
import { knownDates } from '../../support/known-dates';

describe('planOf', () => {
  const brief = aTrackedMilestone({
    id: 'MKT-1',
    known: knownDates('2026-05-07', '2026-05-06'),
    pinned: true,
    gatedBy: [
      aTrackedDependency({ from: 'PROD-2', lag: 2, mode: 'exactly', maxLag: 5, overridden: true }),
      aTrackedDependency({ from: 'PROD-9' }),
    ],
  });
  const freeze = aTrackedMilestone({ id: 'PROD-2', known: knownDates('2026-05-05') });
  const facts = new Map([brief, freeze].map(({ id }) => [id, anIssue({ key: id, state: 'doing' })]));

  test('takes dates and pins from the records, role and state from Jira', () => {
    const plan = planOf({ milestones: [brief, freeze], facts, calendars: new Map([['default', mondayToFriday]]) });

    expect(plan.milestones).toMatchObject([
      { id: 'MKT-1', role: 'marketing', state: 'doing', pinned: true, start: '2026-05-06', due: '2026-05-07' },
      { id: 'PROD-2', role: 'product', pinned: false, start: undefined, due: '2026-05-05' },
    ]);
    expect(plan.milestones.map(({ calendar }) => calendar)).toEqual(['default', 'default']);
    expect(plan.productDates).toBe('propose');
  });

  test('keeps the link of a dependency, and leaves out one whose predecessor is not there', () => {
    const { dependencies } = planOf({
      milestones: [brief, freeze],
      facts,
      calendars: new Map([['default', mondayToFriday]]),
    });

    expect(dependencies).toEqual([
      {
        linkId: 'link-PROD-2',
        from: 'PROD-2',
        to: 'MKT-1',
        type: 'FS',
        lag: 2,
        mode: 'exactly',
        maxLag: 5,
        overridden: true,
      },
    ]);
  });

  test('has no limit where none is kept', () => {
    const open = aTrackedMilestone({ id: 'MKT-1', gatedBy: [aTrackedDependency({ from: 'PROD-2' })] });

    expect(
      planOf({ milestones: [open, freeze], facts, calendars: new Map([['default', mondayToFriday]]) }).dependencies[0]
        ?.maxLag,
    ).toBeUndefined();
  });

  test('gives each milestone the calendar of its project, and the first one where that is not known', () => {
    const sunday = { ...mondayToFriday };
    const calendars = new Map([
      ['first', mondayToFriday],
      ['il', sunday],
    ]);
    const inIsrael = new Map([[brief.id, anIssue({ key: 'MKT-1', calendar: 'il' })]]);

    const plan = planOf({ milestones: [brief, freeze], facts: inIsrael, calendars });

    expect(plan.milestones.map(({ calendar }) => calendar)).toEqual(['il', 'first']);
    expect(plan.calendars.get('il')).toBe(sunday);
    const elsewhere = new Map([[brief.id, anIssue({ key: 'MKT-1', calendar: 'gone' })]]);
    expect(planOf({ milestones: [brief], facts: elsewhere, calendars }).milestones[0]?.calendar).toBe('first');
  });

  test('counts an issue without facts as marketing work to do', () => {
    const plan = planOf({ milestones: [freeze], facts: new Map(), calendars: new Map([['default', mondayToFriday]]) });

    expect(plan.milestones).toMatchObject([{ role: 'marketing', state: 'todo' }]);
  });

  test('starts from other dates where told', () => {
    const plan = planOf({
      milestones: [freeze],
      facts,
      calendars: new Map([['default', mondayToFriday]]),
      dates: () => knownDates(null),
    });

    expect(plan.milestones[0]?.due).toBeUndefined();
  });
});
