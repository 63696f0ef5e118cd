import { useCallback, useEffect, useRef, useState } from 'react';
import type { SettingsForm, SettingsView, SetupStep } from '../../../src/contract/settings';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';
import { errorMessage } from '../../shared/text/error-message';
import type { Notice } from '../../shared/ui/notices';
import { callSettings } from '../call-settings';
import { sendSettings, type Sent } from '../state/send-settings';
import { useLatest } from '../state/use-latest';
import { saverName } from '../text/saved-in-words';

export interface OpenSetup {
  readonly kind: 'open';
  readonly steps: readonly SetupStep[];
  readonly view: SettingsView;
  /** The site is being checked, or something is being done to it. */
  readonly busy: boolean;
  readonly notice: Notice | null;
  /** Why the last look brought nothing new. */
  readonly failure: string | null;
}

export type SetupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'no-access' }
  | OpenSetup;

export interface SetupTools {
  readonly state: SetupState;
  readonly reload: () => Promise<void>;
  /**
   * Changes the settings as they stand now.
   * @param confirms what the person has looked at, changed or not
   * @returns whether it was saved
   */
  readonly settle: (
    update: (form: SettingsForm) => SettingsForm,
    done: string,
    confirms?: 'calendars',
  ) => Promise<boolean>;
  /** Makes or finds the link type, and looks the start field up. */
  readonly prepare: () => Promise<boolean>;
}

/** How far the first run has come, looked at anew after each act and whenever somebody comes back to the page. */
export function useSetup(): SetupTools {
  const [state, setState] = useState<SetupState>({ kind: 'loading' });
  const shown = useLatest(state);
  const lastLook = useRef(0);
  const mark = useCallback((part: Partial<OpenSetup>) => {
    setState((before) => (before.kind === 'open' ? { ...before, ...part } : before));
  }, []);

  const look = useCallback(() => {
    const number = ++lastLook.current;
    return lookAtSite().then((next) => {
      if (number === lastLook.current) setState((before) => arrived(before, next));
    });
  }, []);
  const reload = useCallback(() => {
    mark({ busy: true });
    return look();
  }, [look, mark]);
  useEffect(() => void look(), [look]);
  // Not marked as busy: it comes with the click that brings somebody back, and a busy button would swallow that.
  useReloadOnSight(look);

  const act = useCallback(
    async (send: () => Promise<Sent>, done: string) => {
      mark({ busy: true, notice: null });
      const sent = await send();
      mark({ notice: noticeOf(sent, done) });
      await reload();
      return sent.kind === 'done';
    },
    [mark, reload],
  );
  const settle = useCallback<SetupTools['settle']>(
    async (update, done, confirms) => {
      const open = shown.current;
      if (open.kind !== 'open') return false;
      return act(() => sendSettings(open.view.version, update(open.view.form), confirms), done);
    },
    [act, shown],
  );
  const prepare = useCallback(() => act(sendPrepare, 'The site is prepared.'), [act]);
  return { state, reload, settle, prepare };
}

async function lookAtSite(): Promise<SetupState> {
  try {
    const [setup, settings] = await Promise.all([callSettings('setup.load', {}), callSettings('settings.load', {})]);
    if (setup.kind === 'no-access' || settings.kind === 'no-access') return { kind: 'no-access' };
    return { kind: 'open', steps: setup.steps, view: settings, busy: false, notice: null, failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function arrived(before: SetupState, next: SetupState): SetupState {
  if (before.kind !== 'open') return next;
  if (next.kind === 'failed') return { ...before, busy: false, failure: next.message };
  return next.kind === 'open' ? { ...next, notice: before.notice } : next;
}

async function sendPrepare(): Promise<Sent> {
  try {
    return await callSettings('setup.prepare', {});
  } catch (error) {
    return { kind: 'unknown', message: `${errorMessage(error)}. Try again` };
  }
}

function noticeOf(sent: Sent, done: string): Notice {
  switch (sent.kind) {
    case 'done':
      return { kind: 'done', text: done };
    case 'conflict':
      return {
        kind: 'refused',
        text: `${saverName(sent.by)} saved the settings meanwhile. Look at the step again, and repeat it if it is still needed.`,
      };
    case 'refused':
    case 'unknown':
      return { kind: 'refused', text: sent.message };
  }
}
