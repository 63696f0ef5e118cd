import { placeWording } from '../../../../static/claim-table/wording/place-wording';

describe('placeWording', () => {
  it('appends a paragraph', () => {
    expect(placeWording('It reads CSV files.\n', 'It reads XLSX too.', null)).toBe(
      'It reads CSV files.\n\nIt reads XLSX too.',
    );
    expect(placeWording('', 'It reads XLSX.', null)).toBe('It reads XLSX.');
  });

  it('replaces what is selected', () => {
    expect(placeWording('It reads all files.', 'XLSX and CSV files', { from: 9, to: 18 })).toBe(
      'It reads XLSX and CSV files.',
    );
  });

  it('appends where nothing is selected', () => {
    expect(placeWording('One.', 'Two.', { from: 2, to: 2 })).toBe('One.\n\nTwo.');
  });
});
