import AppsIcon from '@atlaskit/icon/core/apps';
import HomeIcon from '@atlaskit/icon/core/home';
import { readIsAdmin } from '../api/admin';
import { appModuleOfKind } from '../forge/app-module';
import { ModuleIcon } from '../forge/module-icon';
import { appPaths } from '../state/app-place';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { NavLink } from './nav-link';
import './side-nav.css';

/** Navigation of Jira's settings. Pages to configure an app and to get started are reached from its entry only. */
export function SettingsNav({ path }: { readonly path: string }) {
  const { remote } = useRemote(readIsAdmin);
  const isAdmin = remote.state === 'ready' && remote.value;
  return (
    <nav className="side-nav" aria-label="Settings">
      <ul className="plain-list">
        <NavLink href="/" isCurrent={false} icon={<HomeIcon label="" />}>
          Home
        </NavLink>
      </ul>
      {isAdmin && <AppSettings path={path} />}
    </nav>
  );
}

function AppSettings({ path }: { readonly path: string }) {
  const { info } = useSite();
  const page = info && appModuleOfKind(info, 'admin');
  return (
    <>
      <h2 className="side-nav-title">Apps</h2>
      <ul className="plain-list">
        <NavLink href={appPaths.manage} isCurrent={path === appPaths.manage} icon={<AppsIcon label="" />}>
          Manage apps
        </NavLink>
        {info && page && (
          <NavLink
            href={appPaths.admin(info.app)}
            isCurrent={path.startsWith(appPaths.admin(info.app))}
            icon={<ModuleIcon address={page.icon} />}
          >
            {page.title}
          </NavLink>
        )}
      </ul>
    </>
  );
}
