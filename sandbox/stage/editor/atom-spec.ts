import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { parseAdf } from '../adf/adf';
import { parseObject } from './dom-attributes';

/** A node that the editor shows and moves as a whole. It holds its ADF node untouched, in `node`. */
export function atomSpec(name: string, group: 'block' | 'inline'): NodeSpec {
  const tag = group === 'block' ? 'div' : 'span';
  return {
    group,
    inline: group === 'inline',
    atom: true,
    draggable: group === 'block',
    attrs: { node: {} },
    parseDOM: [
      {
        tag: `${tag}[data-atom="${name}"]`,
        getAttrs: (element) => {
          const node = parseAdf(parseObject(element.dataset['node']));
          return node === undefined ? false : { node };
        },
      },
    ],
    toDOM: (node): DOMOutputSpec => [tag, { 'data-atom': name, 'data-node': JSON.stringify(node.attrs['node']) }],
  };
}
