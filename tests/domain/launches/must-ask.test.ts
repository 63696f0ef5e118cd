import { mustAsk } from '../../../src/domain/launches/must-ask';

describe('mustAsk', () => {
  const by = (...days: number[]) => days.map((one) => ({ days: one }));
  test.each([
    ['apply never asks', by(40), { kind: 'apply' }, false],
    ['ask asks whatever moves', by(1), { kind: 'ask' }, true],
    ['ask has nothing to ask where nothing moves', [], { kind: 'ask' }, false],
    ['ask-above lets what is at its limit pass', by(5, -5), { kind: 'ask-above', days: 5 }, false],
    ['ask-above asks above it, also where a date comes earlier', by(1, -6), { kind: 'ask-above', days: 5 }, true],
  ] as const)('%s', (_, shifts, dial, expected) => {
    expect(mustAsk(shifts, dial)).toBe(expected);
  });
});
