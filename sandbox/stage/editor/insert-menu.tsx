import Button from '@atlaskit/button/default/button';
import AddIcon from '@atlaskit/icon/core/add';
import Textfield from '@atlaskit/textfield/text-field';
import { useCallback, useState } from 'react';
import { useDismiss } from '../state/use-dismiss';
import { findChoices, type InsertChoice } from './insert-choices';
import { InsertList } from './insert-list';
import { listKeyTarget } from './list-keys';

interface InsertMenuProps {
  readonly choices: readonly InsertChoice[];
  readonly choose: (choice: InsertChoice) => void;
}

/** The button that opens the list of what can be inserted, with a field to find it. */
export function InsertMenu({ choices, choose }: InsertMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useDismiss('.insert-menu', isOpen, close);
  return (
    <div className="insert-menu">
      <Button
        appearance="subtle"
        iconBefore={AddIcon}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Insert
      </Button>
      {isOpen && (
        <InsertPopup
          choices={choices}
          choose={(choice) => {
            close();
            choose(choice);
          }}
        />
      )}
    </div>
  );
}

const listId = 'insert-menu';

function InsertPopup({ choices, choose }: InsertMenuProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = findChoices(choices, text);
  const choice = found[active];
  return (
    <div className="insert-popup" role="dialog" aria-label="Insert">
      <Textfield
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for it
        autoFocus
        isCompact
        role="combobox"
        aria-label="Find what to insert"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choice === undefined ? undefined : `${listId}-${choice.id}`}
        placeholder="Find"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          const target = listKeyTarget(event.key, active, found.length);
          if (target !== undefined) setActive(target);
          else if (event.key === 'Enter' && choice !== undefined) choose(choice);
          else return;
          event.preventDefault();
        }}
      />
      <InsertList id={listId} choices={found} active={active} choose={choose} />
    </div>
  );
}
