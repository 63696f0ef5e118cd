import { earliestNewT0 } from '../../../../src/domain/launches/templates/earliest-new-t0';
import type { ReanchoredRow } from '../../../../src/domain/launches/templates/reanchor';
import { reanchor } from '../../../../src/domain/launches/templates/reanchor';
import type { Dependency, Milestone, Plan } from '../../../../src/domain/schedule/plan';
import { aDay } from '../../../support/a-day';
import { aCalendar, aDependency, aMilestone, aPlan, anId } from '../../../support/a-plan';

const product = { role: 'product' } as const;
const rows: readonly Milestone[] = [
  aMilestone('FREEZE', '2026-05-05', product),
  aMilestone('LOCK', '2026-05-07'),
  aMilestone('FILM', '2026-05-08..2026-05-28'),
  aMilestone('EMBARGO', '2026-06-30', { pinned: true }),
  aMilestone('IDEA', ''),
  aMilestone('LAUNCH', '2026-06-30', product),
];
const rules: readonly Dependency[] = [
  aDependency('FREEZE > LOCK', { lag: 2, mode: 'exactly' }),
  aDependency('LOCK > FILM'),
  aDependency('FILM > LAUNCH'),
  aDependency('LAUNCH > EMBARGO', { mode: 'exactly' }),
];

function planWith(changed: Record<string, Partial<Milestone>> = {}, parts: Partial<Plan> = {}): Plan {
  return aPlan({ milestones: rows.map((row) => ({ ...row, ...changed[row.id] })), dependencies: rules, ...parts });
}

function anchored(plan: Plan, newT0: string, today = '2026-04-01'): Record<string, ReanchoredRow> {
  const anchor = { t0: anId('LAUNCH'), oldT0: aDay('2026-06-30'), newT0: aDay(newT0) };
  return Object.fromEntries(reanchor(plan, anchor, aDay(today)).map((row) => [row.id, row]));
}

function earliest(plan: Plan, today: string) {
  return earliestNewT0(plan, { t0: anId('LAUNCH'), oldT0: aDay('2026-06-30') }, aDay(today));
}

const frozen = { FREEZE: { state: 'done' }, LOCK: { state: 'done' } } as const;

describe('reanchor', () => {
  test('moves what may move by the working days of T-0, and keeps the rest', () => {
    expect(anchored(planWith(), '2026-07-09')).toMatchObject({
      FREEZE: { kind: 'moves', days: 7, from: { due: '2026-05-05' }, to: { due: '2026-05-14' } },
      LOCK: { kind: 'moves', days: 7, to: { due: '2026-05-18' } },
      FILM: { kind: 'moves', days: 7, to: { start: '2026-05-19', due: '2026-06-08' }, conflicts: [] },
      IDEA: { kind: 'kept', why: 'undated' },
      LAUNCH: { kind: 'moves', days: 7, to: { due: '2026-07-09' } },
    });
  });

  test('keeps a pinned row and names the rule that does not hold any longer', () => {
    expect(anchored(planWith(), '2026-07-09').EMBARGO).toEqual({
      ...{ id: 'EMBARGO', kind: 'kept', why: 'pinned' },
      conflicts: [
        {
          ...{ from: 'LAUNCH', to: 'EMBARGO', type: 'FS', kind: 'short' },
          ...{ needed: '2026-07-09', actual: '2026-06-30', days: 7 },
        },
      ],
    });
    expect(anchored(planWith(), '2026-06-30').EMBARGO).toMatchObject({ kind: 'kept', conflicts: [] });
  });

  test('keeps what is done, without a conflict, and what sits exactly on it', () => {
    const later = anchored(planWith({ FREEZE: { state: 'done' } }), '2026-07-09');

    expect(later).toMatchObject({
      FREEZE: { kind: 'kept', why: 'done', conflicts: [] },
      LOCK: { kind: 'kept', why: 'same-day', conflicts: [] },
      FILM: { kind: 'moves', days: 7 },
    });
    const early = anchored(planWith({ FILM: { state: 'done' } }), '2026-05-20');
    expect(early.FILM).toEqual({ id: 'FILM', kind: 'kept', why: 'done', conflicts: [] });
  });

  test('says by how much a row is squeezed behind what stays', () => {
    expect(anchored(planWith(frozen), '2026-06-25')).toMatchObject({
      FILM: {
        ...{ kind: 'squeezed', short: 3, days: -3, to: { start: '2026-05-05', due: '2026-05-25' } },
        conflicts: [{ from: 'LOCK', to: 'FILM', kind: 'short', needed: '2026-05-08', actual: '2026-05-05', days: 3 }],
      },
      LAUNCH: { kind: 'moves', days: -3 },
    });
  });

  test('says by how much a row would have had to begin before today', () => {
    expect(anchored(planWith(frozen), '2026-07-09', '2026-05-25').FILM).toMatchObject({
      ...{ kind: 'squeezed', short: 4, days: 7, conflicts: [] },
      to: { start: '2026-05-19', due: '2026-06-08' },
    });
  });

  test('takes from work under way the days by which T-0 comes forward', () => {
    const plan = planWith({ ...frozen, FILM: { state: 'doing' } });

    expect(anchored(plan, '2026-06-25').FILM).toEqual({
      ...{ id: 'FILM', kind: 'squeezed', short: 3, days: -3, conflicts: [] },
      ...{ from: { start: '2026-05-08', due: '2026-05-28' }, to: { start: '2026-05-08', due: '2026-05-25' } },
    });
    expect(anchored(plan, '2026-07-01').FILM).toMatchObject({
      kind: 'moves',
      to: { start: '2026-05-08', due: '2026-05-29' },
    });
    // It cannot end before it began.
    expect(anchored(plan, '2026-05-25').FILM).toMatchObject({ kind: 'squeezed', short: 14, to: { due: '2026-05-08' } });
  });

  test('asks nothing of the start of work under way', () => {
    expect(anchored(planWith({ FILM: { state: 'doing' } }), '2026-07-09').FILM).toMatchObject({
      ...{ kind: 'moves', conflicts: [] },
      to: { start: '2026-05-08', due: '2026-06-08' },
    });
  });

  test('names a row as lost whose day would be past', () => {
    expect(anchored(planWith(frozen), '2026-06-30', '2026-06-02').FILM).toMatchObject({
      ...{ kind: 'lost', past: 3, days: 0 },
      to: { due: '2026-05-28' },
    });
    expect(anchored(planWith(), '2026-07-09', '2026-05-15')).toMatchObject({
      FREEZE: { kind: 'lost', past: 1 },
      LOCK: { kind: 'moves' },
    });
  });

  test('moves a pinned launch itself, but not one that is done', () => {
    expect(anchored(planWith({ LAUNCH: { pinned: true } }), '2026-07-09').LAUNCH).toMatchObject({ kind: 'moves' });
    expect(anchored(planWith({ LAUNCH: { state: 'done' } }), '2026-07-09').LAUNCH).toMatchObject({ kind: 'kept' });
  });

  test('moves the rest when a person has moved the launch already', () => {
    const moved = anchored(planWith({ LAUNCH: { due: aDay('2026-07-09') } }), '2026-07-09');

    expect(moved.LAUNCH).toMatchObject({ kind: 'kept', why: 'same-day' });
    expect(moved.FILM).toMatchObject({ kind: 'moves', days: 7 });
  });

  test('does not blame the new T-0 for a rule that was broken before, or that a person has overridden', () => {
    const early = { FILM: { start: aDay('2026-05-06'), due: aDay('2026-05-28') } };
    expect(anchored(planWith(early), '2026-07-09').FILM).toMatchObject({ kind: 'moves', conflicts: [] });

    const worse = anchored(planWith({ ...frozen, ...early, LOCK: { state: 'done' } }), '2026-06-29');
    expect(worse.FILM).toMatchObject({ kind: 'squeezed', short: 3, days: -1 });

    const overridden = rules.map((rule) => ({ ...rule, overridden: true }));
    const plan = planWith(frozen, { dependencies: overridden });
    expect(anchored(plan, '2026-06-25').FILM).toMatchObject({ kind: 'moves', conflicts: [] });
  });

  test('counts in the calendar of each row', () => {
    const calendars = new Map([
      ['default', aCalendar([1, 2, 3, 4, 5])],
      ['free', aCalendar([1, 2, 3, 4, 5], ['2026-07-01', '2026-07-02', '2026-05-29'])],
    ]);
    const moved = anchored(planWith({ FILM: { calendar: 'free' } }, { calendars }), '2026-07-06');

    expect(moved.FREEZE).toMatchObject({ days: 4 });
    expect(moved.FILM).toMatchObject({ days: 2, to: { due: '2026-06-02' } });
  });
});

describe('earliestNewT0', () => {
  test('is the first day on which no row is squeezed or lost', () => {
    // FILM would have begun on 8 May: today is 12 working days later.
    expect(earliest(planWith(frozen), '2026-05-26')).toBe('2026-07-16');
    expect(anchored(planWith(frozen), '2026-07-15', '2026-05-26').FILM).toMatchObject({ kind: 'squeezed', short: 1 });
    expect(anchored(planWith(frozen), '2026-07-16', '2026-05-26').FILM).toMatchObject({ kind: 'moves' });
  });

  test('may lie before the T-0 that stands, where there is room to spare', () => {
    expect(earliest(planWith(), '2026-05-01')).toBe('2026-06-26');
    expect(earliest(planWith(frozen), '2026-05-01')).toBe('2026-06-30');
  });

  test('does not ask a row that no T-0 moves', () => {
    // Freeze was late and is done: its lock is past on any day.
    const late = planWith({ FREEZE: { state: 'done' } });

    expect(anchored(late, '2026-07-16', '2026-05-26').LOCK).toMatchObject({ kind: 'lost', past: 13, days: 0 });
    expect(earliest(late, '2026-05-26')).toBe('2026-07-16');
  });

  test('is found where a later T-0 takes a row past one that stays', () => {
    const draft = aMilestone('DRAFT', '2026-04-21');
    const plan = planWith({ FREEZE: { state: 'done' } });
    const drafted = {
      ...plan,
      milestones: [...plan.milestones, draft],
      dependencies: [...rules, aDependency('DRAFT > LOCK')],
    };

    expect(earliest(drafted, '2026-05-26')).toBe('2026-08-04');
    expect(anchored(drafted, '2026-08-04', '2026-05-06')).toMatchObject({
      DRAFT: { kind: 'moves', days: 25 },
      LOCK: { kind: 'kept', why: 'same-day', conflicts: [{ from: 'DRAFT', kind: 'short', days: 13 }] },
    });
  });

  test('is today when all but the launch is done, and none when no launch is there', () => {
    const done = { ...frozen, FILM: { state: 'done', start: undefined, due: aDay('2026-05-01') } } as const;

    expect(earliest(planWith(done), '2026-05-26')).toBe('2026-05-26');
    expect(earliestNewT0(planWith(), { t0: anId('NONE'), oldT0: aDay('2026-06-30') }, aDay('2026-05-26'))).toBe(
      undefined,
    );
  });
});
