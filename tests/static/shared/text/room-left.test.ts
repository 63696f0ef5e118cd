import { roomLeft } from '../../../../static/shared/text/room-left';

describe('roomLeft()', () => {
  it.each([
    [79, null],
    [80, '20 characters left'],
    [99, '1 character left'],
    [100, '0 characters left'],
    [101, '1 character too many'],
  ])('with %s of 100 is %s', (length, expected) => {
    expect(roomLeft(length, 100)).toBe(expected);
  });
});
