import { reasonsByRow } from '../../../../../static/launches/templates/edit/reasons-by-row';
import { aRow } from '../../create/creation-builders';

const rows = [aRow({ key: 'a', name: 'Copy' }), aRow({ key: 'b', name: 'Final copy' })];

describe('reasonsByRow()', () => {
  it('tells a reason at the row that it names first', () => {
    const early = '"Final copy" comes 2 working days too early for its dependency on "Copy". Place it later';
    const circle = 'These rows wait for each other: "Copy", "Final copy". Remove a dependency between them';
    expect(reasonsByRow(rows, [early, circle])).toEqual({ byRow: { b: [early], a: [circle] }, general: [] });
  });

  it('keeps apart what names no row', () => {
    expect(reasonsByRow(rows, ['The template has no row "launch" for the launch itself'])).toEqual({
      byRow: {},
      general: ['The template has no row "launch" for the launch itself'],
    });
  });
});
