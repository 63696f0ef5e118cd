import type { GateBrief } from '../../../../../src/contract/gate';
import type { MilestoneView } from '../../../../../src/contract/launch';
import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { floatInWords, freeFloatInWords } from '../../../../../static/shared/timeline/words/float-in-words';
import { criticalInWords } from '../../../../../static/shared/timeline/words/critical-in-words';
import { ruleInWords } from '../../../../../static/shared/timeline/words/dependency-in-words';
import { gateInWords } from '../../../../../static/shared/timeline/words/gate-in-words';
import { heldInWords } from '../../../../../static/shared/timeline/words/held-in-words';
import { placeInWords } from '../../../../../static/shared/timeline/words/place-in-words';
import { rowSentence } from '../../../../../static/shared/timeline/words/row-sentence';
import { aDependency, aLaunchView, aMilestone } from '../a-launch-view';

describe('ruleInWords', () => {
  it.each([
    [{ type: 'FS', lag: 0, mode: 'at-least' }, 'starts after it finishes'],
    [{ type: 'FS', lag: 2, mode: 'exactly' }, 'starts exactly 2 working days after it finishes'],
    [{ type: 'SS', lag: 0, mode: 'exactly' }, 'starts exactly when it starts'],
    [{ type: 'FF', lag: -3, mode: 'at-least' }, 'finishes no earlier than 3 working days before it finishes'],
    [{ type: 'SF', lag: 1, mode: 'keep-gap' }, 'finishes at least 1 working day after it starts, and keeps its gap'],
  ] as const)('%j', (rule, words) => {
    expect(ruleInWords(rule, 'it')).toBe(words);
  });
});

describe('gateInWords', () => {
  it.each([
    [{ state: 'open', met: 2, all: 2, missing: [] }, 'open'],
    [
      { state: 'shut', met: 3, all: 5, missing: ['Spec package', 'Legal approval'] },
      'shut, 2 of 5 missing: Spec package, Legal approval',
    ],
    [{ state: 'missed', met: 1, all: 4, missing: ['Spec package'] }, 'missed, 3 of 4 missing: Spec package and 2 more'],
    [{ state: 'waived', met: 0, all: 1, missing: ['Spec package'] }, 'waived, 1 of 1 missing: Spec package'],
  ] satisfies [GateBrief, string][])('%j', (gate, words) => {
    expect(gateInWords(gate)).toBe(words);
  });
});

describe('placeInWords', () => {
  it.each([
    [0, 'T-0'],
    [-44, '6 weeks and 2 days before T-0'],
    [7, '1 week after T-0'],
  ])('%i', (days, words) => {
    expect(placeInWords(days)).toBe(words);
  });
});

describe('heldInWords', () => {
  it('says that nobody works on a holiday', () => {
    const milestone = aMilestone('1');

    expect(heldInWords({ start: null, due: '2026-05-01' }, -4, { model: createModel(aLaunchView()), milestone })).toBe(
      'Fri 1 May · −4 working days · not a working day',
    );
  });
});

describe('floatInWords', () => {
  const t0 = aMilestone('9', { key: 'PROD-9', float: 0, floatTo: '9' });
  const embargo = aMilestone('8', { pinned: true, float: 0, floatTo: '8' });
  const model = createModel(aLaunchView({ milestones: [t0, embargo], t0: { issueId: '9', due: '2026-05-21' } }));

  it.each<[Partial<MilestoneView>, string | null]>([
    [{ float: null }, null],
    [{ float: 3, floatTo: '9' }, '3 working days before T-0 must move'],
    [{ float: 1, floatTo: '9' }, '1 working day before T-0 must move'],
    [{ float: 0, floatTo: '9' }, 'critical, no float: T-0 moves with it'],
    [{ float: -1, floatTo: '9' }, 'critical, 1 working day too late for T-0'],
    [{ float: -4, floatTo: '9' }, 'critical, 4 working days too late for T-0'],
    [{ float: 3, floatTo: '8' }, '3 working days before MKT-8, which is pinned'],
    [{ float: 0, floatTo: '8' }, 'critical, no float: MKT-8, which is pinned, comes next'],
    [{ float: -2, floatTo: '8' }, 'critical, 2 working days too late for MKT-8, which is pinned'],
    [{ float: 3, floatTo: '9', floatAsSeen: true }, '3 working days before T-0 must move, as far as you can see'],
  ])('%j', (float, words) => {
    expect(floatInWords(aMilestone('1', float), model)).toBe(words);
  });

  it('knows what has none by itself', () => {
    expect(floatInWords(t0, model)).toBe('critical, no float: it is T-0');
    expect(floatInWords(embargo, model)).toBe('critical, no float: it is pinned');
  });

  it('without T-0 speaks of the end of the launch', () => {
    const last = aMilestone('5', { float: 0, floatTo: '5' });
    const withoutT0 = createModel(aLaunchView({ milestones: [last] }));

    expect(floatInWords(last, withoutT0)).toBe('critical, no float: it is the end of the launch');
    expect(floatInWords(aMilestone('1', { float: 2, floatTo: '5' }), withoutT0)).toBe(
      '2 working days before the end of the launch must move',
    );
  });
});

describe('criticalInWords', () => {
  const t0 = aMilestone('9', { float: 0 });
  const words = (...floats: (number | null)[]) => {
    const milestones = [t0, ...floats.map((float, index) => aMilestone(String(index), { float }))];
    return criticalInWords(createModel(aLaunchView({ milestones, t0: { issueId: '9', due: '2026-05-07' } })));
  };

  it.each([
    [[0, -2, 5, null], '2 milestones are critical'],
    [[0, 1], '1 milestone is critical'],
    [[3, 2, 9], 'Nothing is critical: MKT-1 has the least float, 2 working days'],
    [[1, 1], 'Nothing is critical: MKT-0 and MKT-1 have the least float, 1 working day'],
    [[4, 4, 4, 4], 'Nothing is critical: MKT-0, MKT-1 and 2 more have the least float, 4 working days'],
    [[null], null],
  ])('%j', (floats, expected) => {
    expect(words(...floats)).toBe(expected);
  });
});

describe('freeFloatInWords', () => {
  it.each([
    [5, 1, '1 working day before what waits for it must move'],
    [5, 0, 'none: what waits for it moves with it'],
    [5, 5, null],
    [0, 0, null],
    [5, -2, null],
    [null, null, null],
  ])('%s, %s', (float, freeFloat, words) => {
    expect(freeFloatInWords({ float, freeFloat })).toBe(words);
  });
});

describe('heldInWords, of float', () => {
  it.each([
    [3, 'Fri 8 May · +1 working day · 3 working days of float'],
    [0, 'Fri 8 May · +1 working day · no float'],
    [-1, 'Fri 8 May · +1 working day · 1 working day too late'],
    [undefined, 'Fri 8 May · +1 working day'],
  ])('%s', (float, words) => {
    const held = { model: createModel(aLaunchView()), milestone: aMilestone('1'), float };

    expect(heldInWords({ start: null, due: '2026-05-08' }, 1, held)).toBe(words);
  });
});

describe('rowSentence', () => {
  it('says all that the row shows, and what it hangs on', () => {
    const milestone = aMilestone('2', {
      start: '2026-04-30',
      pinned: true,
      critical: true,
      float: 0,
      baseline: { kind: 'dated', start: null, due: '2026-05-05', days: 2 },
    });
    const model = createModel(
      aLaunchView({
        milestones: [aMilestone('1'), milestone],
        dependencies: [aDependency('1', '2')],
        t0: { issueId: null, due: '2026-05-21' },
      }),
    );

    // Thu 30 April to Thu 7 May, without 1 May and a weekend.
    expect(rowSentence(milestone, model)).toBe(
      'Milestone 2, MKT-2, marketing, To do. Dates: Thu 30 Apr to Thu 7 May. Length: 5 working days. ' +
        'Place: 2 weeks before T-0. Float: critical, no float: T-0 moves with it. ' +
        'Slip: 2 working days later than the baseline, which had Tue 5 May. ' +
        'Pinned: it stays where it is when others move. Who: nobody. Waits for MKT-1, holds, nothing waits for it.',
    );
  });
});
