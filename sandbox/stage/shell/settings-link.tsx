import LinkIconButton from '@atlaskit/button/icon/link';
import SettingsIcon from '@atlaskit/icon/core/settings';
import { readIsAdmin } from '../api/admin';
import { appPaths } from '../state/app-place';
import { useRemote } from '../state/use-remote';

/** The way to Jira's settings, for those who administer it. */
export function SettingsLink() {
  const { remote } = useRemote(readIsAdmin);
  if (remote.state !== 'ready' || !remote.value) return null;
  return <LinkIconButton icon={SettingsIcon} label="Settings" appearance="subtle" href={appPaths.manage} />;
}
