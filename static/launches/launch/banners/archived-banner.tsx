import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { LaunchView } from '../../../../src/contract/launch';
import { useLaunchTools } from '../launch-tools';

/** An archived launch is left alone. */
export function ArchivedBanner({ launch }: { readonly launch: LaunchView }) {
  const { act, busy } = useLaunchTools();
  const takeUp = () =>
    void act('launch.archive', { launchId: launch.id, archived: false }, 'The launch is active again.');
  return (
    <SectionMessage>
      <p>This launch is archived: its dates do not follow each other any more.</p>
      {launch.canManage && (
        <div className="button-row">
          <Button spacing="compact" isDisabled={busy} onClick={takeUp}>
            Take up again
          </Button>
        </div>
      )}
    </SectionMessage>
  );
}
