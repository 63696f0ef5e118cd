import { closeWords } from '../../../../static/claim-table/text/close-words';

describe('closeWords', () => {
  it('says that nothing is missing', () => {
    expect(closeWords(1, [])).toBe('Every claim is rated. Review 2 begins, and ratings are then to be confirmed.');
  });

  it('names three claims that nobody has rated and counts the rest', () => {
    expect(closeWords(2, ['One', 'Two', 'Three', 'Four', 'Five'])).toBe(
      '5 claims not rated: “One”, “Two”, “Three”, 2 more. Close all the same? The claims can then be signed.',
    );
  });
});
