import './settings.css';
import { LoadingLines } from '../shared/ui/loading-lines';
import { Trouble } from '../shared/ui/trouble';
import { NotForYou } from './not-for-you';
import { SettingsPage } from './settings-page';
import { useSettings } from './state/use-settings';

/** The room of the module `settings`: what holds for all launches of the site. */
export function Settings() {
  const tools = useSettings();
  return <main className="settings">{content()}</main>;

  function content() {
    const { state, reload } = tools;
    switch (state.kind) {
      case 'loading':
        return <LoadingLines label="Reading the settings…" lines={6} />;
      case 'failed':
        return (
          <Trouble title="Lockstep could not load the settings" onRetry={() => void reload()}>
            {state.message}. What was saved still holds.
          </Trouble>
        );
      case 'no-access':
        return <NotForYou onRetry={() => void reload()} />;
      case 'open':
        return <SettingsPage open={state} tools={tools} />;
    }
  }
}
