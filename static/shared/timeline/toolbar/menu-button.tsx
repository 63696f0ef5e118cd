import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import type { ReactNode } from 'react';
import { MenuTrigger } from './menu-trigger';

interface MenuButtonProps {
  readonly label: string;
  readonly isSelected?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, isSelected = false, children }: MenuButtonProps) {
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, isSelected: isOpen, testId, ...props }) => (
        <MenuTrigger
          {...props}
          ref={triggerRef}
          isSelected={isSelected || isOpen === true}
          {...(testId === undefined ? {} : { testId })}
        >
          {label}
        </MenuTrigger>
      )}
    >
      {children}
    </DropdownMenu>
  );
}
