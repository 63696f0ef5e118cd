import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Section } from '../../../shared/ui/section';
import { withMovedRow, withNewRow, withoutRow } from './change-rows';
import { Reasons } from './reasons';
import { RowItem } from './row-item';
import { useFocusAfterChange } from './use-focus-after-change';
import type { TemplateEditing } from './use-template-editor';

const most = 200;

/** The rows, one of them open to be changed. Alt and an arrow moves the row in which the focus is. */
export function RowList({ editing }: { readonly editing: TemplateEditing }) {
  const { draft, change, undo, lastWords, judged } = editing;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const focusOn = useFocusAfterChange();

  const add = () => {
    const key = crypto.randomUUID();
    change(withNewRow(draft, key), 'a row was added');
    setOpenKey(key);
    setSaid('A row was added.');
    focusOn(`${key}-name`);
  };
  const remove = (key: string, name: string) => {
    change(withoutRow(draft, key), `${name} was removed`);
    setSaid(`${name} was removed with what tied it to others.`);
    focusOn('undo-template');
  };
  const move = (key: string, by: -1 | 1) => {
    const moved = withMovedRow(draft, key, by);
    if (moved === null) return;
    change(moved, 'a row was moved');
    setSaid(`Moved to place ${moved.rows.findIndex((row) => row.key === key) + 1} of ${moved.rows.length}.`);
    focusOn(document.activeElement?.id ?? '');
  };

  return (
    <Section title="Rows">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className="template-rows">
        {draft.rows.map((row, index) => (
          <RowItem
            key={row.key}
            row={row}
            editing={editing}
            isOpen={row.key === openKey}
            isFirst={index === 0}
            isLast={index === draft.rows.length - 1}
            onToggle={() => setOpenKey((before) => (before === row.key ? null : row.key))}
            onMove={(by) => move(row.key, by)}
            onRemove={() => remove(row.key, row.name || 'The row')}
          />
        ))}
      </ol>
      <Reasons reasons={judged.reasons.general} />
      <div className="button-row">
        <Button isDisabled={draft.rows.length >= most} onClick={add}>
          Add row
        </Button>
        <Button
          id="undo-template"
          appearance="subtle"
          isDisabled={lastWords === null}
          onClick={() => {
            undo();
            setSaid('Undone.');
          }}
        >
          {lastWords === null ? 'Undo' : `Undo: ${lastWords}`}
        </Button>
        {draft.rows.length >= most && <span className="subtle">{most} rows are the most that fit.</span>}
      </div>
    </Section>
  );
}
