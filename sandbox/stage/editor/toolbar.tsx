import IconButton from '@atlaskit/button/icon/button';
import CodeIcon from '@atlaskit/icon/core/angle-brackets';
import LinkIcon from '@atlaskit/icon/core/link';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import ListNumberedIcon from '@atlaskit/icon/core/list-numbered';
import RedoIcon from '@atlaskit/icon/core/redo';
import TextBoldIcon from '@atlaskit/icon/core/text-bold';
import TextItalicIcon from '@atlaskit/icon/core/text-italic';
import TextUnderlineIcon from '@atlaskit/icon/core/text-underline';
import UndoIcon from '@atlaskit/icon/core/undo';
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { ComponentProps, ReactNode } from 'react';
import { hasMark, isWithin, toggleCode, toggleList } from './commands';
import { markType } from './node-type';
import { TextStyleMenu } from './text-style-menu';
import type { Editor } from './use-editor';

interface ToolbarProps {
  readonly editor: Editor;
  readonly openLink: () => void;
  /** Stands at the end. */
  readonly children: ReactNode;
}

interface Tool {
  readonly label: string;
  readonly icon: ComponentProps<typeof IconButton>['icon'];
  readonly command: Command;
  readonly isOn?: boolean;
}

/** What can be done with the text. */
export function Toolbar({ editor, openLink, children }: ToolbarProps) {
  const { state } = editor;
  const history: Tool[] = [
    { label: 'Undo', icon: UndoIcon, command: undo },
    { label: 'Redo', icon: RedoIcon, command: redo },
  ];
  const looks: Tool[] = [
    { label: 'Bold', icon: TextBoldIcon, command: toggleMark(markType('strong')), isOn: hasMark(state, 'strong') },
    { label: 'Italic', icon: TextItalicIcon, command: toggleMark(markType('em')), isOn: hasMark(state, 'em') },
    {
      label: 'Underline',
      icon: TextUnderlineIcon,
      command: toggleMark(markType('underline')),
      isOn: hasMark(state, 'underline'),
    },
    { label: 'Code', icon: CodeIcon, command: toggleCode, isOn: hasMark(state, 'code') },
  ];
  const lists: Tool[] = [
    {
      label: 'Bulleted list',
      icon: ListBulletedIcon,
      command: toggleList('bulletList'),
      isOn: isWithin(state, 'bulletList'),
    },
    {
      label: 'Numbered list',
      icon: ListNumberedIcon,
      command: toggleList('orderedList'),
      isOn: isWithin(state, 'orderedList'),
    },
  ];
  return (
    <div className="editor-tools" role="toolbar" aria-label="Formatting">
      <Tools editor={editor} tools={history} />
      <TextStyleMenu editor={editor} />
      <Tools editor={editor} tools={looks} />
      <IconButton
        icon={LinkIcon}
        label="Link"
        isTooltipDisabled={false}
        appearance="subtle"
        isSelected={hasMark(state, 'link')}
        onClick={openLink}
      />
      <Tools editor={editor} tools={lists} />
      {children}
    </div>
  );
}

function Tools({ editor: { view, state }, tools }: { readonly editor: Editor; readonly tools: readonly Tool[] }) {
  return tools.map(({ label, icon, command, isOn }) => (
    <IconButton
      key={label}
      icon={icon}
      label={label}
      isTooltipDisabled={false}
      appearance="subtle"
      // Only what can be on says whether it is.
      {...(isOn === undefined ? {} : { isSelected: isOn })}
      isDisabled={!command(state)}
      onClick={() => {
        command(view.state, view.dispatch);
        view.focus();
      }}
    />
  ));
}
