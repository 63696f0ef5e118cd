import SectionMessage from '@atlaskit/section-message/section-message';
import type { LaunchView } from '../../../../src/contract/launch';
import { AppLink } from '../../app-link';
import { launchPath } from '../../state/route';

interface UnnamedProps {
  readonly roles: readonly string[];
  readonly launch: Pick<LaunchView, 'id' | 'canManage' | 'state'>;
}

/** Roles that escalations go to and for which the launch names nobody: others are asked in their place. */
export function Unnamed({ roles, launch }: UnnamedProps) {
  return (
    <SectionMessage appearance="warning" headingLevel="h2" title={`Nobody is named as ${rolesInWords(roles)}`}>
      <p>
        Until somebody is, the launch owner is asked instead, or whoever T-0 is assigned to.{' '}
        {launch.canManage && launch.state === 'active' ? (
          <AppLink to={launchPath(launch.id, 'settings')}>Name somebody in the launch settings</AppLink>
        ) : (
          'Ask whoever manages this launch to name somebody in its settings.'
        )}
      </p>
    </SectionMessage>
  );
}

function rolesInWords(roles: readonly string[]): string {
  const last = roles.at(-1) ?? '';
  return roles.length < 2 ? last : `${roles.slice(0, -1).join(', ')} or ${last}`;
}
