import { checkSubmit } from '../../../../sandbox/stage/forge/check-submit';

describe('checkSubmit()', () => {
  it.each([
    [{}],
    [{ issue: 'PROD-1', rounds: 2, shown: true }],
    [{ issues: ['MKT-1', 'MKT-2'], none: [] }],
    [{ columns: { claim: true, widths: [1, 2] } }],
    [{ rows: [{ a: 1 }, { b: 'two' }] }],
  ])('takes %j', (config) => {
    expect(checkSubmit({ config })).toEqual({ kind: 'valid', config, keepEditing: false });
  });

  it('leaves out what is not set, and keeps the wish to go on', () => {
    expect(checkSubmit({ config: { a: undefined, b: 1 }, keepEditing: true })).toEqual({
      kind: 'valid',
      config: { b: 1 },
      keepEditing: true,
    });
  });

  it.each([
    ['INVALID_PAYLOAD', undefined],
    ['INVALID_PAYLOAD', 'text'],
    ['INVALID_CONFIG', {}],
    ['INVALID_CONFIG', { config: null }],
    ['INVALID_CONFIG', { config: ['a'] }],
    ['INVALID_CONFIG', { config: { issue: null } }],
    ['INVALID_CONFIG', { config: { deep: { issue: null } } }],
    ['INVALID_CONFIG', { config: { grid: [[1]] } }],
    ['INVALID_CONFIG', { config: { mixed: [1, 'two'] } }],
    ['INVALID_CONFIG', { config: { days: Number.NaN } }],
    ['INVALID_CONFIG', { config: { run: () => 1 } }],
    ['INVALID_BODY', { config: {}, body: { type: 'doc' } }],
  ])('refuses with %s: %j', (code, payload) => {
    expect(checkSubmit(payload)).toMatchObject({ kind: 'refused', code });
  });
});
