import Button from '@atlaskit/button/default/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItemRadio from '@atlaskit/dropdown-menu/dropdown-item-radio';
import DropdownItemRadioGroup from '@atlaskit/dropdown-menu/dropdown-item-radio-group';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { setBlockType } from 'prosemirror-commands';
import { headingAt, toHeading } from './commands';
import { nodeType } from './node-type';
import type { Editor } from './use-editor';

const levels = [0, 1, 2, 3, 4] as const;

/** Whether a line is text or a heading, and of which level. */
export function TextStyleMenu({ editor: { view, state } }: { readonly editor: Editor }) {
  const current = headingAt(state);
  const set = (level: number) => {
    const command = level === 0 ? setBlockType(nodeType('paragraph')) : toHeading(level);
    command(view.state, view.dispatch);
    view.focus();
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronDownIcon}>
          {nameOf(current)}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="text-style" title="Text style">
        {levels.map((level) => (
          <DropdownItemRadio key={level} id={String(level)} isSelected={level === current} onClick={() => set(level)}>
            {nameOf(level)}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

function nameOf(level: number): string {
  return level === 0 ? 'Normal text' : `Heading ${level}`;
}
