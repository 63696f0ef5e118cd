import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { firstSettings } from '../../../../src/domain/settings/first-settings';
import type {
  DateMove,
  MatterFacts,
  WatchedGate,
  WatchedMilestone,
} from '../../../../src/domain/signals/escalations/matter';
import { mattersOf } from '../../../../src/domain/signals/escalations/matters-of';
import { escalationIdOf } from '../../../../src/domain/signals/escalations/escalation-id';
import { isTakenBack } from '../../../../src/domain/signals/escalations/slip-matters';
import { aDay } from '../../../support/a-day';
import { anId } from '../../../support/an-issue';

function aMilestone(id: string, more: Partial<WatchedMilestone> = {}): WatchedMilestone {
  const role = id.startsWith('PROD') ? 'product' : 'marketing';
  const plain = { id: anId(id), role, state: 'todo', start: null, due: aDay('2026-05-07') } as const;
  return { ...plain, calendar: mondayToFriday, gatesBefore: [], ...more };
}

function aGate(id: string, more: Partial<WatchedGate> = {}): WatchedGate {
  return { issueId: anId(id), state: 'shut', freezesScope: false, firstOpenAt: null, review: null, ...more };
}

function aMove(at: string, days: number, id = 'PROD-2'): DateMove {
  return { id: anId(id), by: `ripple-${at}`, at: `${at}T09:00:00.000Z`, days };
}

function facts(milestones: readonly WatchedMilestone[], more: Partial<MatterFacts> = {}): MatterFacts {
  return {
    now: '2026-05-20T12:00:00.000Z',
    today: aDay('2026-05-20'),
    rules: firstSettings.escalations.rules,
    milestones: new Map(milestones.map((one) => [one.id, one])),
    t0: null,
    moves: [],
    gates: [],
    unsigned: new Set(),
    ...more,
  };
}

function ids(of: MatterFacts): string[] {
  return mattersOf(of).map(escalationIdOf);
}

describe('mattersOf, slips', () => {
  test.each<{ name: string; moves: readonly DateMove[]; found: readonly string[] }>([
    { name: 'five working days are allowed', moves: [aMove('2026-05-18', 5)], found: [] },
    { name: 'six are too much', moves: [aMove('2026-05-18', 6)], found: ['slip:PROD-2:ripple-2026-05-18'] },
    {
      name: 'the one that goes past it is the occasion',
      moves: [aMove('2026-05-12', 3), aMove('2026-05-14', 3), aMove('2026-05-18', 3)],
      found: ['slip:PROD-2:ripple-2026-05-14'],
    },
    { name: 'what is more than two weeks apart', moves: [aMove('2026-05-01', 4), aMove('2026-05-18', 4)], found: [] },
    { name: 'what was taken back', moves: [aMove('2026-05-14', 7), aMove('2026-05-15', -7)], found: [] },
    {
      name: 'what was taken back and came again',
      moves: [aMove('2026-05-14', 7), aMove('2026-05-15', -7), aMove('2026-05-18', 7)],
      found: ['slip:PROD-2:ripple-2026-05-18'],
    },
    {
      name: 'as time passes the same slip is no other one',
      moves: [aMove('2026-05-04', 6), aMove('2026-05-12', 6)],
      found: [],
    },
    { name: 'marketing milestones follow, they do not slip', moves: [aMove('2026-05-18', 9, 'MKT-1')], found: [] },
  ])('$name', ({ moves, found }) => {
    expect(ids(facts([aMilestone('PROD-2'), aMilestone('MKT-1')], { moves }))).toEqual(found);
  });

  test('a milestone that is done has slipped for the last time', () => {
    expect(ids(facts([aMilestone('PROD-2', { state: 'done' })], { moves: [aMove('2026-05-18', 9)] }))).toEqual([]);
  });

  test('a slip is only taken back by a move, not by time', () => {
    const slip = { issueId: anId('PROD-2'), occasion: 'ripple-2026-05-04' };
    const all = [aMilestone('PROD-2')];

    expect(isTakenBack(slip, facts(all, { moves: [aMove('2026-05-04', 7)] }))).toBe(false);
    expect(isTakenBack(slip, facts(all, { moves: [] }))).toBe(false);
    expect(isTakenBack(slip, facts(all, { moves: [aMove('2026-05-04', 7), aMove('2026-05-19', -3)] }))).toBe(true);
  });
});

describe('mattersOf, gates and reviews', () => {
  test.each<{ name: string; gate: WatchedGate; above?: number; found: readonly string[] }>([
    { name: 'missed', gate: aGate('MKT-1', { state: 'missed' }), found: ['gate-missed:MKT-1:2026-05-07'] },
    { name: 'missed by 9 working days of 9 allowed', gate: aGate('MKT-1', { state: 'missed' }), above: 9, found: [] },
    {
      name: 'missed by 9 working days of 8 allowed',
      gate: aGate('MKT-1', { state: 'missed' }),
      above: 8,
      found: ['gate-missed:MKT-1:2026-05-07'],
    },
    { name: 'waived', gate: aGate('MKT-1', { state: 'waived' }), found: [] },
    { name: 'shut, in time', gate: aGate('MKT-1'), found: [] },
    {
      name: 'a review past its window',
      gate: aGate('MKT-1', { review: { version: 3, closes: '2026-05-18T23:59:59.999Z' } }),
      found: ['review-late:MKT-1:version-3'],
    },
    {
      name: 'a review past its window by 2 working days of 2 allowed',
      gate: aGate('MKT-1', { review: { version: 3, closes: '2026-05-18T23:59:59.999Z' } }),
      above: 2,
      found: [],
    },
    {
      name: 'a review within its window',
      gate: aGate('MKT-1', { review: { version: 3, closes: '2026-05-20T23:59:59.999Z' } }),
      found: [],
    },
  ])('$name', ({ gate, above = 0, found }) => {
    const { rules } = firstSettings.escalations;
    const settled = {
      ...rules,
      'gate-missed': { ...rules['gate-missed'], above },
      'review-late': { ...rules['review-late'], above },
    };

    expect(ids(facts([aMilestone('MKT-1')], { gates: [gate], rules: settled }))).toEqual(found);
  });

  test('a gate that was missed on Friday is missed on Saturday, without a working day between', () => {
    const of = facts([aMilestone('MKT-1', { due: aDay('2026-05-15') })], {
      gates: [aGate('MKT-1', { state: 'missed' })],
    });

    expect(mattersOf({ ...of, today: aDay('2026-05-16') })).toMatchObject([{ days: 0 }]);
  });
});

describe('mattersOf, claims', () => {
  const unsigned = new Set([anId('MKT-1'), anId('MKT-2')]);
  const launch = (due: string, more: Partial<WatchedMilestone> = {}) =>
    facts([aMilestone('PROD-9', { due: aDay(due), ...more }), aMilestone('MKT-1'), aMilestone('MKT-2')], {
      ...{ t0: anId('PROD-9'), unsigned },
    });

  test.each([
    { name: 'more than two weeks before', due: '2026-06-04', found: [] },
    { name: 'two weeks before', due: '2026-06-03', found: ['unsigned:MKT-1:2026-06-03', 'unsigned:MKT-2:2026-06-03'] },
    { name: 'afterwards', due: '2026-05-19', found: ['unsigned:MKT-1:2026-05-19', 'unsigned:MKT-2:2026-05-19'] },
  ])('$name', ({ due, found }) => {
    expect(ids(launch(due))).toEqual(found);
  });

  test('nothing is asked for once the launch is done', () => {
    expect(ids(launch('2026-05-19', { state: 'done' }))).toEqual([]);
  });
});

describe('mattersOf, production before the freeze', () => {
  const freeze = (more: Partial<WatchedGate>) => aGate('PROD-2', { freezesScope: true, ...more });
  const opened = { firstOpenAt: '2026-05-01T09:00:00.000Z' };
  const before = { gatesBefore: [anId('PROD-2')] };

  test.each<{ name: string; gate: WatchedGate; milestone: WatchedMilestone; found: readonly string[] }>([
    {
      name: 'begun before',
      gate: freeze({}),
      milestone: aMilestone('MKT-1', { ...before, state: 'doing' }),
      found: ['early-production:MKT-1:before-freeze'],
    },
    {
      name: 'finished before',
      gate: freeze({ state: 'missed' }),
      milestone: aMilestone('MKT-1', { ...before, state: 'done' }),
      found: ['early-production:MKT-1:before-freeze'],
    },
    { name: 'not begun', gate: freeze({}), milestone: aMilestone('MKT-1', before), found: [] },
    {
      name: 'open',
      gate: freeze({ state: 'open', ...opened }),
      milestone: aMilestone('MKT-1', { ...before, state: 'doing' }),
      found: [],
    },
    {
      name: 'waived',
      gate: freeze({ state: 'waived' }),
      milestone: aMilestone('MKT-1', { ...before, state: 'doing' }),
      found: [],
    },
    {
      name: 'goes on after it was lifted',
      gate: freeze(opened),
      milestone: aMilestone('MKT-1', { ...before, state: 'doing' }),
      found: ['early-production:MKT-1:freeze-lifted'],
    },
    {
      name: 'finished while it stood',
      gate: freeze(opened),
      milestone: aMilestone('MKT-1', { ...before, state: 'done' }),
      found: [],
    },
    {
      name: 'another gate freezes nothing',
      gate: aGate('PROD-2'),
      milestone: aMilestone('MKT-1', { ...before, state: 'doing' }),
      found: [],
    },
    {
      name: 'product work is what is frozen',
      gate: freeze({}),
      milestone: aMilestone('PROD-3', { ...before, state: 'doing' }),
      found: [],
    },
  ])('$name', ({ gate, milestone, found }) => {
    const early = ids(facts([milestone, aMilestone('PROD-2')], { gates: [gate] })).filter((id) =>
      id.startsWith('early'),
    );
    expect(early).toEqual(found);
  });
});
