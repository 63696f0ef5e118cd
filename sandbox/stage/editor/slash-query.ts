import type { EditorState } from 'prosemirror-state';

/** What was typed after a slash, and where. */
export interface SlashQuery {
  /** Of the slash. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @returns undefined when the cursor stands behind no slash that begins a word */
export function slashQuery({ selection }: EditorState): SlashQuery | undefined {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code === true) return undefined;
  // Atoms count as one character, as they do in positions.
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const [, text] = /(?:^|\s)\/((?:[\p{L}\d][\p{L}\d -]{0,30})?)$/u.exec(before) ?? [];
  if (text === undefined) return undefined;
  return { from: $from.pos - text.length - 1, to: $from.pos, text };
}
