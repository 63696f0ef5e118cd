import Tabs from '@atlaskit/tabs/tabs';
import Tab from '@atlaskit/tabs/tab';
import TabList from '@atlaskit/tabs/tab-list';
import TabPanel from '@atlaskit/tabs/tab-panel';
import { lazy } from 'react';
import { LazyPart } from '../lazy-part';
import { FromTemplate } from './from-template/from-template';
import type { Running } from './progress/use-steps';
import type { Sources } from './use-sources';

// Most launches begin with a template.
const FromExisting = lazy(async () => ({ default: (await import('./from-existing/from-existing')).FromExisting }));

export interface CreateProps {
  readonly sources: Sources;
  readonly onStarted: (running: Running) => void;
  /** It is not known whether something was begun: what is open should be looked up again. */
  readonly onUnsure: () => void;
}

/** The two ways to a launch; what is filled in on one stays while the other is looked at. */
export function WaysToCreate(props: CreateProps) {
  return (
    <Tabs id="ways-to-create">
      <TabList>
        <Tab>From a template</Tab>
        <Tab>From existing issues</Tab>
      </TabList>
      <TabPanel>
        <FromTemplate {...props} />
      </TabPanel>
      <TabPanel>
        <LazyPart>
          <FromExisting {...props} />
        </LazyPart>
      </TabPanel>
    </Tabs>
  );
}
