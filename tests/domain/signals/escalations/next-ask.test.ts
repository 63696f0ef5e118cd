import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { firstAsks, nextAsk, type Asking } from '../../../../src/domain/signals/escalations/next-ask';
import { namedFor, personFor } from '../../../../src/domain/signals/escalations/person-for';

const rule = { on: true, above: 5, asks: 'marketing production lead', then: 'launch owner' };
const people = { 'Marketing  Production Lead ': 'mo', 'Launch owner': 'olga' };

function asking(named: Asking['named'], patience = 1): Asking {
  return { rule, named, patience, calendar: mondayToFriday };
}

const open = { acknowledged: null, overAt: null };
const mo = { role: 'marketing production lead', accountId: 'mo', at: '2026-05-08T10:00:00.000Z' };

describe('personFor', () => {
  test.each([
    { name: 'who is named, however it is written', role: 'MARKETING production lead', named: people, person: 'mo' },
    { name: 'the launch owner instead', role: 'legal reviewer', named: people, person: 'olga' },
    { name: 'whoever is to do T-0', role: 'legal reviewer', named: {}, person: 'tom' },
  ])('$name', ({ role, named, person }) => {
    expect(personFor(role, { people: named, t0Assignee: 'tom' })).toBe(person);
  });

  test('nobody', () => {
    expect(personFor('launch owner', { people: { 'launch owner': '' }, t0Assignee: null })).toBeNull();
    expect(namedFor('legal', people)).toBeNull();
  });
});

describe('firstAsks', () => {
  test('asks the first, or at once the next where nobody is there for the first', () => {
    const at = '2026-05-08T10:00:00.000Z';

    expect(firstAsks(asking({ people, t0Assignee: null }), at)).toEqual([{ ...mo, at }]);
    expect(firstAsks(asking({ people: {}, t0Assignee: null }), at)).toEqual([{ ...mo, accountId: null, at }]);
    const named = { people: { 'product manager': 'pia' }, t0Assignee: null };
    const missed = { on: true, above: 0, asks: 'launch owner', then: 'product manager' };
    expect(firstAsks({ rule: missed, named }, at).map(({ accountId }) => accountId)).toEqual([null, 'pia']);
  });
});

describe('nextAsk', () => {
  test('comes so many working days later, at the same time of day', () => {
    const next = { role: 'launch owner', accountId: 'olga' };
    const of = { ...open, steps: [mo] };

    expect(nextAsk(of, asking({ people, t0Assignee: null }))).toEqual({ ...next, at: '2026-05-11T10:00:00.000Z' });
    expect(nextAsk(of, asking({ people, t0Assignee: null }, 3))).toMatchObject({ at: '2026-05-13T10:00:00.000Z' });
  });

  test.each([
    {
      name: 'somebody has acknowledged it',
      of: { ...open, acknowledged: { by: 'mo', at: '', note: '' }, steps: [mo] },
    },
    { name: 'it is over', of: { ...open, overAt: '2026-05-08T11:00:00.000Z', steps: [mo] } },
    { name: 'nobody is left', of: { ...open, steps: [mo, { ...mo, role: 'Launch Owner', accountId: 'olga' }] } },
    { name: 'it would be the same person again', of: { ...open, steps: [{ ...mo, accountId: 'olga' }] } },
  ])('does not come where $name', ({ of }) => {
    expect(nextAsk(of, asking({ people, t0Assignee: null }))).toBeUndefined();
  });
});
