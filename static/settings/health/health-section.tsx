import type { SettingsView } from '../../../src/contract/settings';
import { count } from '../../shared/text/count';
import { Section } from '../../shared/ui/section';
import { HistoryList } from './history-list';
import { LackingList } from './lacking-list';

/** Whether the app can do its work, and who settled what. */
export function HealthSection({ view: { health, version } }: { readonly view: SettingsView }) {
  return (
    <>
      <Section title="Launches">
        <p>
          {health.launches === 0
            ? 'No launch is under way.'
            : `${count(health.launches, 'launch', 'launches')} under way.`}
        </p>
      </Section>
      <Section title="Permissions of Lockstep">
        <LackingList lacking={health.lacking} />
      </Section>
      <Section title="Last saves">
        <HistoryList version={version} />
      </Section>
    </>
  );
}
