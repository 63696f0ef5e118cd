import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';

/** A node of the editor that React draws. */
export interface ShownAtom {
  readonly key: number;
  readonly place: HTMLElement;
  readonly node: Node;
}

/** The atoms that are in the editor now. */
export interface AtomViews {
  readonly nodeViews: Readonly<Record<string, NodeViewConstructor>>;
  readonly subscribe: (changed: () => void) => () => void;
  /** The same list until something changes. */
  readonly all: () => readonly ShownAtom[];
}

/** @param isSame whether one may be drawn where the other was without losing what it has loaded */
export function createAtomViews(isSame: (before: Node, after: Node) => boolean): AtomViews {
  const listeners = new Set<() => void>();
  let atoms: readonly ShownAtom[] = [];
  let made = 0;
  const set = (next: readonly ShownAtom[]): void => {
    atoms = next;
    for (const listener of listeners) listener();
  };
  const redraw = (key: number, node: Node): void =>
    set(atoms.map((atom) => (atom.key === key ? { ...atom, node } : atom)));
  const create = (node: Node): NodeView => {
    const place = document.createElement(node.isInline ? 'span' : 'div');
    place.className = `atom ${node.isInline ? 'atom-inline' : 'atom-block'}`;
    const key = (made += 1);
    let shown = node;
    set([...atoms, { key, place, node }]);
    return {
      dom: place,
      update: (next) => {
        if (next.type !== shown.type || !isSame(shown, next)) return false;
        if (next !== shown) redraw(key, next);
        shown = next;
        return true;
      },
      destroy: () => set(atoms.filter((atom) => atom.key !== key)),
      // Buttons and frames in it are not the editor's.
      stopEvent: (event) => event.target instanceof Element && event.target.closest('[data-own-events]') !== null,
      ignoreMutation: () => true,
    };
  };
  return {
    nodeViews: { extension: create, blockAtom: create, inlineAtom: create },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    all: () => atoms,
  };
}
