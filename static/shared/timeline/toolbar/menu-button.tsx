import Button from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { ReactNode } from 'react';

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
        <Button
          {...props}
          ref={triggerRef}
          spacing="compact"
          isSelected={isSelected || isOpen === true}
          {...(testId === undefined ? {} : { testId })}
          iconAfter={ChevronDownIcon}
        >
          {label}
        </Button>
      )}
    >
      {children}
    </DropdownMenu>
  );
}
