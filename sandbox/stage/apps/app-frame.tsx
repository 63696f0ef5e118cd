import { useEffect, useState } from 'react';
import type { SiteModule } from '../api/site';
import { ForgeFrame } from '../forge/forge-frame';
import type { FramePlace } from '../forge/frame-context';
import { pageHistory } from '../forge/page-history';
import type { AppPlace } from '../state/app-place';
import '../forge/forge.css';

interface AppFrameProps {
  readonly place: AppPlace;
  readonly module: SiteModule;
}

/** The app's page in all the room there is. Keeps what it was made with. */
export function AppFrame({ place, module }: AppFrameProps) {
  const [history] = useState(() => pageHistory(place.root));
  const [frame] = useState<FramePlace>(() => ({
    ...{ module, resource: module.resource, history },
    id: `${module.key}-${place.root}`,
    extension: {
      location: history.href(),
      ...(place.projectKey === undefined ? {} : { project: { key: place.projectKey } }),
    },
  }));
  useEffect(() => history.attach(), [history]);
  return (
    <div className={`app-page-frame app-page-${module.layout ?? 'basic'}`}>
      <ForgeFrame place={frame} />
    </div>
  );
}
