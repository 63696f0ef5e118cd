import { suggestCountry } from '../../../../static/settings/state/suggest-country';

const countries = [{ code: 'DE', name: 'Germany', regions: [] }];

describe('suggestCountry()', () => {
  it.each([
    ['de-DE', 'DE'],
    ['en-DE', 'DE'],
    ['de', null],
    ['en-US', null],
    ['not a language', null],
  ])('suggests for "%s": %s', (language, code) => {
    expect(suggestCountry(language, countries)).toBe(code);
  });
});
