import { productionStates } from '../../../../src/domain/launches/changes/change-request';
import { adviseTriage } from '../../../../src/domain/launches/triage/advise-triage';
import type { TriageAsset, TriageCase } from '../../../../src/domain/launches/triage/triage-case';
import { anId } from '../../../support/an-issue';
import { fc } from '../../../support/fast-check';

const hours = { draft: 2, 'in-review': 6, approved: 16, distributed: 24 };

function anAsset(overrides: Partial<Omit<TriageAsset, 'issueId'>> & { readonly id?: string } = {}): TriageAsset {
  const { id = 'MKT-4', ...rest } = overrides;
  return { issueId: anId(id), state: 'draft', claims: 0, channel: 'Web', room: 20, ...rest };
}

function advise(overrides: Partial<TriageCase>) {
  return adviseTriage({
    days: 3,
    scopeChanged: false,
    assets: [anAsset()],
    channels: ['Web', 'Email', 'Retail'],
    hours,
    ...overrides,
  });
}

describe('adviseTriage', () => {
  test('without delay and change of scope there is nothing to decide', () => {
    expect(advise({ days: 0 })).toEqual({ kind: 'none', rows: [], held: 1 });
  });

  test.each([1, 13])(
    'a delay of %i days without change of scope lets all assets hold, whatever their state',
    (days) => {
      const assets = productionStates.map((state, index) => anAsset({ id: `MKT-${index}`, state }));
      const advice = advise({ days, assets });

      expect(advice.kind).toBe('hold');
      expect(advice.rows.map((row) => [row.advice, row.hours])).toEqual(assets.map(() => ['hold', 0]));
      expect(advice.rows[0]?.why).toBe('No claim of it names a changed feature, and the delay is minor');
    },
  );

  test('from two weeks on each asset is looked at, and what is out is corrected', () => {
    const assets = [anAsset({ id: 'MKT-1', state: 'distributed' }), anAsset({ id: 'MKT-2', state: 'approved' })];
    expect(advise({ days: 14, assets })).toMatchObject({
      kind: 'triage',
      held: 0,
      rows: [
        { issueId: 'MKT-1', advice: 're-cut', hours: 24 },
        { issueId: 'MKT-2', advice: 'hold', hours: 0 },
      ],
    });
  });

  test('where the scope changed, assets that name no changed feature hold and are not listed', () => {
    const assets = [anAsset({ id: 'MKT-1', claims: 1 }), anAsset({ id: 'MKT-2' }), anAsset({ id: 'MKT-3' })];
    expect(advise({ days: 0, scopeChanged: true, assets })).toMatchObject({
      kind: 'triage',
      held: 2,
      rows: [{ issueId: 'MKT-1' }],
    });
  });

  test.each([
    ['draft', 1, 'rework', 2],
    ['in-review', 1, 're-cut', 6],
    ['approved', 1, 're-cut', 16],
    ['approved', 2, 'rework', 16],
    ['distributed', 1, 'rework', 24],
  ] as const)('an asset that is %s and names a changed feature in %i claims: %s', (state, claims, choice, cost) => {
    const { rows } = advise({ scopeChanged: true, assets: [anAsset({ state, claims })] });
    expect(rows).toMatchObject([{ advice: choice, hours: cost }]);
  });

  test('orders by channel, then by how far they have come; without a channel they come last', () => {
    const assets = [
      anAsset({ id: 'MKT-1', claims: 1, channel: null }),
      anAsset({ id: 'MKT-2', claims: 1, channel: 'Retail', state: 'distributed' }),
      anAsset({ id: 'MKT-3', claims: 1 }),
      anAsset({ id: 'MKT-4', claims: 1, state: 'approved' }),
    ];
    const { rows } = advise({ scopeChanged: true, assets });
    expect(rows.map(({ issueId }) => issueId)).toEqual(['MKT-4', 'MKT-3', 'MKT-2', 'MKT-1']);
  });

  test('speaks of dropping only where the channel comes late and the work does not fit before T-0', () => {
    const late = anAsset({ claims: 2, state: 'approved', channel: 'Retail', room: 1 });
    const assets = [late, { ...late, room: 2 }, { ...late, channel: 'Web' }, { ...late, room: null }];
    const { rows } = advise({ scopeChanged: true, assets });

    expect(rows.map(({ why }) => why.includes('could be dropped')).filter(Boolean)).toHaveLength(1);
    expect(rows.find(({ room, channel }) => room === 1 && channel === 'Retail')).toMatchObject({
      advice: 'rework',
      why: '2 claims name changed features. Too much of what was approved no longer holds. It takes 2 working days, and 1 working day is left before T-0. As its channel comes late in the order, it could be dropped',
    });
  });

  test('loses no asset, never advises to drop, and lets nothing that holds cost hours', () => {
    const asset = fc.record({
      issueId: fc.nat(30).map((id) => anId(`MKT-${id}`)),
      state: fc.constantFrom(...productionStates),
      claims: fc.nat(3),
      channel: fc.constantFrom('Web', 'Email', 'Retail', null),
      room: fc.option(fc.nat(30)),
    });
    const assets = fc.uniqueArray(asset, { maxLength: 12, selector: ({ issueId }) => issueId });
    fc.assert(
      fc.property(assets, fc.nat(40), fc.boolean(), (all, days, scopeChanged) => {
        const { rows, held } = advise({ assets: all, days, scopeChanged });
        expect(rows.length + held).toBe(all.length);
        expect(rows.every((row) => row.advice !== 'drop')).toBe(true);
        expect(rows.filter((row) => row.hours > 0).every((row) => row.advice !== 'hold')).toBe(true);
      }),
    );
  });
});
