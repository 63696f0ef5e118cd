import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy, useCallback } from 'react';
import type { LaunchView, TryDates } from '../../../src/contract/launch';
import { callLaunches } from '../../shared/bridge/call-launches';
import { openIssue } from '../../shared/bridge/open-issue';
import { LazyPart } from '../lazy-part';
import { useNavigation } from '../state/navigation';
import { launchPath, type LaunchTab } from '../state/route';
import { useLaunchTools } from './launch-tools';

const Timeline = lazy(async () => ({ default: (await import('../../shared/timeline/timeline')).Timeline }));
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
  const { tryAct, chooseBaseline } = useLaunchTools();
  const move = useCallback(
    (wanted: TryDates) => tryAct('launch.move', wanted, 'The date is moved. What hangs on it follows.'),
    [tryAct],
  );
  switch (tab) {
    case 'timeline':
      return (
        <Timeline
          launch={launch}
          openIssue={openHere}
          chooseBaseline={chooseBaseline}
          {...(launch.state === 'active' ? { tryDates, moveDates: move } : {})}
        />
      );
    case 'calendar':
      return <GtmCalendar launch={launch} openIssue={openHere} />;
    case 'settings':
      return <LaunchSettings launch={launch} />;
  }
}

function openHere(key: string): void {
  openIssue(key, { newTab: false });
}

function tryDates(wanted: TryDates) {
  return callLaunches('launch.try', wanted);
}
