import type { RippleId } from '../../../src/domain/launches/launch';
import { withRipple } from '../../../src/domain/launches/with-ripple';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';

function ids(from: number, to: number): RippleId[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `ripple-${from + index}` as RippleId);
}

describe('withRipple', () => {
  test('puts the newest first and keeps ten', () => {
    const milestone = aTrackedMilestone({ id: 'MKT-1', ripples: ids(1, 10) });

    expect(withRipple(milestone, 'ripple-11' as RippleId).ripples).toEqual(['ripple-11', ...ids(1, 9)]);
  });

  test('noted twice changes nothing', () => {
    const milestone = aTrackedMilestone({ id: 'MKT-1', ripples: ids(1, 3) });

    expect(withRipple(milestone, 'ripple-2' as RippleId)).toBe(milestone);
  });
});
