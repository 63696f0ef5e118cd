import { mostSlipsKept } from '../../../../src/domain/launches/slips';
import { healthReasons, slipsInWords } from '../../../../static/shared/launch/health-in-words';

const health = { level: 'on-track', missed: 0, float: 3, slips: 0, missedGates: 0 } as const;

describe('healthReasons', () => {
  it.each([
    [{ ...health, level: 'late', missed: 2 }, '2 milestones missed, 3 working days of float'],
    [{ ...health, level: 'late', missedGates: 2 }, '2 gates missed, 3 working days of float'],
    [
      { ...health, level: 'late', missed: 1, missedGates: 1 },
      '1 gate missed, 1 milestone missed, 3 working days of float',
    ],
    [{ ...health, float: 1 }, '1 working day of float'],
    [{ ...health, float: 0 }, 'no float'],
    [{ ...health, level: 'late', float: -4 }, '4 working days short of T-0'],
    [{ ...health, float: null }, ''],
    [{ ...health, level: 'done' }, ''],
    [{ ...health, level: 'unknown', float: null }, 'T-0 has no date'],
    [{ ...health, level: 'unknown', float: null, missed: 1 }, '1 milestone missed'],
    [{ ...health, level: 'unknown', float: null, missedGates: 1 }, '1 gate missed'],
  ] as const)('%j', (given, expected) => {
    expect(healthReasons(given)).toBe(expected);
  });
});

describe('slipsInWords', () => {
  it.each([
    [0, 'none'],
    [1, '1 slip'],
    [mostSlipsKept - 1, '7 slips'],
    [mostSlipsKept, '8 slips or more'],
  ])('%i: %s', (slips, expected) => {
    expect(slipsInWords({ slips })).toBe(expected);
  });
});
