import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { openIssue } from '../../shared/bridge/open-issue';
import { LazyPart } from '../lazy-part';
import { useNavigation } from '../state/navigation';
import { launchPath, launchTabs, type LaunchTab } from '../state/route';
import { useLaunchTools } from './launch-tools';
import { useAsking } from './use-asking';
import { useSelectedInSight } from './use-selected-in-sight';

const Timeline = lazy(async () => ({ default: (await import('../../shared/timeline/timeline')).Timeline }));
const GtmCalendar = lazy(async () => ({
  default: (await import('../../shared/gtm-calendar/gtm-calendar')).GtmCalendar,
}));
const RipplesTab = lazy(async () => ({ default: (await import('./ripples/ripples-tab')).RipplesTab }));
const GatesTab = lazy(async () => ({ default: (await import('./gates/gates-tab')).GatesTab }));
const ChangesTab = lazy(async () => ({ default: (await import('./changes/changes-tab')).ChangesTab }));
const FormatsTab = lazy(async () => ({ default: (await import('./formats/formats-tab')).FormatsTab }));
const TriageTab = lazy(async () => ({ default: (await import('./triage/triage-tab')).TriageTab }));
const EscalationsTab = lazy(async () => ({ default: (await import('./escalations/escalations-tab')).EscalationsTab }));
const SyncDebtTab = lazy(async () => ({ default: (await import('./sync-debt/sync-debt-tab')).SyncDebtTab }));
const LaunchSettings = lazy(async () => ({ default: (await import('./settings/launch-settings')).LaunchSettings }));

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
