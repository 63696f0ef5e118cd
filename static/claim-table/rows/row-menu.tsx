import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useClaimTools } from '../claim-tools';
import type { ClaimRow, Field } from '../state/claim-row';
import type { Editing } from './editing';
import { mayEdit, type RowRights } from './may-edit';
import { moveClaim } from './move-claim';

interface RowMenuProps {
  readonly row: ClaimRow;
  readonly rights: RowRights;
  readonly onLeave: (next: Editing | null) => void;
  readonly onClose: () => void;
}

const fieldWords = [
  ['text', 'Edit claim'],
  ['adjustment', 'Edit adjustment'],
  ['evidence', 'Edit evidence'],
  ['features', 'Choose features'],
] as const satisfies readonly (readonly [Field, string])[];

/** What can be done with a claim, for those who work with the mouse. */
export function RowMenu({ row: { shown }, rights, onLeave, onClose }: RowMenuProps) {
  const tools = useClaimTools();
  const { id, issueId, adjustment } = shown;
  return (
    <DropdownMenu<HTMLButtonElement>
      defaultOpen
      placement="bottom-end"
      onOpenChange={({ isOpen }) => !isOpen && onClose()}
      trigger={({ triggerRef, isSelected, testId, ...props }) => (
        <IconButton
          {...props}
          ref={triggerRef}
          isSelected={isSelected ?? false}
          {...(testId === undefined ? {} : { testId })}
          icon={ShowMoreHorizontalIcon}
          label="More actions"
          appearance="subtle"
          spacing="compact"
        />
      )}
    >
      <DropdownItemGroup>
        {fieldWords
          .filter(([field]) => mayEdit(rights, field))
          .map(([field, words]) => (
            <DropdownItem key={field} onClick={() => onLeave({ claimId: id, field })}>
              {words}
            </DropdownItem>
          ))}
      </DropdownItemGroup>
      <DropdownItemGroup hasSeparator>
        {rights.mayWrite && adjustment !== '' && (
          <DropdownItem onClick={() => tools.claims.edit(id, { text: adjustment, adjustment: '' })}>
            Use this wording
          </DropdownItem>
        )}
        <DropdownItem onClick={() => tools.openDialog({ kind: 'adopt', issueId, claimId: id })}>
          Adopt into brief
        </DropdownItem>
      </DropdownItemGroup>
      {rights.mayWrite && (
        <DropdownItemGroup hasSeparator>
          <DropdownItem onClick={() => moveClaim(tools, id, -1)}>Move up</DropdownItem>
          <DropdownItem onClick={() => moveClaim(tools, id, 1)}>Move down</DropdownItem>
          <DropdownItem onClick={() => void tools.list.remove(issueId, id)}>Remove</DropdownItem>
        </DropdownItemGroup>
      )}
    </DropdownMenu>
  );
}
