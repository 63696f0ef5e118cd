import { shownOf } from '../../../../static/shared/what-if/shown-of';
import { anIssue, dayOf } from '../../support/panel-builders';
import { aMove, aWhatIf } from '../../support/what-if-builders';

describe('shownOf', () => {
  it('fits into one call of the bridge, 500 KB, with as many moves as the message may hold', () => {
    const move = (index: number) =>
      aMove(anIssue({ id: String(10_000_000 + index), start: dayOf('12-01') }), dayOf('12-28'), 4);
    const moves = Array.from({ length: 4_000 }, (_, index) => move(index));
    const shown = shownOf(aWhatIf({ shifts: moves.slice(2_000), proposals: moves.slice(0, 2_000), hidden: 3 }));
    expect(shown).toMatchObject({ held: false, hidden: 3 });
    expect(shown.moves.filter(({ kind }) => kind === 'proposal')).toHaveLength(2_000);
    expect(JSON.stringify(shown).length).toBeLessThan(500_000);
  });
});
