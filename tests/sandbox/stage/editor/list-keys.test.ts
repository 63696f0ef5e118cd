import { listKeyTarget } from '../../../../sandbox/stage/editor/list-keys';

describe('listKeyTarget()', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 1, undefined],
  ])('%s from %d', (key, active, target) => {
    expect(listKeyTarget(key, active, 3)).toBe(target);
  });

  it('leads nowhere in an empty list', () => {
    expect(listKeyTarget('ArrowDown', 0, 0)).toBeUndefined();
  });
});
