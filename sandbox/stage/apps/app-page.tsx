import EmptyState from '@atlaskit/empty-state/empty-state';
import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { readProject } from '../api/project';
import type { SiteModule } from '../api/site';
import { appModule } from '../forge/app-module';
import { ProjectHead } from '../pages/project-head';
import type { AppPlace } from '../state/app-place';
import { useSession } from '../state/session';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { RemoteView } from '../ui/remote-view';
import { AppFrame } from './app-frame';
import { AppHead } from './app-head';
import { ForAdmins } from './for-admins';
import './app-page.css';

/** A page of an app, as Jira frames it: for whom it is, what stands above it, and the rest is the app's. */
export function AppPage({ place }: { readonly place: AppPlace }) {
  const { info } = useSite();
  if (info === undefined) return null;
  const module = appModule(info, place);
  if (module === undefined)
    return <EmptyState header="There is no such page" description="The app may have been removed from this site." />;
  switch (place.kind) {
    case 'global':
      return <PlainPage place={place} module={module} trail="Apps" />;
    case 'project':
      return <ProjectAppPage place={place} module={module} projectKey={place.projectKey ?? ''} />;
    case 'admin':
    case 'configure':
    case 'get-started':
      return (
        <ForAdmins>
          <PlainPage place={place} module={module} trail="Settings" />
        </ForAdmins>
      );
  }
}

interface PageProps {
  readonly place: AppPlace;
  readonly module: SiteModule;
}

function PlainPage({ place, module, trail }: PageProps & { readonly trail: string }) {
  useTitle(module.title);
  return (
    <div className="app-page">
      {module.layout !== 'blank' && <AppHead trail={trail} title={module.title} />}
      <KeyedFrame place={place} module={module} />
    </div>
  );
}

function ProjectAppPage({ place, module, projectKey }: PageProps & { readonly projectKey: string }) {
  const handle = useRemote(useCallback((jira: JiraClient) => readProject(jira, projectKey), [projectKey]));
  return (
    <RemoteView handle={handle} thing="this project">
      {({ key }) => (
        <div className="app-page app-page-project">
          <ProjectHead projectKey={key} view="app" />
          <KeyedFrame place={place} module={module} />
        </div>
      )}
    </RemoteView>
  );
}

/** A frame holds what it was loaded with: another person or page is another frame. */
function KeyedFrame({ place, module }: PageProps) {
  const { email } = useSession();
  return <AppFrame key={JSON.stringify([email, module.key, place.root])} place={place} module={module} />;
}
