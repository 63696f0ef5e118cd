import { addCell } from '../../../../src/domain/launches/formats/add-cell';
import { setCellState } from '../../../../src/domain/launches/formats/set-cell-state';
import type { CellId, CellState, FormatMatrix } from '../../../../src/domain/launches/formats/format-matrix';
import { matrixState } from '../../../../src/domain/launches/formats/matrix-state';
import { reopenMatrix, settleMatrix } from '../../../../src/domain/launches/formats/settle-matrix';
import { aCell, aMatrix } from '../../../support/a-matrix';

const ann = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };

function set(matrix: FormatMatrix, state: CellState, blocked: string | null = null) {
  return setCellState(matrix, { ...ann, cellId: 'web' as CellId, state, blocked });
}

describe('setCellState', () => {
  test.each<[CellState, CellState]>([
    ['planned', 'in-production'],
    ['planned', 'approved'],
    ['approved', 'in-review'],
    ['in-review', 'planned'],
    ['approved', 'distributed'],
    ['distributed', 'approved'],
  ])('goes from %s to %s, and writes down who said so', (from, to) => {
    expect(set(aMatrix([aCell({ state: from })]), to)).toMatchObject({
      kind: 'changed',
      matrix: {
        cells: [{ state: to, ...ann }],
        history: [{ ...ann, did: { kind: 'state', cell: 'Web · Banner · Global', from, to } }],
      },
    });
  });

  test('the same state again is nothing', () => {
    expect(set(aMatrix(), 'planned')).toEqual({ kind: 'same' });
  });

  test('refuses to approve what a gate holds back, but takes a distribution back', () => {
    expect(set(aMatrix(), 'approved', 'the gate of MKT-4 is shut')).toEqual({
      kind: 'refused',
      message: 'Cannot set "Web · Banner · Global" to approved: the gate of MKT-4 is shut. Meet its criteria first',
    });
    expect(set(aMatrix([aCell({ state: 'distributed' })]), 'approved', 'the gate is shut').kind).toBe('changed');
  });

  test('refuses to distribute what is not approved', () => {
    expect(set(aMatrix([aCell({ state: 'in-review' })]), 'distributed')).toEqual({
      kind: 'refused',
      message: 'Cannot set "Web · Banner · Global" to distributed: it is in review. Get it approved first',
    });
  });

  test('refuses to distribute before all deliverables are approved', () => {
    const others = [aCell({ id: 'a', channel: 'Email' }), aCell({ id: 'b', channel: 'PR' })];
    expect(set(aMatrix([aCell({ state: 'approved' }), ...others]), 'distributed')).toEqual({
      kind: 'refused',
      message:
        'Cannot set "Web · Banner · Global" to distributed: "Email · Banner · Global" and 1 more are not approved yet. Distribution opens once all deliverables are approved',
    });
  });

  test('refuses a cell that is gone', () => {
    expect(set(aMatrix([]), 'approved').kind).toBe('refused');
  });

  test('keeps the newest hundred acts', () => {
    let matrix = aMatrix();
    for (let turn = 0; turn < 120; turn += 1) {
      const step = set(matrix, turn % 2 === 0 ? 'in-review' : 'planned');
      if (step.kind === 'changed') matrix = step.matrix;
    }
    expect(matrix.history).toHaveLength(100);
    expect(matrix.history[0]?.did).toMatchObject({ from: 'in-review', to: 'planned' });
  });
});

describe('settleMatrix', () => {
  test('refuses while nothing is chosen', () => {
    expect(settleMatrix(aMatrix([]), ann)).toMatchObject({
      message: 'Cannot settle these formats: no deliverable is chosen. Choose at least one, save, and settle then',
    });
  });

  test('settles once, and opens again', () => {
    const step = settleMatrix(aMatrix(), ann);
    const settled = step.kind === 'changed' ? step.matrix : aMatrix([]);

    expect(matrixState(settled)).toEqual({ isSettled: true, cells: 1, approved: 0 });
    expect(settleMatrix(settled, ann)).toEqual({ kind: 'same' });
    expect(reopenMatrix(settled, ann)).toMatchObject({ kind: 'changed', matrix: { settled: null } });
    expect(reopenMatrix(aMatrix(), ann)).toEqual({ kind: 'same' });
  });
});

describe('addCell', () => {
  const settled = aMatrix([aCell()], { settled: ann });
  const wanted = aCell({ id: 'new', channel: 'retail', region: 'global' });

  test('adds a planned cell and the names it brings, as the lists write them', () => {
    expect(addCell(settled, { ...ann, cell: wanted })).toMatchObject({
      kind: 'changed',
      matrix: {
        channels: ['Web', 'retail'],
        regions: ['Global'],
        cells: [{ id: 'web' }, { id: 'new', channel: 'retail', region: 'Global', state: 'planned' }],
        history: [{ did: { kind: 'added-by-change', cell: 'retail · Banner · Global' } }],
      },
    });
  });

  test('twice is once; the same deliverable under another id is refused', () => {
    expect(addCell(settled, { ...ann, cell: aCell() })).toEqual({ kind: 'same' });
    expect(addCell(settled, { ...ann, cell: aCell({ id: 'twin' }) })).toEqual({
      kind: 'refused',
      message: 'Cannot add "Web · Banner · Global": it is there already. Use that one',
    });
  });
});

describe('matrixState', () => {
  test('counts what is approved, and what is distributed too', () => {
    const states: readonly CellState[] = ['planned', 'in-production', 'in-review', 'approved', 'distributed'];
    const cells = states.map((state, index) => aCell({ id: String(index), channel: String(index), state }));
    expect(matrixState(aMatrix(cells))).toEqual({ isSettled: false, cells: 5, approved: 2 });
  });
});
