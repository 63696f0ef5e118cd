import { dueDates, movedKeys } from '../../../../sandbox/stage/state/moved-keys';

const dates = (entries: Readonly<Record<string, string | null>>) =>
  dueDates(Object.entries(entries).map(([key, duedate]) => ({ key, fields: { duedate } })));

describe('movedKeys', () => {
  it('names issues whose due date moved, came or went', () => {
    const before = dates({ A: '2026-05-04', B: '2026-05-05', C: null, D: '2026-05-07' });
    const after = dates({ A: '2026-05-04', B: '2026-05-12', C: '2026-05-06', D: null });

    expect(movedKeys(before, after)).toEqual(['B', 'C', 'D']);
  });

  it('does not take an issue that was not there before as moved', () => {
    expect(movedKeys(dates({}), dates({ A: '2026-05-04' }))).toEqual([]);
  });
});
