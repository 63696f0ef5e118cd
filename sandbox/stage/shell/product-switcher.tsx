import IconButton from '@atlaskit/button/icon/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import AppSwitcherIcon from '@atlaskit/icon/core/app-switcher';
import BoardIcon from '@atlaskit/icon/core/board';
import PageIcon from '@atlaskit/icon/core/page';

export function ProductSwitcher() {
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} icon={AppSwitcherIcon} label="Switch product" appearance="subtle" />
      )}
    >
      <DropdownItemGroup title="Switch to">
        <DropdownItem href="/" isSelected elemBefore={<BoardIcon label="" />}>
          Jira
        </DropdownItem>
        <DropdownItem isDisabled description="Not connected" elemBefore={<PageIcon label="" />}>
          Confluence
        </DropdownItem>
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
