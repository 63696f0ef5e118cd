import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import { MoreMenu } from '../shared/ui/more-menu';

interface PanelMenuProps {
  readonly buttonId: string;
  /** null: the launch cannot be renamed from here. */
  readonly onRename: (() => void) | null;
  readonly onRefresh: () => void;
}

/** What is seldom needed. */
export function PanelMenu({ buttonId, onRename, onRefresh }: PanelMenuProps) {
  return (
    <MoreMenu id={buttonId} spacing="compact">
      {onRename !== null && <DropdownItem onClick={onRename}>Rename launch</DropdownItem>}
      <DropdownItem onClick={onRefresh}>Refresh</DropdownItem>
    </MoreMenu>
  );
}
