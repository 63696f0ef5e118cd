import {
  baseKeymap,
  chainCommands,
  exitCode,
  joinDown,
  joinUp,
  lift,
  setBlockType,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { toHeading, toggleCode, toggleList } from './commands';
import { markType, nodeType } from './node-type';
import { schema } from './schema';
import { nextCell, previousCell } from './table-cells';

const hardBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hardBreak')).scrollIntoView());
  return true;
});

/** Keys as Confluence has them. Tab is taken only within lists and tables, so that one can always get out. */
export function keyPlugins(): Plugin[] {
  const headings = [1, 2, 3, 4, 5, 6].map((level): [string, Command] => [`Mod-Alt-${level}`, toHeading(level)]);
  return [
    keymap({
      ...Object.fromEntries(headings),
      'Mod-Alt-0': setBlockType(nodeType('paragraph')),
      'Mod-b': toggleMark(markType('strong')),
      'Mod-i': toggleMark(markType('em')),
      'Mod-u': toggleMark(markType('underline')),
      'Mod-Shift-s': toggleMark(markType('strike')),
      'Mod-Shift-m': toggleCode,
      'Mod-Shift-7': toggleList('orderedList'),
      'Mod-Shift-8': toggleList('bulletList'),
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      'Shift-Enter': hardBreak,
      Backspace: undoInputRule,
      Enter: splitListItem(nodeType('listItem')),
      Tab: chainCommands(sinkListItem(nodeType('listItem')), nextCell),
      'Shift-Tab': chainCommands(liftListItem(nodeType('listItem')), previousCell),
      'Alt-ArrowUp': joinUp,
      'Alt-ArrowDown': joinDown,
      'Mod-BracketLeft': lift,
    }),
    keymap(baseKeymap),
  ];
}
