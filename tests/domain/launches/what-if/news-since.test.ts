import { newsSince, type PlannedMove } from '../../../../src/domain/launches/what-if/news-since';
import { anId } from '../../../support/an-issue';
import { knownDates } from '../../../support/known-dates';

const move = (key: string, due: string, kind: PlannedMove['kind'] = 'shift', start?: string): PlannedMove => ({
  issueId: anId(key),
  to: knownDates(due, start),
  kind,
});

describe('newsSince', () => {
  test('finds nothing where the same comes, in whatever order', () => {
    const [one, other] = [move('MKT-1', '2026-05-21'), move('PROD-9', '2026-05-28', 'proposal')];
    expect(newsSince([one, other], [other, one])).toEqual([]);
  });

  test('names what comes otherwise, what comes no more and what comes as well', () => {
    const shown = [move('MKT-1', '2026-05-21'), move('MKT-2', '2026-05-26'), move('MKT-3', '2026-05-29')];
    const now = [move('MKT-1', '2026-05-22'), move('MKT-3', '2026-05-29'), move('MKT-4', '2026-06-01')];
    expect(newsSince(shown, now)).toEqual([
      { issueId: 'MKT-1', was: shown[0], is: now[0] },
      { issueId: 'MKT-2', was: shown[1], is: null },
      { issueId: 'MKT-4', was: null, is: now[2] },
    ]);
  });

  test('a start counts, and so does whether it moves by itself', () => {
    const shown = [move('MKT-1', '2026-05-21', 'shift', '2026-05-20'), move('MKT-2', '2026-05-26')];
    const now = [move('MKT-1', '2026-05-21', 'shift', '2026-05-19'), move('MKT-2', '2026-05-26', 'proposal')];
    expect(newsSince(shown, now).map(({ issueId }) => issueId)).toEqual(['MKT-1', 'MKT-2']);
  });
});
