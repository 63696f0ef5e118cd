import MegaphoneIcon from '@atlaskit/icon/core/megaphone';
import ReleaseIcon from '@atlaskit/icon/core/release';
import type { IssueCard } from '../../../src/contract/issue-card';

/** Whose milestone it is, by icon and word. */
export function RoleLabel({ role }: Pick<IssueCard, 'role'>) {
  const Icon = role === 'product' ? ReleaseIcon : MegaphoneIcon;
  return (
    <span className="with-icon subtle">
      <Icon label="" size="small" />
      {role}
    </span>
  );
}
