import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { openIssue } from '../../shared/bridge/open-issue';
import { LazyPart } from '../lazy-part';
import { useNavigation } from '../state/navigation';
import { launchPath, type LaunchTab } from '../state/route';

const GtmCalendar = lazy(async () => ({
  default: (await import('../../shared/gtm-calendar/gtm-calendar')).GtmCalendar,
}));
const LaunchSettings = lazy(async () => ({ default: (await import('./settings/launch-settings')).LaunchSettings }));

const tabs: readonly { readonly tab: LaunchTab; readonly label: string }[] = [
  { tab: 'timeline', label: 'Timeline' },
  { tab: 'calendar', label: 'Calendar' },
  { tab: 'settings', label: 'Settings' },
];

interface LaunchTabsProps {
  readonly launch: LaunchView;
  readonly tab: LaunchTab;
}

/** Views of one launch, each with its own address. */
export function LaunchTabs({ launch, tab }: LaunchTabsProps) {
  const { go } = useNavigation();
  const open = (index: number) => {
    const wanted = tabs[index];
    if (wanted !== undefined) go(launchPath(launch.id, wanted.tab));
  };
  return (
    <Tabs
      id="launch-tabs"
      selected={tabs.findIndex((one) => one.tab === tab)}
      shouldUnmountTabPanelOnChange
      onChange={open}
    >
      <TabList>
        {tabs.map(({ tab: one, label }) => (
          <Tab key={one}>{label}</Tab>
        ))}
      </TabList>
      {tabs.map(({ tab: one }) => (
        <TabPanel key={one}>
          <div className="launch-tab">
            <LazyPart>{one === tab && <TabContent launch={launch} tab={one} />}</LazyPart>
          </div>
        </TabPanel>
      ))}
    </Tabs>
  );
}

function TabContent({ launch, tab }: LaunchTabsProps) {
  switch (tab) {
    case 'timeline':
    case 'calendar':
      return <GtmCalendar launch={launch} openIssue={openHere} />;
    case 'settings':
      return <LaunchSettings launch={launch} />;
  }
}

function openHere(key: string): void {
  openIssue(key, { newTab: false });
}
