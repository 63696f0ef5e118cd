import { initials, tintOf } from '../../../../sandbox/stage/ui/initials';

describe('initials', () => {
  it.each([
    ['Mara Lindqvist', 'ML'],
    ['Ana Maria de Souza', 'AS'],
    ['lockstep', 'L'],
    ['', ''],
  ])('%j: %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('tintOf', () => {
  it('always gives the same name the same colour', () => {
    expect(tintOf('Mara Lindqvist')).toBe(tintOf('Mara Lindqvist'));
  });
});
