import { IconButton } from '@atlaskit/button/new';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import { forwardRef, type ComponentProps } from 'react';

type IconButtonProps = ComponentProps<typeof IconButton>;

interface MoreButtonProps extends Omit<IconButtonProps, 'icon' | 'label' | 'appearance'> {
  /** So that the focus can be given back to it. */
  readonly id: string;
}

/** Three dots. */
export const MoreButton = forwardRef<HTMLButtonElement, MoreButtonProps>(function MoreButton(props, ref) {
  return <IconButton {...props} ref={ref} icon={ShowMoreHorizontalIcon} label="More actions" appearance="subtle" />;
});
