import { dialOf } from '../../../src/domain/launches/dial-of';

describe('dialOf', () => {
  test('a launch that says nothing goes by the settings', () => {
    expect(dialOf({ dial: null }, { dial: { kind: 'ask' } })).toEqual({ kind: 'ask' });
    expect(dialOf({ dial: { kind: 'apply' } }, { dial: { kind: 'ask' } })).toEqual({ kind: 'apply' });
  });
});
