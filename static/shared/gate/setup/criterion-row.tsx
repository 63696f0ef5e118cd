import Button, { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { CriterionKindIcon } from '../criteria/criterion-kind-icon';
import { kindWords } from '../text/kind-words';
import type { CriterionDraft } from './criterion-draft';
import { CriterionFields, type Choices } from './criterion-fields';
import type { GateEditing } from './use-gate-editor';

interface CriterionRowProps {
  readonly draft: CriterionDraft;
  readonly place: { readonly index: number; readonly all: number };
  readonly editing: GateEditing;
  readonly choices: Choices | null;
  /** Gives the focus to what has this name once it is drawn. */
  readonly onFocusNext: (name: string) => void;
  readonly onSay: (text: string) => void;
}

/** One criterion in the set-up: its place, its fields while it is open, and the way to take it out. */
export function CriterionRow({ draft, place, editing, choices, onFocusNext, onSay }: CriterionRowProps) {
  const name = draft.title.trim() === '' ? `${kindWords[draft.kind]} without a title` : draft.title;
  const id = `gate-${editing.gate.issue.id}-${draft.id}`;
  const isOpen = editing.openId === draft.id;
  const faults = editing.faultsById.get(draft.id) ?? {};
  const remove = () => {
    editing.change(draft.id, { isRemoved: true });
    onFocusNext(`${draft.id}-undo`);
  };
  const bringBack = () => {
    editing.change(draft.id, { isRemoved: false });
    onFocusNext(`${draft.id}-open`);
  };
  if (draft.isRemoved) {
    return (
      <li className="gate-row">
        <div className="gate-row-head">
          <s className="subtle gate-row-name">{name}</s>
          <Button id={`${id}-undo`} spacing="compact" onClick={bringBack}>
            Undo removing
          </Button>
        </div>
      </li>
    );
  }
  return (
    <li className="gate-row">
      <div className="gate-row-head">
        <CriterionKindIcon kind={draft.kind} />
        <span className="gate-row-name">{name}</span>
        <span className="gate-row-buttons">
          <Moves {...{ id, name, place }} onMove={moveBy} />
          <IconButton
            icon={DeleteIcon}
            label={`Remove ${name}`}
            appearance="subtle"
            spacing="compact"
            onClick={remove}
          />
          <Button
            id={`${id}-open`}
            spacing="compact"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Close' : 'Change'} ${name}`}
            onClick={() => editing.setOpenId(isOpen ? null : draft.id)}
          >
            {isOpen ? 'Close' : 'Change'}
          </Button>
        </span>
      </div>
      {isOpen && <CriterionFields id={id} draft={draft} faults={faults} editing={editing} choices={choices} />}
    </li>
  );

  function moveBy(by: -1 | 1) {
    editing.move(draft.id, by);
    onFocusNext(`${draft.id}-${by < 0 ? 'up' : 'down'}`);
    onSay(`${name} is now ${place.index + by + 1} of ${place.all}`);
  }
}

interface MovesProps {
  readonly id: string;
  readonly name: string;
  readonly place: CriterionRowProps['place'];
  readonly onMove: (by: -1 | 1) => void;
}

/** At an end the button stays and does nothing, so that it keeps the focus. */
function Moves({ id, name, place, onMove }: MovesProps) {
  const isFirst = place.index === 0;
  const isLast = place.index === place.all - 1;
  return (
    <>
      <IconButton
        id={`${id}-up`}
        icon={ArrowUpIcon}
        label={`Move ${name} up`}
        appearance="subtle"
        spacing="compact"
        aria-disabled={isFirst}
        onClick={() => (isFirst ? undefined : onMove(-1))}
      />
      <IconButton
        id={`${id}-down`}
        icon={ArrowDownIcon}
        label={`Move ${name} down`}
        appearance="subtle"
        spacing="compact"
        aria-disabled={isLast}
        onClick={() => (isLast ? undefined : onMove(1))}
      />
    </>
  );
}
