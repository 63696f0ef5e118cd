import { renderHook, waitFor } from '@testing-library/react';
import { useFloats } from '../../../../../static/shared/timeline/float/use-floats';
import type { Trial } from '../../../../../static/shared/timeline/layout/lay-rows';
import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { aDependency, aLaunchView, aMilestone } from '../a-launch-view';

const brief = aMilestone('2', { float: 9, floatTo: '9', freeFloat: 9, latest: '2026-05-20' });
const t0 = aMilestone('9', { due: '2026-05-20', float: 0, floatTo: '9', freeFloat: 0, latest: '2026-05-20' });
const none: ReadonlyMap<string, Trial> = new Map();
const onT0: ReadonlyMap<string, Trial> = new Map([
  ['2', { kind: 'wanted', to: { start: null, due: '2026-05-20' }, days: 9 }],
]);

/** Beside so many others, far from what is tried. */
function modelOf(others: number) {
  const rest = Array.from({ length: others }, (_, index) => aMilestone(String(100 + index)));
  return createModel(
    aLaunchView({
      milestones: [brief, t0, ...rest],
      dependencies: [aDependency('2', '9')],
      t0: { issueId: '9', due: '2026-05-20' },
    }),
  );
}

describe('useFloats', () => {
  it.each([0, 500])('floats follow a date that is tried, and come back, beside %i others', async (others) => {
    const model = modelOf(others);
    const { result, rerender } = renderHook(({ trials }) => useFloats(model, trials), {
      initialProps: { trials: none },
    });
    const floatNow = () => result.current.floats.floatOf(brief)?.float;
    expect(floatNow()).toBe(9);

    rerender({ trials: onT0 });
    // No word on the date tried before it has been counted.
    expect(result.current.areCurrent).toBe(false);
    await waitFor(() => expect(result.current.areCurrent).toBe(true));
    expect(floatNow()).toBe(0);

    rerender({ trials: none });
    expect(floatNow()).toBe(9);
  });
});
