import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { LaunchView } from '../../../../src/contract/launch';
import { openIssue } from '../../../shared/bridge/open-issue';
import { useNavigation } from '../../state/navigation';
import { useLaunchTools } from '../launch-tools';

const menuButtonId = 'launch-menu';

/** What is seldom needed. */
export function LaunchMenu({ launch }: { readonly launch: LaunchView }) {
  const { act, openDialog } = useLaunchTools();
  const { go } = useNavigation();
  const isArchived = launch.state === 'archived';
  const t0 = launch.milestones.find(({ id }) => id === launch.t0.issueId);
  const archive = () =>
    void act(
      'launch.archive',
      { launchId: launch.id, archived: !isArchived },
      isArchived ? 'The launch is active again.' : 'The launch is archived.',
    );
  return (
    <DropdownMenu<HTMLButtonElement>
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- still needed without the top layer: keeps the menu inside the header landmark
      shouldRenderToParent
      placement="bottom-end"
      trigger={({ triggerRef, isSelected, testId, ...props }) => (
        <IconButton
          {...props}
          ref={triggerRef}
          id={menuButtonId}
          isSelected={isSelected ?? false}
          {...(testId === undefined ? {} : { testId })}
          icon={ShowMoreHorizontalIcon}
          label="More actions"
          appearance="subtle"
        />
      )}
    >
      <DropdownItemGroup>
        {t0 !== undefined && (
          <DropdownItem onClick={() => openIssue(t0.key, { newTab: false })}>Open {t0.key} in Jira</DropdownItem>
        )}
        <DropdownItem onClick={() => go(`/templates/new?from=${launch.id}`)}>Make a template of it</DropdownItem>
        {launch.canManage && <DropdownItem onClick={archive}>{isArchived ? 'Take up again' : 'Archive'}</DropdownItem>}
        {launch.canManage && <DropdownItem onClick={() => openDialog('remove', menuButtonId)}>Remove…</DropdownItem>}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
