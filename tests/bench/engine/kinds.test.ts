import { barePass } from '../../../bench/engine/bare-pass';
import { bareSweep } from '../../../bench/engine/bare-sweep';
import { checkAnalysis, withoutDates } from '../../../bench/engine/check-analysis';
import { checkSame } from '../../../bench/engine/check-same';
import { coneBehind, type Cone } from '../../../bench/engine/cone';
import type { Kind } from '../../../bench/engine/kind';
import { lockstep, lockstepInWords } from '../../../bench/engine/lockstep';
import { measureRipple } from '../../../bench/engine/measure-ripple';
import { denseGraph } from '../../../bench/graphs/dense-graph';
import { launchGraph } from '../../../bench/graphs/launch-graph';
import { idOf } from '../../../bench/graphs/plan-of-points';

const plan = launchGraph(200);
const plans = { launch: plan, dense: denseGraph({ milestones: 60, dependencies: 900 }) };

describe.each(Object.entries(plans))('kinds, on a %s plan', (_, one) => {
  test.each([0, 30])('finish as a pass that is repeated until nothing changes says, behind milestone %d', (place) => {
    const cone = coneBehind(one, idOf(place));
    const kinds = [barePass, bareSweep, lockstep, lockstepInWords];

    for (const days of [3, 10]) {
      const expected = [...settled(cone, days)];
      for (const kind of kinds) {
        const laid = kind.layOut(cone);
        laid.run(days);

        expect([kind.name, ...Array.from(laid.finishes())]).toEqual([kind.name, ...expected]);
      }
    }
  });

  test('checkAnalysis finds that the engine agrees with a plain pass', () => {
    const cone = coneBehind(one, idOf(0));

    expect(() =>
      checkAnalysis(
        withoutDates(one, () => 1),
        cone,
      ),
    ).not.toThrow();
    expect(() =>
      checkAnalysis(
        withoutDates(one, () => 2),
        cone,
      ),
    ).toThrow(/Cannot measure: the engine starts "M-/);
  });
});

describe('checkSame', () => {
  test('names the first milestone on which two kinds differ', () => {
    const cone = coneBehind(plan, idOf(0));
    const right = barePass.layOut(cone);
    const wrong = { run: () => undefined, finishes: () => cone.finishes };
    const kinds = [
      { name: 'right', laid: right },
      { name: 'wrong', laid: wrong },
    ];

    expect(() => checkSame(cone, kinds, 4)).toThrow(`"wrong" finishes "${idOf(0)}" on working day`);
    expect(() => checkSame(cone, kinds, 0)).not.toThrow();
  });
});

describe('measureRipple', () => {
  test('lets no run find what the last one left, and tells what overflows the stack', () => {
    const runs: number[] = [];
    const heard: Kind = {
      name: 'heard',
      layOut: (cone) => {
        const laid = barePass.layOut(cone);
        const run = (days: number): void => {
          runs.push(days);
          laid.run(days);
        };
        return { ...laid, run };
      },
    };
    const deep: Kind = { name: 'deep', layOut: () => endless() };
    const kinds = [heard, deep];

    const figure = measureRipple({ of: 'root', plan, changed: idOf(0), kinds, missing: ['absent'] });

    const measured = runs.slice(3);
    expect(measured.filter((days, index) => days === measured[index - 1])).toEqual([]);
    expect(figure).toMatchObject({ milestones: 200, moved: 200, days: 10 });
    expect(figure.kinds.slice(2)).toEqual([
      { name: 'deep', fault: 'overflows the stack at 200' },
      { name: 'absent', fault: 'not measured' },
    ]);
  });
});

/** Knows no order: goes through all links until a whole round changes nothing. */
function settled({ finishes, first, from, lags }: Cone, days: number): Int32Array {
  const now = finishes.slice();
  now[0] = (now[0] ?? 0) + days;
  for (let again = true; again;) {
    again = false;
    for (let rank = now.length - 1; rank > 0; rank -= 1) {
      for (let link = first[rank] ?? 0; link < (first[rank + 1] ?? 0); link += 1) {
        const bound = (now[from[link] ?? 0] ?? 0) + (lags[link] ?? 0);
        if (bound <= (now[rank] ?? 0)) continue;
        now[rank] = bound;
        again = true;
      }
    }
  }
  return now;
}

function endless(): never {
  return endless();
}
