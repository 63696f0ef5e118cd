import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import { MenuButton } from './menu-button';

/** The whole picture as a file. */
export function ExportMenu({ onExport }: { readonly onExport: (kind: 'svg' | 'png') => void }) {
  return (
    <MenuButton label="Export">
      <DropdownItemGroup>
        <DropdownItem onClick={() => onExport('svg')}>Picture as SVG</DropdownItem>
        <DropdownItem onClick={() => onExport('png')}>Picture as PNG</DropdownItem>
      </DropdownItemGroup>
    </MenuButton>
  );
}
