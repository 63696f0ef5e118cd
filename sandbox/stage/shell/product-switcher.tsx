import IconButton from '@atlaskit/button/icon/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import AppSwitcherIcon from '@atlaskit/icon/core/app-switcher';
import BoardIcon from '@atlaskit/icon/core/board';
import PageIcon from '@atlaskit/icon/core/page';
import { useSite } from '../state/site';
import { wikiPaths } from '../state/wiki-paths';

export function ProductSwitcher({ product }: { readonly product: 'jira' | 'confluence' }) {
  const { info } = useSite();
  const hasConfluence = info?.confluence === true;
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} icon={AppSwitcherIcon} label="Switch product" appearance="subtle" />
      )}
    >
      <DropdownItemGroup title="Switch to">
        <DropdownItem href="/" isSelected={product === 'jira'} elemBefore={<BoardIcon label="" />}>
          Jira
        </DropdownItem>
        {hasConfluence ? (
          <DropdownItem href={wikiPaths.home} isSelected={product === 'confluence'} elemBefore={<PageIcon label="" />}>
            Confluence
          </DropdownItem>
        ) : (
          <DropdownItem isDisabled description="This site has no Confluence" elemBefore={<PageIcon label="" />}>
            Confluence
          </DropdownItem>
        )}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
