import ButtonGroup from '@atlaskit/button/button-group';
import LinkButton from '@atlaskit/button/link';
import Heading from '@atlaskit/heading/heading';
import type { SiteInfo } from '../api/site';
import { appModuleOfKind } from '../forge/app-module';
import { ModuleIcon } from '../forge/module-icon';
import { appPaths } from '../state/app-place';
import { useSite } from '../state/site';
import { useTitle } from '../state/use-title';
import { ForAdmins } from './for-admins';
import './app-page.css';

/** The apps of the site, and the ways to set them up. */
export function ManageAppsPage() {
  useTitle('Manage apps');
  const { info } = useSite();
  return (
    <ForAdmins>
      <div className="page">
        <p className="page-kicker">Settings</p>
        <div className="page-head">
          <Heading size="large" as="h1">
            Manage apps
          </Heading>
        </div>
        <ul className="plain-list card-list">{info && <InstalledApp info={info} />}</ul>
      </div>
    </ForAdmins>
  );
}

function InstalledApp({ info }: { readonly info: SiteInfo }) {
  const { app, modules } = info;
  const icon = modules.find((module) => module.icon)?.icon;
  return (
    <li className="manage-apps-entry">
      <div className="manage-apps-name">
        <ModuleIcon address={icon} />
        <div>
          <Heading size="small" as="h2">
            {app.name}
          </Heading>
          <p className="subtle">
            Version {app.version}, {app.environmentType.toLowerCase()}
          </p>
        </div>
      </div>
      <ButtonGroup label={`Set up ${app.name}`}>
        {appModuleOfKind(info, 'get-started') && <LinkButton href={appPaths.getStarted(app)}>Get started</LinkButton>}
        {appModuleOfKind(info, 'configure') && <LinkButton href={appPaths.configure(app)}>Configure</LinkButton>}
      </ButtonGroup>
    </li>
  );
}
