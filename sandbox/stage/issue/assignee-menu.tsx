import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import type { User } from '../api/user';
import { useSite } from '../state/site';
import { Face } from '../ui/face';
import { Person } from '../ui/person';
import type { IssueParts } from './issue-parts';

export function AssigneeMenu({ issue, rights, edit }: IssueParts) {
  const { info } = useSite();
  const { assignee } = issue.fields;
  const assign = (user: User | null) => {
    void edit({ assignee: user && { accountId: user.accountId } }, { assignee: user });
  };
  if (!rights.edit) return <Person user={assignee} nobody="Unassigned" />;
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, onClick, ...props }) => (
        <button
          ref={triggerRef}
          aria-haspopup={props['aria-haspopup']}
          aria-expanded={props['aria-expanded']}
          aria-controls={props['aria-controls']}
          onClick={onClick}
          type="button"
          className="date-field-read"
        >
          <span className="visually-hidden">Edit assignee: </span>
          <Person user={assignee} nobody="Unassigned" />
        </button>
      )}
    >
      <DropdownItemGroup title="Assign to">
        <DropdownItem elemBefore={<Face name={undefined} />} onClick={() => assign(null)}>
          Unassigned
        </DropdownItem>
        {(info?.people ?? []).map(({ accountId, displayName, title }) => (
          <DropdownItem
            key={accountId}
            description={title}
            isSelected={accountId === assignee?.accountId}
            elemBefore={<Face name={displayName} />}
            onClick={() => assign({ accountId, displayName })}
          >
            {displayName}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
