import { editMatrix } from '../../../../src/domain/launches/formats/edit-matrix';
import type { CellRecord, FormatMatrix } from '../../../../src/domain/launches/formats/format-matrix';
import { aCell, aMatrix } from '../../../support/a-matrix';
import { anId } from '../../../support/an-issue';
import { fc } from '../../../support/fast-check';

const ann = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
const settled = { by: 'olga', at: '2026-05-01T09:00:00.000Z' };
const email = aCell({ id: 'mail', channel: 'Email' });

function edit(matrix: FormatMatrix, draft: FormatMatrix) {
  return editMatrix(matrix, { ...ann, draft });
}

function refusalOf(matrix: FormatMatrix, draft: FormatMatrix): string {
  const step = edit(matrix, draft);
  return step.kind === 'refused' ? step.message : step.kind;
}

describe('editMatrix', () => {
  test('adds and takes out cells; those that keep their id keep their state, under another name too', () => {
    const approved = aCell({ state: 'approved', by: 'olga', at: settled.at });
    const draft = aMatrix([aCell({ format: 'Hero' }), email]);

    const step = edit(aMatrix([approved, aCell({ id: 'old', region: 'EMEA' })]), draft);

    expect(step).toMatchObject({
      kind: 'changed',
      matrix: {
        cells: [
          { id: 'web', format: 'Hero', state: 'approved', by: 'olga' },
          { id: 'mail', state: 'planned', by: null },
        ],
        history: [{ ...ann, did: { kind: 'edited', added: 1, removed: 1 } }],
      },
    });
  });

  test('an approval falls when another issue is named for the cell', () => {
    const step = edit(aMatrix([aCell({ state: 'approved' })]), aMatrix([aCell({ issueId: anId('MKT-4') })]));

    expect(step).toMatchObject({
      kind: 'changed',
      matrix: {
        cells: [{ state: 'in-review', issueId: 'MKT-4' }],
        history: [
          { did: { kind: 'state', cell: 'Web · Banner · Global', from: 'approved', to: 'in-review' } },
          { did: { kind: 'edited', added: 0, removed: 0 } },
        ],
      },
    });
  });

  test('the same again changes nothing, blanks around names included', () => {
    const cell = aCell({ channel: ' Web ' });
    expect(edit(aMatrix(), aMatrix([cell], { channels: [' Web '] }))).toEqual({ kind: 'same' });
  });

  test.each<[string, FormatMatrix, string]>([
    [
      'two cells for the same deliverable',
      aMatrix([aCell(), aCell({ id: 'twin', channel: 'web' })]),
      'Cannot save these formats: channel "web" is there twice. Take one out',
    ],
    [
      'two cells with the same names',
      aMatrix([aCell(), aCell({ id: 'twin' })]),
      'Cannot save these formats: "Web · Banner · Global" is there twice. Take one out',
    ],
    [
      'two cells with one id',
      aMatrix([aCell(), aCell({ channel: 'Email' })]),
      'Cannot save these formats: "Email · Banner · Global" has the id of another deliverable. Load the page again',
    ],
    [
      'a cell whose channel is not listed',
      aMatrix([email], { channels: ['Web'] }),
      'Cannot save these formats: "Email · Banner · Global" names a channel, format or region that is not in the lists. Add it there, or leave it out',
    ],
    [
      'a name of blanks',
      aMatrix([], { regions: [' '] }),
      'Cannot save these formats: a region has no name. Give it one, or take it out',
    ],
  ])('refuses %s', (_, draft, message) => {
    expect(refusalOf(aMatrix(), draft)).toBe(message);
  });

  test.each<[string, FormatMatrix, string]>([
    ['addition', aMatrix([aCell(), email]), '"Email · Banner · Global" would be added. Ask for it as another format'],
    ['removal', aMatrix([], { channels: ['Web'] }), '"Web · Banner · Global" would be taken out'],
    ['renaming', aMatrix([aCell({ region: 'EMEA' })]), '"Web · Banner · Global" would change'],
    ['list', aMatrix([aCell()], { channels: ['Web', 'Email'] }), 'the lists of channels, formats and regions stay'],
  ])('refuses any %s once settled', (_, draft, words) => {
    expect(refusalOf(aMatrix([aCell()], { settled }), draft)).toContain(`they are settled, and ${words}`);
  });

  test('takes an issue for a cell that is settled', () => {
    const bound = aMatrix([aCell({ issueId: anId('MKT-4') })]);
    expect(edit(aMatrix([aCell()], { settled }), bound)).toMatchObject({ kind: 'changed', matrix: { settled } });
  });

  test('after any edit no deliverable is there twice, and what was settled stays the same set', () => {
    const name = fc.constantFrom('A', 'a', 'B', ' B', 'C');
    const cells = fc.array(
      fc.record({ id: fc.constantFrom('1', '2', '3', '4'), channel: name, format: name, region: name }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(cells, cells, fc.boolean(), (before, after, isSettled) => {
        const start = edit(aMatrix([]), matrixOf(before));
        const matrix = start.kind === 'changed' ? start.matrix : aMatrix([]);
        const step = edit({ ...matrix, settled: isSettled ? settled : null }, matrixOf(after));
        const keys = (step.kind === 'changed' ? step.matrix : matrix).cells.map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
        expect(isSettled ? keys.sort() : []).toEqual(isSettled ? matrix.cells.map(keyOf).sort() : []);
      }),
    );
  });
});

function matrixOf(cells: readonly { readonly id: string }[]): FormatMatrix {
  return aMatrix(cells.map(aCell));
}

function keyOf({ channel, format, region }: CellRecord): string {
  return `${channel}/${format}/${region}`.toLowerCase();
}
