import './launches.css';
import { lazy } from 'react';
import { LazyPart } from './lazy-part';
import { UnknownPlace } from './unknown-place';
import { NavigationProvider } from './state/navigation-provider';
import { useNavigation } from './state/navigation';
import { routeOf } from './state/route';

const LaunchList = lazy(async () => ({ default: (await import('./list/launch-list')).LaunchList }));
const CreateLaunch = lazy(async () => ({ default: (await import('./create/create-launch')).CreateLaunch }));
const Templates = lazy(async () => ({ default: (await import('./templates/templates')).Templates }));
const MyApprovals = lazy(async () => ({ default: (await import('./approvals/my-approvals')).MyApprovals }));
const LaunchPage = lazy(async () => ({ default: (await import('./launch/launch-page')).LaunchPage }));

/** The room of the modules `launches` and `project-launches`: what is launched, when, and how it stands. */
export function Launches() {
  return (
    <main className="launches">
      <NavigationProvider>
        <LazyPart>
          <Part />
        </LazyPart>
      </NavigationProvider>
    </main>
  );
}

function Part() {
  const { place } = useNavigation();
  const route = routeOf(place.path);
  switch (route.kind) {
    case 'list':
      return <LaunchList />;
    case 'launch':
      return <LaunchPage key={route.id} launchId={route.id} tab={route.tab} />;
    case 'new':
      return <CreateLaunch />;
    case 'templates':
      return <Templates />;
    case 'approvals':
      return <MyApprovals />;
    case 'unknown':
      return <UnknownPlace />;
  }
}
