import { gatesBefore, type GatedMilestone } from '../../../src/domain/gates/gates-before';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/a-plan';
import { fc } from '../../support/fast-check';

function milestone(id: string, from: readonly string[] = [], hasGate = false): GatedMilestone {
  return { id: anId(id), gatedBy: from.map((one) => ({ from: anId(one) })), hasGate };
}

const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const milestones = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({ from: fc.subarray([...ids, 'elsewhere']), hasGate: fc.boolean() })
      .map(({ from, hasGate }) => milestone(id, from, hasGate)),
  ),
);

/** Walks back from one milestone, as one would by hand. */
function naive(all: readonly GatedMilestone[], id: MilestoneId): MilestoneId[] {
  const seen = new Set<MilestoneId>();
  const walk = (at: MilestoneId): void => {
    for (const { from } of all.find((one) => one.id === at)?.gatedBy ?? []) {
      if (seen.has(from)) continue;
      seen.add(from);
      walk(from);
    }
  };
  walk(id);
  return [...seen].filter((one) => one !== id && all.some((other) => other.id === one && other.hasGate)).sort();
}

describe('gatesBefore', () => {
  test('finds gates near and far, and none of those beside or behind', () => {
    const all = [
      milestone('freeze', [], true),
      milestone('lock', ['freeze'], true),
      milestone('assets', ['lock']),
      milestone('beta', ['freeze']),
      milestone('launch', ['assets'], true),
    ];

    expect([...gatesBefore(all)]).toEqual([
      ['freeze', []],
      ['lock', ['freeze']],
      ['assets', ['freeze', 'lock']],
      ['beta', ['freeze']],
      ['launch', ['freeze', 'lock']],
    ]);
  });

  test('equals a walk back from each milestone, circles included', () => {
    fc.assert(
      fc.property(milestones, (all) => {
        const found = gatesBefore(all);
        for (const { id } of all) expect(found.get(id)).toEqual(naive(all, id));
      }),
    );
  });
});
