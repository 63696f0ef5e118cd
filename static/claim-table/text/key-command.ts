import type { RatingValue } from '../../../src/domain/narrative/claim';

/** What a key means while a row of the table has the focus. */
export type Command =
  | { readonly kind: 'rate'; readonly value: RatingValue | null }
  | { readonly kind: 'walk'; readonly to: number | 'first' | 'last' }
  /** Among the controls of the row. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'edit' | 'remove' | 'leave' | 'help' };

export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const commands: Readonly<Record<string, Command>> = {
  a: { kind: 'rate', value: 'accurate' },
  n: { kind: 'rate', value: 'needs-adjustment' },
  i: { kind: 'rate', value: 'inaccurate' },
  u: { kind: 'rate', value: null },
  arrowup: { kind: 'walk', to: -1 },
  arrowdown: { kind: 'walk', to: 1 },
  pageup: { kind: 'walk', to: -10 },
  pagedown: { kind: 'walk', to: 10 },
  home: { kind: 'walk', to: 'first' },
  end: { kind: 'walk', to: 'last' },
  arrowleft: { kind: 'step', by: -1 },
  arrowright: { kind: 'step', by: 1 },
  enter: { kind: 'edit' },
  f2: { kind: 'edit' },
  delete: { kind: 'remove' },
  escape: { kind: 'leave' },
  '?': { kind: 'help' },
};

const altCommands: Readonly<Record<string, Command>> = {
  arrowup: { kind: 'move', by: -1 },
  arrowdown: { kind: 'move', by: 1 },
};

/** @returns null where the key is the browser's, such as Ctrl+A */
export function keyToCommand({ key, altKey, ctrlKey, metaKey }: KeyPress): Command | null {
  if (ctrlKey || metaKey) return null;
  const meanings = altKey ? altCommands : commands;
  const name = key.toLowerCase();
  return Object.hasOwn(meanings, name) ? (meanings[name] ?? null) : null;
}
