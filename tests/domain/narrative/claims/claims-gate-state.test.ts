import { claimsGateState } from '../../../../src/domain/narrative/claims/claims-gate-state';

const signature = { by: 'pia', at: '2026-05-04T09:00:00.000Z', fingerprint: 'f', ofVersion: 1 };
const rated = { rating: { value: 'accurate' as const, round: 2 as const }, stale: [] };

describe('claimsGateState', () => {
  test('without claims neither criterion is met', () => {
    expect(claimsGateState({ signature }, [], 'f')).toMatchObject({ all: 0, allRated: false, signed: false });
  });

  test.each([
    ['not signed', null, [rated], 'f', { signature: 'none', allRated: true, signed: false }],
    ['signed', signature, [rated], 'f', { signature: 'valid', allRated: true, signed: true }],
    ['changed since', signature, [rated], 'g', { signature: 'void', allRated: true, signed: false }],
    [
      'resting on what changed',
      signature,
      [{ ...rated, stale: ['descoped'] }],
      'f',
      { signature: 'stale', stale: 1, allRated: true, signed: false },
    ],
    ['not all rated', null, [rated, { rating: null, stale: [] }], 'f', { unrated: 1, allRated: false }],
  ])('%s', (_, given, claims, fingerprint, state) => {
    expect(claimsGateState({ signature: given }, claims, fingerprint)).toMatchObject(state);
  });
});
