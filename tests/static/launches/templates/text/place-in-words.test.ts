import { placeInWords } from '../../../../../static/launches/templates/text/place-in-words';

describe('placeInWords()', () => {
  it.each([
    ['At T-0', {}],
    ['At T-0', { weeks: 0, workdays: 0 }],
    ['8 weeks before T-0', { weeks: -8 }],
    ['1 week after T-0', { weeks: 1 }],
    ['30 days after T-0', { days: 30 }],
    ['3 working days before T-0', { workdays: -3 }],
    ['8 weeks before T-0, then 2 working days later', { weeks: -8, workdays: 2 }],
    ['1 week after T-0, then 1 day later, then 1 working day earlier', { weeks: 1, days: 1, workdays: -1 }],
    ['As early as what gates it allows', 'follows' as const],
  ])('says "%s"', (words, place) => {
    expect(placeInWords(place)).toBe(words);
  });
});
