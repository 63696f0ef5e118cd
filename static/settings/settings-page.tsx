import Tab from '@atlaskit/tabs/tab';
import TabList from '@atlaskit/tabs/tab-list';
import TabPanel from '@atlaskit/tabs/tab-panel';
import Tabs from '@atlaskit/tabs/tabs';
import { lazy, useState } from 'react';
import { fetchEarly } from '../shared/ui/fetch-early';
import { Notices } from '../shared/ui/notices';
import { LazyPart } from './lazy-part';
import { RulesSection } from './rules/rules-section';
import { ConflictMessage } from './save/conflict-message';
import { SaveBar } from './save/save-bar';
import { draftFaults } from './state/draft-faults';
import { sectionNames, sections, type SectionKey } from './state/sections';
import type { OpenSettings, SettingsTools } from './state/use-settings';
import { SetupHint } from './setup-hint';

const loadCalendars = async () => ({ default: (await import('./calendars/calendars-section')).CalendarsSection });
const CalendarsSection = lazy(loadCalendars);
// The section that is open at first.
fetchEarly(loadCalendars);
const ProjectsSection = lazy(async () => ({ default: (await import('./projects/projects-section')).ProjectsSection }));
const EscalationsSection = lazy(async () => ({
  default: (await import('./escalations/escalations-section')).EscalationsSection,
}));
const ReworkSection = lazy(async () => ({ default: (await import('./rework/rework-section')).ReworkSection }));
const WorthSection = lazy(async () => ({ default: (await import('./worth/worth-section')).WorthSection }));
const HealthSection = lazy(async () => ({ default: (await import('./health/health-section')).HealthSection }));

interface SettingsPageProps {
  readonly open: OpenSettings;
  readonly tools: SettingsTools;
}

/** Six sections, saved together. */
export function SettingsPage({ open, tools }: SettingsPageProps) {
  const [section, setSection] = useState<SectionKey>('calendars');
  const faults = draftFaults(open.draft);
  const { view, draft } = open;
  return (
    <>
      <header className="settings-head">
        <h1 className="settings-title">Lockstep settings</h1>
        <p className="subtle">They hold for all launches of this site.</p>
      </header>
      {view.savedBy === null && <SetupHint />}
      <Notices notice={open.notice} failure={open.failure} onRetry={() => void tools.reload()} />
      {open.theirs !== null && <ConflictMessage theirs={open.theirs} since={view.version} tools={tools} />}
      <Tabs
        id="settings"
        selected={sections.indexOf(section)}
        onChange={(index) => setSection(sections[index] ?? 'calendars')}
      >
        <TabList>
          {sections.map((key) => (
            <Tab key={key}>{sectionNames[key]}</Tab>
          ))}
        </TabList>
        {sections.map((key) => (
          <TabPanel key={key}>
            <div className="settings-panel">
              <LazyPart>{content(key)}</LazyPart>
            </div>
          </TabPanel>
        ))}
      </Tabs>
      <SaveBar open={open} faults={faults} tools={tools} onShow={setSection} />
    </>
  );

  function content(key: SectionKey) {
    switch (key) {
      case 'calendars':
        return <CalendarsSection view={view} draft={draft} change={tools.change} />;
      case 'projects':
        return <ProjectsSection view={view} draft={draft} change={tools.change} />;
      case 'rules':
        return <RulesSection draft={draft} change={tools.change} />;
      case 'escalations':
        return <EscalationsSection draft={draft} change={tools.change} />;
      case 'costs':
        return (
          <>
            <WorthSection draft={draft} change={tools.change} />
            <ReworkSection draft={draft} change={tools.change} />
          </>
        );
      case 'health':
        return <HealthSection view={open.theirs ?? view} />;
    }
  }
}
