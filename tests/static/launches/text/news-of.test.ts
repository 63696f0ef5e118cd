import type { GateBrief } from '../../../../src/contract/gate';
import { newsOf } from '../../../../static/launches/text/news-of';
import { aLaunch, briefLock, freeze, t0Milestone } from '../../support/launch-builders';
import { dayOf } from '../../support/panel-builders';

const later = (milestone: typeof freeze) => ({ ...milestone, due: dayOf('08-03') });

describe('newsOf', () => {
  it('is silent when nothing that matters has changed', () => {
    expect(newsOf(aLaunch(), aLaunch({ name: 'Other', hidden: 2 }))).toBe('');
  });

  it('names the one milestone that moved, and counts several', () => {
    const one = aLaunch({ milestones: [later(freeze), briefLock, t0Milestone] });
    expect(newsOf(aLaunch(), one)).toMatch(/^Feature freeze \(PROD-2\) is now due \w+ 3 Aug\.$/);
    const two = aLaunch({ milestones: [later(freeze), later(briefLock), t0Milestone] });
    expect(newsOf(aLaunch(), two)).toBe('2 milestones have new dates.');
  });

  it('names the one gate that stands otherwise, and counts several', () => {
    const withGates = (...states: GateBrief['state'][]) =>
      aLaunch({
        milestones: [freeze, briefLock].map((milestone, place) => ({
          ...milestone,
          gate: { state: states[place] ?? 'shut', met: 1, all: 2, missing: [] },
        })),
      });
    expect(newsOf(aLaunch(), withGates('shut', 'open'))).toBe('');
    expect(newsOf(withGates('shut', 'shut'), withGates('open', 'shut'))).toBe(
      'The gate of Feature freeze (PROD-2) is now open.',
    );
    expect(newsOf(withGates('shut', 'open'), withGates('open', 'missed'))).toBe('2 gates stand otherwise now.');
  });

  it('tells another T-0, another state and when writing begins and ends', () => {
    const after = aLaunch({
      t0: { issueId: t0Milestone.id, due: null },
      health: { level: 'late', missed: 1, float: null, slips: 0, missedGates: 0 },
      running: { written: 0, failed: 0, total: 1, waitsUntil: null },
    });
    expect(newsOf(aLaunch(), after)).toBe(
      'T-0 has no date any more. Late: 1 milestone missed. 1 date is being written.',
    );
    expect(newsOf(after, { ...after, running: null })).toBe('All dates are written.');
  });
});
