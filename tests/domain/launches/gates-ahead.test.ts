import { gatesAhead, withGatesSeen } from '../../../src/domain/launches/gates-ahead';
import { aDay } from '../../support/a-day';
import { anId } from '../../support/an-issue';

function aGate(key: string, due: string | null, letsPass = false) {
  return { id: anId(key), due: due === null ? null : aDay(due), letsPass };
}

describe('gatesAhead', () => {
  test('keeps those that are shut and have a day, the earliest first, at most eight', () => {
    const many = Array.from({ length: 10 }, (_, index) => aGate(`M-${index}`, `2026-06-${20 - index}`));

    expect(gatesAhead([aGate('B', '2026-05-09'), aGate('A', '2026-05-07'), aGate('C', null)])).toEqual({
      all: 3,
      shut: [
        { id: 'A', due: '2026-05-07' },
        { id: 'B', due: '2026-05-09' },
      ],
    });
    expect(gatesAhead(many).shut.map(({ id }) => id)).toEqual(
      ['9', '8', '7', '6', '5', '4', '3', '2'].map((n) => `M-${n}`),
    );
    expect(gatesAhead([aGate('A', '2026-05-07', true)])).toEqual({ all: 1, shut: [] });
  });
});

describe('withGatesSeen', () => {
  test('judges some anew, and keeps what was known of the others', () => {
    const before = gatesAhead([aGate('A', '2026-05-07'), aGate('B', '2026-05-09')]);

    expect(withGatesSeen(before, [aGate('A', '2026-05-07', true)])).toEqual({
      all: 2,
      shut: [{ id: 'B', due: '2026-05-09' }],
    });
    expect(withGatesSeen(before, [aGate('B', '2026-05-01')]).shut.map(({ id }) => id)).toEqual(['B', 'A']);
  });
});
