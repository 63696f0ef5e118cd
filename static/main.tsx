import '@atlaskit/css-reset';
import { view } from '@forge/bridge';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { errorMessage } from './shared/text/error-message';
import { Trouble } from './shared/ui/trouble';
import './shared/ui/ui.css';

type LoadRoom = () => Promise<ComponentType>;

/** The rooms of the app by module key of the manifest. A room is loaded only where it is shown. */
const rooms: ReadonlyMap<string, LoadRoom> = new Map<string, LoadRoom>([
  ['issue-panel', async () => (await import('./issue-panel/issue-panel')).IssuePanel],
  ['narrative-brief', async () => (await import('./narrative-brief/narrative-brief')).NarrativeBrief],
  ['claim-table', async () => (await import('./claim-table/claim-table')).ClaimTable],
  ['launches', async () => (await import('./launches/launches')).Launches],
  ['timeline', async () => (await import('./launch-macros/timeline-macro')).TimelineMacro],
  ['gtm-calendar', async () => (await import('./launch-macros/calendar-macro')).CalendarMacro],
  ['sync-debt', async () => (await import('./launch-macros/sync-debt-macro')).SyncDebtMacro],
  ['project-launches', async () => (await import('./launches/launches')).Launches],
  ['settings', async () => (await import('./settings/settings')).Settings],
  ['gate-must-be-open', async () => (await import('./gate-rule/gate-rule')).GateRule],
  ['get-started', async () => (await import('./settings/setup/get-started')).GetStarted],
]);

/** A macro that is being configured shows the same page of the app. */
const configRooms: ReadonlyMap<string, LoadRoom> = new Map<string, LoadRoom>([
  ['narrative-brief', async () => (await import('./macro-config/brief-config')).BriefConfig],
  ['claim-table', async () => (await import('./macro-config/claims-config')).ClaimsConfig],
  ['timeline', async () => (await import('./macro-config/launch-config')).LaunchConfig],
  ['gtm-calendar', async () => (await import('./macro-config/launch-config')).LaunchConfig],
  ['sync-debt', async () => (await import('./macro-config/launch-config')).LaunchConfig],
]);

/** A dialog that a module has opened over the page shows the same page of the app, too. */
const modalRooms: ReadonlyMap<string, LoadRoom> = new Map<string, LoadRoom>([
  ['issue-panel', async () => (await import('./issue-panel/what-if/what-if-page')).WhatIfPage],
]);

const container = document.getElementById('root');
if (container === null) throw new Error('Cannot show Lockstep: the page has no element "root"');
const root = createRoot(container);

async function showRoom(): Promise<void> {
  // Neither waits for the other, and nothing is drawn in the wrong colours.
  const [Room] = await Promise.all([loadOwnRoom(), view.theme.enable()]);
  root.render(
    <StrictMode>
      <Room />
    </StrictMode>,
  );
}

async function loadOwnRoom(): Promise<ComponentType> {
  const { moduleKey, extension } = await view.getContext();
  const loadRoom = roomsFor(extension).get(moduleKey);
  if (loadRoom === undefined) throw new Error(`Cannot show module "${moduleKey}": Lockstep has no page for it`);
  return loadRoom();
}

const configuring = z.object({ macro: z.object({ isConfiguring: z.literal(true) }) });

const inModal = z.object({ modal: z.object({}) });

function roomsFor(extension: unknown): ReadonlyMap<string, LoadRoom> {
  if (configuring.safeParse(extension).success) return configRooms;
  return inModal.safeParse(extension).success ? modalRooms : rooms;
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
