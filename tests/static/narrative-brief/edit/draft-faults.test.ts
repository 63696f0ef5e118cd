import { draftFaults } from '../../../../static/narrative-brief/edit/draft-faults';
import { withoutBlank } from '../../../../static/narrative-brief/edit/without-blank';

const row = { id: 'a', does: '', inCase: '', behaviour: '', later: '', feature: null };

describe('draftFaults()', () => {
  it('finds nothing wrong with plain text, markup and other scripts', () => {
    expect(draftFaults({ section: 'who', text: '<script>alert(1)</script> שלום 🚀\n\ttab' })).toEqual({});
  });

  it('names the field and the way out', () => {
    expect(draftFaults({ section: 'edges', rows: [row, { ...row, id: 'b', later: 'x'.repeat(501) }] })).toEqual({
      'rows.1.later': 'Cannot save this: it has 501 characters, at most 500 fit. Shorten it',
    });
    expect(Object.keys(draftFaults({ section: 'notTrue', lines: [{ id: 'a', text: '\ud800' }] }))).toEqual([
      'lines.0.text',
    ]);
  });

  it('refuses more rows than fit', () => {
    const rows = Array.from({ length: 21 }, (_, index) => ({ ...row, id: `r${index}` }));
    expect(draftFaults({ section: 'edges', rows })).toEqual({ rows: 'Cannot save this: it holds more than 20 rows' });
  });
});

describe('withoutBlank()', () => {
  it('drops rows in which nothing was written, and keeps one that only names an issue', () => {
    const named = { ...row, id: 'b', feature: '10001' };
    expect(withoutBlank({ section: 'edges', rows: [row, named, { ...row, id: 'c', later: ' \n' }] })).toEqual({
      section: 'edges',
      rows: [named],
    });
  });
});
