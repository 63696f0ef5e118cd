import { isMissed, launchHealth, type HealthFacts } from '../../../src/domain/launches/launch-health';
import { aDay } from '../../support/a-day';

const today = aDay('2026-05-12');
const thresholds = { slipDays: 5, floatDays: 3 };

const open = { due: aDay('2026-05-20'), state: 'todo' } as const;
const behind = { due: aDay('2026-05-11'), state: 'doing' } as const;
const finished = { due: aDay('2026-05-11'), state: 'done' } as const;
const undated = { due: null, state: 'todo' } as const;
const calm: HealthFacts = { milestones: [open, finished], t0: open, float: 10, slips: [] };

describe('launchHealth', () => {
  test.each<[string, Partial<HealthFacts>, string]>([
    ['everything has time', {}, 'on-track'],
    ['T-0 has just as many days to spare as the threshold', { float: 3 }, 'on-track'],
    ['T-0 has fewer', { float: 2 }, 'at-risk'],
    ['T-0 has none', { float: 0 }, 'at-risk'],
    ['T-0 has less than none', { float: -1 }, 'late'],
    ['nothing is known of what T-0 has to spare', { float: null }, 'on-track'],
    ['a milestone was missed', { milestones: [open, behind] }, 'at-risk'],
    ['the day of T-0 has passed', { t0: behind }, 'late'],
    ['T-0 is today', { t0: { due: today, state: 'doing' } }, 'on-track'],
    ['T-0 is done, a review is open', { t0: finished, float: null }, 'on-track'],
    ['a date slipped by the threshold', { slips: [{ id: 'a', days: 5 }] }, 'on-track'],
    ['a date slipped by more', { slips: [{ id: 'a', days: 6 }] }, 'at-risk'],
    ['all is done, though a date slipped', { milestones: [finished], slips: [{ id: 'a', days: 9 }] }, 'done'],
    ['no milestone has a date', { milestones: [undated], t0: undated, float: null }, 'unknown'],
    ['there is no milestone', { milestones: [], t0: null, float: null }, 'unknown'],
    ['no T-0 is named', { t0: null, float: null }, 'on-track'],
  ])('%s', (_, facts, level) => {
    expect(launchHealth({ ...calm, ...facts }, thresholds, today).level).toBe(level);
  });

  test('counts missed milestones, and each that slipped once', () => {
    const slips = [
      { id: 'a', days: 1 },
      { id: 'b', days: 2 },
      { id: 'a', days: 3 },
    ];

    const health = launchHealth({ ...calm, milestones: [open, behind, behind], slips }, thresholds, today);

    expect(health).toEqual({ level: 'at-risk', missed: 2, float: 10, slips: 2 });
  });
});

describe('isMissed', () => {
  test.each([
    ['the day before today', behind, true],
    ['today', { due: today, state: 'todo' } as const, false],
    ['done', finished, false],
    ['without a day', undated, false],
  ])('%s', (_, standing, missed) => {
    expect(isMissed(standing, today)).toBe(missed);
  });
});
