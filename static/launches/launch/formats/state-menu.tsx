import Button from '@atlaskit/button/new';
import DropdownItemRadio from '@atlaskit/dropdown-menu/dropdown-item-radio';
import DropdownItemRadioGroup from '@atlaskit/dropdown-menu/dropdown-item-radio-group';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import { useState } from 'react';
import type { CellStateView } from '../../../../src/contract/formats';
import { cellStates, stateIcons, stateWords } from './cell-state';
import { cellName, type MatrixCell } from './matrix-cell';

interface StateMenuProps {
  readonly cell: MatrixCell;
  /** All deliverables of the launch are approved: what is approved may go out. */
  readonly mayGoOut: boolean;
  readonly isBusy: boolean;
  readonly onSet: (state: CellStateView) => void;
}

/** How far a deliverable is, and the way to say otherwise. What cannot be chosen yet says why. */
export function StateMenu({ cell, mayGoOut, isBusy, onSet }: StateMenuProps) {
  const { id, state } = cell;
  // A menu of radios stays open by itself, and would lie over the rows below.
  const [isOpen, setIsOpen] = useState(false);
  const triggerId = `cell-state-${id}`;
  const choose = (one: CellStateView) => {
    setIsOpen(false);
    document.getElementById(triggerId)?.focus();
    onSet(one);
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- still needed without the top layer: keeps the menu inside the landmark
      shouldRenderToParent
      placement="bottom-start"
      isOpen={isOpen}
      onOpenChange={({ isOpen: opens }) => setIsOpen(opens)}
      isLoading={isBusy}
      trigger={({ triggerRef, isSelected, testId, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          id={triggerId}
          isSelected={isSelected ?? false}
          {...(testId === undefined ? {} : { testId })}
          spacing="compact"
          iconBefore={stateIcons[state]}
          isLoading={isBusy}
          aria-label={`${stateWords[state]}: set the state of ${cellName(cell)}`}
        >
          {stateWords[state]}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id={`states-${id}`}>
        {cellStates.map((one) => {
          const obstacle = obstacleTo(one, cell, mayGoOut);
          return (
            <DropdownItemRadio
              key={one}
              id={`${id}-${one}`}
              isSelected={one === state}
              isDisabled={obstacle !== null}
              {...(obstacle === null ? {} : { description: obstacle })}
              shouldDescriptionWrap
              onClick={() => choose(one)}
            >
              {stateWords[one]}
            </DropdownItemRadio>
          );
        })}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

function obstacleTo(wanted: CellStateView, { state, blocked }: MatrixCell, mayGoOut: boolean): string | null {
  if (wanted === state) return null;
  if (wanted === 'approved' && state !== 'distributed' && blocked !== null) return 'The gate of its issue is shut';
  if (wanted !== 'distributed') return null;
  if (state !== 'approved') return 'Get it approved first';
  return mayGoOut ? null : 'Opens once all deliverables are approved';
}
