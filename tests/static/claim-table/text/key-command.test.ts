import { keyToCommand } from '../../../../static/claim-table/text/key-command';

const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe('keyToCommand', () => {
  it.each([
    ['a', { kind: 'rate', value: 'accurate' }],
    ['N', { kind: 'rate', value: 'needs-adjustment' }],
    ['i', { kind: 'rate', value: 'inaccurate' }],
    ['u', { kind: 'rate', value: null }],
    ['ArrowDown', { kind: 'walk', to: 1 }],
    ['Home', { kind: 'walk', to: 'first' }],
    ['ArrowRight', { kind: 'step', by: 1 }],
    ['Enter', { kind: 'edit' }],
    ['Escape', { kind: 'leave' }],
    ['?', { kind: 'help' }],
  ])('reads %s', (key, command) => {
    expect(keyToCommand({ ...plain, key })).toEqual(command);
  });

  it('moves with Alt and an arrow, and nothing else with Alt', () => {
    expect(keyToCommand({ ...plain, altKey: true, key: 'ArrowUp' })).toEqual({ kind: 'move', by: -1 });
    expect(keyToCommand({ ...plain, altKey: true, key: 'a' })).toBeNull();
  });

  it('leaves to the browser what is the browser’s', () => {
    expect(keyToCommand({ ...plain, ctrlKey: true, key: 'a' })).toBeNull();
    expect(keyToCommand({ ...plain, metaKey: true, key: 'n' })).toBeNull();
    expect(keyToCommand({ ...plain, key: 'Tab' })).toBeNull();
    expect(keyToCommand({ ...plain, key: 'constructor' })).toBeNull();
  });
});
