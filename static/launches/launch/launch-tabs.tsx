import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { openIssue } from '../../shared/bridge/open-issue';
import { LazyPart } from '../lazy-part';
import { useNavigation } from '../state/navigation';
import { launchPath, launchTabs, type LaunchTab } from '../state/route';
import { useLaunchTools } from './launch-tools';
import { tabCode } from './tab-code';
import { useAsking } from './use-asking';
import { useSelectedInSight } from './use-selected-in-sight';

const Timeline = lazy(tabCode.timeline);
const GtmCalendar = lazy(tabCode.calendar);
const RipplesTab = lazy(tabCode.ripples);
const GatesTab = lazy(tabCode.gates);
const ChangesTab = lazy(tabCode.changes);
const FormatsTab = lazy(tabCode.formats);
const TriageTab = lazy(tabCode.triage);
const EscalationsTab = lazy(tabCode.escalations);
const SyncDebtTab = lazy(tabCode['sync-debt']);
const LaunchSettings = lazy(tabCode.settings);

const labels: Readonly<Record<LaunchTab, string>> = {
  timeline: 'Timeline',
  calendar: 'Calendar',
  ripples: 'Ripples',
  gates: 'Gates',
  changes: 'Changes',
  formats: 'Formats',
  triage: 'Triage',
  escalations: 'Escalations',
  'sync-debt': 'Sync debt',
  settings: 'Settings',
};

interface LaunchTabsProps {
  readonly launch: LaunchView;
  readonly tab: LaunchTab;
}

/** Views of one launch, each with its own address. */
export function LaunchTabs({ launch, tab }: LaunchTabsProps) {
  const { go } = useNavigation();
  const sight = useSelectedInSight(tab);
  const open = (index: number) => {
    const wanted = launchTabs[index];
    if (wanted !== undefined) go(launchPath(launch.id, wanted));
  };
  return (
    <div ref={sight} className="launch-tabs">
      <Tabs id="launch-tabs" selected={launchTabs.indexOf(tab)} shouldUnmountTabPanelOnChange onChange={open}>
        <TabList>
          {launchTabs.map((one) => (
            <Tab key={one}>{labels[one]}</Tab>
          ))}
        </TabList>
        {launchTabs.map((one) => (
          <TabPanel key={one}>
            <div className="launch-tab">
              <LazyPart>{one === tab && <TabContent launch={launch} tab={one} />}</LazyPart>
            </div>
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

function TabContent({ launch, tab }: LaunchTabsProps) {
  const { chooseBaseline } = useLaunchTools();
  const asking = useAsking(launch);
  switch (tab) {
    case 'timeline':
      return (
        <Timeline
          launch={launch}
          openIssue={openHere}
          chooseBaseline={chooseBaseline}
          {...(asking === null ? {} : { asking })}
        />
      );
    case 'calendar':
      return <GtmCalendar launch={launch} openIssue={openHere} />;
    case 'ripples':
      return <RipplesTab launch={launch} />;
    case 'gates':
      return <GatesTab launch={launch} />;
    case 'changes':
      return <ChangesTab launch={launch} />;
    case 'formats':
      return <FormatsTab launch={launch} />;
    case 'triage':
      return <TriageTab launch={launch} />;
    case 'escalations':
      return <EscalationsTab launch={launch} />;
    case 'sync-debt':
      return <SyncDebtTab launch={launch} />;
    case 'settings':
      return <LaunchSettings launch={launch} />;
  }
}

function openHere(key: string): void {
  openIssue(key, { newTab: false });
}
