import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { lazy, type KeyboardEvent } from 'react';
import { RoleLabel } from '../../../shared/ui/role-label';
import { LazyPart } from '../../lazy-part';
import { gateInWords } from '../text/gate-in-words';
import { placeInWords } from '../text/place-in-words';
import { GateFields } from './gate-fields';
import { parseRow } from './parse-row';
import { Reasons } from './reasons';
import { RowFields } from './row-fields';
import type { RowDraft } from './template-draft';
import type { TemplateEditing } from './use-template-editor';

const RowGate = lazy(async () => ({ default: (await import('./gate/row-gate')).RowGate }));

interface RowItemProps {
  readonly row: RowDraft;
  readonly editing: TemplateEditing;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One row: a line to be read, and below it its fields when it is open. */
export function RowItem({ row, editing, isOpen, onToggle, onMove, ...item }: RowItemProps) {
  const { key, role, owner, placing } = row;
  const { judged, draft } = editing;
  const faults = judged.rows[key] ?? {};
  const gates = draft.dependencies.filter(({ to }) => to === key);
  const isWrong =
    Object.keys(faults).length > 0 || gates.some(({ id }) => Object.keys(judged.dependencies[id] ?? {}).length > 0);
  const name = row.name || 'Row without a name';
  const isLaunch = key === draft.t0;
  const gateWords = gateInWords(row.gate);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // The keys are a short cut: its buttons do the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="template-row" aria-label={name} onKeyDown={onKeyDown}>
      <div className="template-row-line">
        <div className="template-row-head">
          <button
            type="button"
            id={`${key}-toggle`}
            className="template-toggle"
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
            {name}
          </button>
          <span>
            {isLaunch
              ? 'At T-0, the launch itself'
              : placing === 'follows' || isWrong
                ? placingWords[placing]
                : placeInWords(parseRow(row).row.place)}
          </span>
          <RoleLabel role={role} />
          <span className="subtle">{owner}</span>
          {gateWords !== null && <span className="subtle">{gateWords}</span>}
        </div>
        <RowButtons {...item} rowKey={key} name={name} isLaunch={isLaunch} onMove={onMove} />
      </div>
      {isWrong && !isOpen && <Reasons reasons={['Something in this row must be corrected: open it']} />}
      <Reasons reasons={judged.reasons.byRow[key] ?? []} />
      {isOpen && (
        <div className="template-row-fields">
          <RowFields row={row} faults={faults} isLaunch={isLaunch} editing={editing} />
          <GateFields row={row} gates={gates} editing={editing} />
          <LazyPart>
            <RowGate row={row} editing={editing} />
          </LazyPart>
        </div>
      )}
    </li>
  );
}

const placingWords: Readonly<Record<RowDraft['placing'], string>> = {
  before: 'Before T-0',
  at: 'At T-0',
  after: 'After T-0',
  follows: placeInWords('follows'),
};

interface RowButtonsProps extends Pick<RowItemProps, 'isFirst' | 'isLast' | 'onMove' | 'onRemove'> {
  readonly rowKey: string;
  readonly name: string;
  readonly isLaunch: boolean;
}

function RowButtons({ rowKey, name, isFirst, isLast, isLaunch, onMove, onRemove }: RowButtonsProps) {
  const look = { appearance: 'subtle', spacing: 'compact' } as const;
  return (
    <div className="template-row-buttons">
      <IconButton
        {...look}
        id={`${rowKey}-up`}
        icon={ArrowUpIcon}
        label={`Move up: ${name}`}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        {...look}
        id={`${rowKey}-down`}
        icon={ArrowDownIcon}
        label={`Move down: ${name}`}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton {...look} icon={DeleteIcon} label={`Remove: ${name}`} isDisabled={isLaunch} onClick={onRemove} />
    </div>
  );
}
