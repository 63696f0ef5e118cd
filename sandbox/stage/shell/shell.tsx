import { useCallback, useState } from 'react';
import { routeOf, type Route } from '../state/route';
import { useUrl } from '../state/router';
import { useIsRoomy } from '../state/use-is-roomy';
import { useDismiss } from '../state/use-dismiss';
import { WikiNav } from '../wiki/wiki-nav';
import { ActivityDrawer } from './activity-drawer';
import { CurrentPage } from './current-page';
import { SettingsNav } from './settings-nav';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';
import './shell.css';

/** The frame around every page. */
export function Shell() {
  const url = useUrl();
  const route = routeOf(url);
  const isRoomy = useIsRoomy();
  const [isNavDocked, setNavDocked] = useState(true);
  // In a narrow window the navigation lies over the page for which it was opened, and is gone on the next.
  const [navOver, setNavOver] = useState<string>();
  const isNavOpen = isRoomy ? isNavDocked : navOver === url.href;
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const closeNav = useCallback(() => setNavOver(undefined), []);
  const toggleNav = () => {
    if (isRoomy) setNavDocked(!isNavDocked);
    else setNavOver(isNavOpen ? undefined : url.href);
  };
  useDismiss('.side-nav, .top-bar', isNavOpen && !isRoomy, closeNav);
  // Paper has nothing around it.
  if (route.page === 'wiki' && route.place.view === 'print') return <CurrentPage route={route} />;
  return (
    <>
      <TopBar
        product={route.page === 'wiki' ? 'confluence' : 'jira'}
        isNavOpen={isNavOpen}
        isDrawerOpen={isDrawerOpen}
        toggleNav={toggleNav}
        toggleDrawer={() => setDrawerOpen(!isDrawerOpen)}
      />
      <div className="shell">
        <div className="shell-nav">{isNavOpen && <Nav route={route} path={url.pathname} />}</div>
        <main className="shell-main">
          <CurrentPage route={route} />
        </main>
        {isDrawerOpen && <ActivityDrawer close={() => setDrawerOpen(false)} />}
      </div>
    </>
  );
}

function Nav({ route, path }: { readonly route: Route; readonly path: string }) {
  if (route.page === 'wiki') return <WikiNav place={route.place} />;
  if (isInSettings(route)) return <SettingsNav path={path} />;
  return <SideNav path={path} projectKey={projectKeyOf(route)} />;
}

function isInSettings(route: Route): boolean {
  if (route.page === 'app') return !['global', 'project'].includes(route.place.kind);
  return route.page === 'manage-apps';
}

function projectKeyOf(route: Route): string | undefined {
  if (route.page === 'project' || route.page === 'project-settings') return route.projectKey;
  if (route.page === 'app') return route.place.projectKey;
  return route.page === 'issue' ? route.key.split('-')[0] : undefined;
}
