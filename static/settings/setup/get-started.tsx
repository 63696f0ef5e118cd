import '../settings.css';
import './setup.css';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Trouble } from '../../shared/ui/trouble';
import { NotForYou } from '../not-for-you';
import { SetupList } from './setup-list';
import { useSetup } from './use-setup';

/** The room of the module `get-started`: from the installation to the first launch. */
export function GetStarted() {
  const tools = useSetup();
  return <main className="settings">{content()}</main>;

  function content() {
    const { state, reload } = tools;
    switch (state.kind) {
      case 'loading':
        return <LoadingLines label="Checking the site…" lines={6} />;
      case 'failed':
        return (
          <Trouble title="Lockstep could not check the site" onRetry={() => void reload()}>
            {state.message}. Nothing was changed.
          </Trouble>
        );
      case 'no-access':
        return <NotForYou onRetry={() => void reload()} />;
      case 'open':
        return <SetupList open={state} tools={tools} />;
    }
  }
}
