import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { forwardRef, type ComponentProps } from 'react';

type MenuTriggerProps = Omit<ComponentProps<typeof Button>, 'spacing' | 'iconAfter'>;

/** The button of a menu. */
export const MenuTrigger = forwardRef<HTMLButtonElement, MenuTriggerProps>(function MenuTrigger(props, ref) {
  return <Button {...props} ref={ref} spacing="compact" iconAfter={ChevronDownIcon} />;
});
