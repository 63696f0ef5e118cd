import type { MilestoneView } from '../../../../../src/contract/launch';
import { floatsAfter } from '../../../../../static/shared/timeline/float/floats-after';
import type { Trial } from '../../../../../static/shared/timeline/layout/lay-rows';
import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { aDependency, aLaunchView, aMilestone } from '../a-launch-view';

const freeze = aMilestone('1', { due: '2026-05-05' });
const copy = aMilestone('2', { start: '2026-05-11', due: '2026-05-13' });
const t0 = aMilestone('9', { due: '2026-05-22' });
const [first, second] = [aDependency('1', '2'), aDependency('2', '9', { lag: 2 })];

function after(trials: Record<string, Trial>, milestones: MilestoneView[] = [freeze, copy, t0]) {
  const launch = aLaunchView({ milestones, dependencies: [first, second], t0: { issueId: '9', due: '2026-05-22' } });
  return floatsAfter(createModel(launch))(new Map(Object.entries(trials)));
}

const to = (due: string, kind: Trial['kind'] = 'wanted', start: string | null = null): Trial => ({
  ...{ kind, days: 0 },
  to: { start, due },
});

describe('floatsAfter', () => {
  it('counts from the dates that are tried', () => {
    expect(after({}).floatOf(copy)).toMatchObject({ float: 5, latest: '2026-05-20', critical: false });

    // Fri 15 May instead of Wed 13 May.
    const tried = after({ '2': to('2026-05-15', 'follows', '2026-05-13') });

    expect(tried.floatOf(copy)).toMatchObject({ float: 3, latest: '2026-05-20' });
    expect(tried.floatOf(freeze)).toMatchObject({ float: 8 });
  });

  it('is critical, and negative, as it comes nearer to T-0 and passes it', () => {
    const tight = after({ '2': to('2026-05-20', 'wanted', '2026-05-18') });
    expect(tight.floatOf(copy)).toMatchObject({ float: 0, critical: true });
    expect([tight.isCritical(first), tight.isCritical(second)]).toEqual([false, true]);

    const late = after({ '2': to('2026-05-25', 'wanted', '2026-05-21') });
    expect(late.floatOf(copy)).toMatchObject({ float: -3, latest: '2026-05-20' });
  });

  it('leaves what is only proposed where it is', () => {
    expect(after({ '9': to('2026-05-29', 'proposed') }).floatOf(copy)).toMatchObject({ float: 5 });
  });

  it('knows none of what is done, and of what does not lead to T-0', () => {
    const done = { ...copy, state: 'done' as const };

    expect(after({}, [freeze, done, t0]).floatOf(done)).toBeUndefined();
    expect(after({}, [freeze, done, t0]).floatOf(freeze)).toBeUndefined();
  });

  it('counts in a calendar that did not come along as in Monday to Friday', () => {
    const elsewhere = { ...copy, calendar: 'lost' };

    expect(after({}, [freeze, elsewhere, t0]).floatOf(elsewhere)).toMatchObject({ float: 5 });
  });
});
