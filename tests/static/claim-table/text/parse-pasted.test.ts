import { parsePasted } from '../../../../static/claim-table/text/parse-pasted';
import { fc } from '../../../support/fast-check';

describe('parsePasted', () => {
  it.each([
    ['one line', 'Works offline', ['Works offline']],
    ['lines of any system, empty ones left out', 'One\r\n\r\nTwo\rThree\n\n', ['One', 'Two', 'Three']],
    [
      'bullets and numbers of lists',
      '- One\n• Two\n3. Three\n4) Four\n* Five',
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    ['quotation by mail and boxes to tick', '> One\n- [ ] Two\n- [x] Three', ['One', 'Two', 'Three']],
    ['quotation marks around a line', '"One"\n“Two”\n«Three»\n„Four“', ['One', 'Two', 'Three', 'Four']],
    ['a bullet before quotation marks', '- "One-click setup"', ['One-click setup']],
    ['the first column of a table', 'One\taccurate\tPriya\nTwo\t\t', ['One', 'Two']],
    ['cells of a spreadsheet with breaks and quotes', '"Says ""yes""\nat once"\tx\nTwo', ['Says "yes" at once', 'Two']],
  ])('takes %s', (_, text, claims) => {
    expect(parsePasted(text)).toEqual(claims);
  });

  it.each([
    '3 steps to launch',
    '2.0 is faster',
    '-5 degrees',
    '40% less work',
    '"Fast" and "safe"',
    'Set-up in a day',
    '#1 in surveys',
    "'Tis true",
  ])('keeps what belongs to the claim: %s', (text) => {
    expect(parsePasted(text)).toEqual([text]);
  });

  it('finds no claim in nothing', () => {
    expect(parsePasted(' \n\t\n')).toEqual([]);
  });

  it('gives lines without breaks, tabs or spaces at their ends, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const claim of parsePasted(text)) {
          expect(claim).toBe(claim.trim());
          expect(claim).not.toMatch(/[\r\n\t]|^$/);
        }
      }),
    );
  });
});
