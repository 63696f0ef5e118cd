import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import type { LaunchView } from '../../../../src/contract/launch';
import { openIssue } from '../../../shared/bridge/open-issue';
import { MoreMenu } from '../../../shared/ui/more-menu';
import { useNavigation } from '../../state/navigation';
import { useLaunchTools } from '../launch-tools';

interface LaunchMenuProps {
  readonly launch: LaunchView;
  readonly buttonId: string;
}

/** What is seldom needed. */
export function LaunchMenu({ launch, buttonId }: LaunchMenuProps) {
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
    <MoreMenu id={buttonId}>
      {t0 !== undefined && (
        <DropdownItem onClick={() => openIssue(t0.key, { newTab: false })}>Open {t0.key} in Jira</DropdownItem>
      )}
      <DropdownItem onClick={() => go(`/templates/new?from=${launch.id}`)}>Make a template of it</DropdownItem>
      {launch.canManage && <DropdownItem onClick={archive}>{isArchived ? 'Take up again' : 'Archive'}</DropdownItem>}
      {launch.canManage && <DropdownItem onClick={() => openDialog('remove', buttonId)}>Remove…</DropdownItem>}
    </MoreMenu>
  );
}
