import '@atlaskit/css-reset';
import { view } from '@forge/bridge';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { errorMessage } from './shared/text/error-message';
import { Trouble } from './shared/ui/trouble';
import './shared/ui/ui.css';

/** The rooms of the app by module key of the manifest. A room is loaded only where it is shown. */
const rooms: ReadonlyMap<string, () => Promise<ComponentType>> = new Map([
  ['issue-panel', async () => (await import('./issue-panel/issue-panel')).IssuePanel],
]);

const container = document.getElementById('root');
if (container === null) throw new Error('Cannot show Lockstep: the page has no element "root"');
const root = createRoot(container);

async function showRoom(): Promise<void> {
  await view.theme.enable();
  const { moduleKey } = await view.getContext();
  const loadRoom = rooms.get(moduleKey);
  if (loadRoom === undefined) throw new Error(`Cannot show module "${moduleKey}": Lockstep has no page for it`);
  const Room = await loadRoom();
  root.render(
    <StrictMode>
      <Room />
    </StrictMode>,
  );
}

showRoom().catch((error: unknown) => {
  root.render(
    <main>
      <Trouble title="Lockstep could not start" onRetry={() => location.reload()}>
        {errorMessage(error)}. Nothing was changed.
      </Trouble>
    </main>,
  );
});
