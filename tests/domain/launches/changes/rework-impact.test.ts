import { productionStates, type ProductionState } from '../../../../src/domain/launches/changes/change-request';
import { reworkImpact, type TouchedAsset } from '../../../../src/domain/launches/changes/rework-impact';
import { firstSettings } from '../../../../src/domain/settings/first-settings';
import { aMilestone, anId, aPlan } from '../../../support/a-plan';
import { fc } from '../../../support/fast-check';

const { rework } = firstSettings;
const plan = aPlan({ milestones: [aMilestone('MKT-1', '2026-05-07'), aMilestone('MKT-2', '2026-05-07')] });

function asset(id: string, state: ProductionState, claims = 1): TouchedAsset {
  return { issueId: anId(id), state, claims };
}

const assets = fc.array(
  fc.record({
    issueId: fc.constantFrom('MKT-1', 'MKT-2', 'MKT-3', 'MKT-4').map(anId),
    state: fc.constantFrom(...productionStates),
    claims: fc.nat(9),
  }),
);
const costs = fc.record({
  hours: fc.record({
    draft: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
    'in-review': fc.nat(100),
    approved: fc.nat(100),
    distributed: fc.nat(100),
  }),
  rate: fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
  currency: fc.constant('EUR'),
});

describe('reworkImpact', () => {
  test('an approved video that must change costs 8 hours, 640 EUR, and a day', () => {
    const { assets: affected, ...rest } = reworkImpact(
      plan,
      { assets: [asset('MKT-2', 'approved', 3)], briefs: [anId('PROD-1')] },
      rework,
    );

    expect(rest).toEqual({ briefs: ['PROD-1'], hours: 8, cost: 640 });
    expect(affected).toEqual([
      {
        ...{ issueId: 'MKT-2', state: 'approved', claims: 3, hours: 8 },
        moves: { from: '2026-05-07', to: '2026-05-08', days: 1, start: null },
      },
    ]);
  });

  test('a change that nothing names costs nothing', () => {
    expect(reworkImpact(plan, { assets: [], briefs: [] }, rework)).toEqual({
      assets: [],
      briefs: [],
      hours: 0,
      cost: 0,
    });
  });

  test('puts first what has come furthest', () => {
    const { assets: affected } = reworkImpact(
      plan,
      {
        assets: [asset('a', 'draft'), asset('c', 'approved'), asset('b', 'approved'), asset('d', 'distributed')],
        briefs: [],
      },
      rework,
    );
    expect(affected.map(({ issueId }) => issueId)).toEqual(['d', 'b', 'c', 'a']);
  });

  test('hours and cost add up, and no asset counts twice', () => {
    fc.assert(
      fc.property(assets, costs, (touched, price) => {
        const impact = reworkImpact(plan, { assets: touched, briefs: [] }, price);
        const ids = impact.assets.map(({ issueId }) => issueId);
        const sum = impact.assets.reduce((all, { hours }) => all + hours, 0);

        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set(touched.map(({ issueId }) => issueId)));
        expect(impact.hours).toBeCloseTo(sum, 2);
        expect(impact.cost).toBeCloseTo(sum * price.rate, 1);
        expect(impact.assets.every(({ state, hours }) => hours === price.hours[state])).toBe(true);
      }),
    );
  });
});
