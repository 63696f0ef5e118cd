import { createScale, dayAt, xOf } from '../../../../../static/shared/timeline/layout/scale';

const range = { first: 100, last: 199 };

describe('createScale', () => {
  it('fits all days beside the room for words', () => {
    const scale = createScale(range, { zoom: 'fit', width: 1100, labelRoom: 100 });

    expect(scale).toMatchObject({ day: 10, width: 1100 });
    expect(xOf(scale, 200)).toBe(1000);
  });

  it('fills the picture when a launch is one day long', () => {
    const scale = createScale({ first: 5, last: 5 }, { zoom: 'fit', width: 900, labelRoom: 90 });

    expect(scale.width).toBe(900);
    expect(dayAt(scale, 900)).toBeLessThanOrEqual(scale.last + 1);
  });

  it('keeps its width of a day however long a launch is', () => {
    const scale = createScale({ first: 0, last: 1095 }, { zoom: 'week', width: 900, labelRoom: 90 });

    expect(scale.width).toBe(1096 * 34 + 90);
  });
});
