import type { CellState } from '../../../../src/domain/launches/formats/format-matrix';
import { reopenCells } from '../../../../src/domain/launches/formats/reopen-cells';
import { aCell, aMatrix } from '../../../support/a-matrix';
import { anId } from '../../../support/an-issue';

const ann = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
const wish = { ...ann, issueIds: new Set([anId('MKT-2')]) };

describe('reopenCells', () => {
  test.each<CellState>(['in-review', 'approved', 'distributed'])(
    'puts what is %s back into production, and writes it down',
    (from) => {
      const step = reopenCells(aMatrix([aCell({ state: from, issueId: anId('MKT-2') })]), wish);
      const did = { kind: 'state', cell: 'Web · Banner · Global', from, to: 'in-production' };
      expect(step).toMatchObject({
        kind: 'changed',
        matrix: { cells: [{ state: 'in-production', ...ann }], history: [{ ...ann, did }] },
      });
      expect(step.kind === 'changed' && reopenCells(step.matrix, wish)).toEqual({ kind: 'same' });
    },
  );

  test('leaves alone what is not made yet, and what is made elsewhere or nowhere', () => {
    const cells = [
      aCell({ id: 'a', state: 'planned', issueId: anId('MKT-2') }),
      aCell({ id: 'b', state: 'approved', issueId: anId('MKT-3') }),
      aCell({ id: 'c', state: 'approved' }),
    ];
    expect(reopenCells(aMatrix(cells), wish)).toEqual({ kind: 'same' });
  });
});
