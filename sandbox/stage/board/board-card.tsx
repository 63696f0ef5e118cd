import IconButton from '@atlaskit/button/icon/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Issue } from '../api/issue';
import type { Status } from '../api/status';
import { issuePath } from '../state/route';
import { DueDate } from '../ui/due-date';
import { Face } from '../ui/face';
import { IssueTypeIcon } from '../ui/issue-type-icon';

interface BoardCardProps {
  readonly issue: Issue;
  readonly statuses: readonly Status[];
  readonly isMoved: boolean;
  /** undefined: the signed-in person may not. */
  readonly move: ((key: string, to: Status) => void) | undefined;
}

/** One issue on the board. Who may move it drags it, or uses its menu. */
export function BoardCard({ issue, statuses, isMoved, move }: BoardCardProps) {
  const { key, fields } = issue;
  return (
    <li
      className={`board-card ${isMoved ? 'just-moved' : ''}`}
      draggable={move !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', key);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className="board-card-top">
        <a className="board-card-summary" href={issuePath(key)} draggable={false}>
          {fields.summary}
        </a>
        {move && <MoveMenu issue={issue} statuses={statuses} move={move} />}
      </div>
      <DueDate day={fields.duedate} isDone={fields.status.statusCategory.key === 'done'} isMoved={isMoved} />
      <div className="board-card-foot">
        <IssueTypeIcon name={fields.issuetype.name} />
        <span className="issue-row-key">{key}</span>
        <span className="board-card-face" title={fields.assignee?.displayName ?? 'Unassigned'}>
          <Face name={fields.assignee?.displayName} />
          <span className="visually-hidden">{fields.assignee?.displayName ?? 'Unassigned'}</span>
        </span>
      </div>
    </li>
  );
}

interface MoveMenuProps {
  readonly issue: Issue;
  readonly statuses: readonly Status[];
  readonly move: (key: string, to: Status) => void;
}

function MoveMenu({ issue: { key, fields }, statuses, move }: MoveMenuProps) {
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton
          {...props}
          ref={triggerRef}
          icon={ShowMoreHorizontalIcon}
          label={`Move ${key}`}
          appearance="subtle"
          spacing="compact"
        />
      )}
    >
      <DropdownItemGroup title="Move to">
        {statuses.map((status) => (
          <DropdownItem
            key={status.id}
            isSelected={status.id === fields.status.id}
            isDisabled={status.id === fields.status.id}
            onClick={() => move(key, status)}
          >
            {status.name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
