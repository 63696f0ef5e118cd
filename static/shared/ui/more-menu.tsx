import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import type { ReactNode } from 'react';
import { MoreButton } from './more-button';

interface MoreMenuProps {
  /** Of the button, so that the focus can be given back to it. */
  readonly id: string;
  readonly spacing?: 'default' | 'compact';
  readonly children: ReactNode;
}

/** What is seldom needed, behind three dots. */
export function MoreMenu({ id, spacing = 'default', children }: MoreMenuProps) {
  return (
    <DropdownMenu<HTMLButtonElement>
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- still needed without the top layer: keeps the menu inside the header landmark
      shouldRenderToParent
      placement="bottom-end"
      trigger={({ triggerRef, isSelected, testId, ...props }) => (
        <MoreButton
          {...props}
          ref={triggerRef}
          id={id}
          isSelected={isSelected ?? false}
          {...(testId === undefined ? {} : { testId })}
          spacing={spacing}
        />
      )}
    >
      <DropdownItemGroup>{children}</DropdownItemGroup>
    </DropdownMenu>
  );
}
