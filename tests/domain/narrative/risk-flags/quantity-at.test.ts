import { quantityAt } from '../../../../src/domain/narrative/risk-flags/quantity-at';
import { readTokens } from '../../../../src/domain/narrative/risk-flags/read-tokens';

describe('quantityAt', () => {
  test.each([
    { text: '40', value: 40 },
    { text: '1,200', value: 1200 },
    { text: '1.200', value: 1200 },
    { text: '3.5', value: 3.5 },
    { text: '3,5', value: 3.5 },
    { text: '10 000', value: 10_000 },
    { text: '2.5m', value: 2_500_000 },
    { text: 'twenty-five', value: 25 },
    { text: 'a dozen', value: 12 },
    { text: 'two hundred thousand', value: 200_000 },
    { text: 'a million', value: 1_000_000 },
  ])('reads "$text" whole, as $value', ({ text, value }) => {
    const tokens = readTokens(text);

    expect(quantityAt(tokens, 0)).toEqual({ end: tokens.length, value, hasPlus: false });
  });

  test('sees a plus behind it', () => {
    expect(quantityAt(readTokens('500+ teams'), 0)).toEqual({ end: 2, value: 500, hasPlus: true });
  });

  test('leaves a unit out that is not a scale', () => {
    expect(quantityAt(readTokens('5 m wide'), 0)).toMatchObject({ end: 1, value: 5 });
  });

  test.each(['PROD-12', '#12', '9:30', 'a hunt', 'hundred', 'tens'])('takes no part of "%s" for one', (text) => {
    const tokens = readTokens(text);

    expect(tokens.map((_, index) => quantityAt(tokens, index))).toEqual(tokens.map(() => undefined));
  });
});
