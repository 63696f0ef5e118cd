import { useCallback, useEffect, useState } from 'react';
import type { SettingsForm, SettingsReply, SettingsView } from '../../../src/contract/settings';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';
import { errorMessage } from '../../shared/text/error-message';
import type { Notice } from '../../shared/ui/notices';
import { callSettings } from '../call-settings';
import { keepDraft, readKeptDraft } from './kept-draft';
import { keepMine } from './keep-mine';
import { sameForm } from './same-form';
import { sendSettings } from './send-settings';
import { useLatest } from './use-latest';

export interface OpenSettings {
  readonly kind: 'open';
  /** What the draft was made from. */
  readonly view: SettingsView;
  readonly draft: SettingsForm;
  /** Saved by somebody else since the draft was begun; null: nothing. */
  readonly theirs: SettingsView | null;
  /** The draft was brought back from before the page was left. */
  readonly broughtBack: boolean;
  readonly notice: Notice | null;
  /** Why the last look brought nothing new. */
  readonly failure: string | null;
}

export type SettingsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'no-access' }
  | OpenSettings;

/** @param update makes the next draft out of the present one */
export type Change = (update: (draft: SettingsForm) => SettingsForm) => void;

export interface SettingsTools {
  readonly state: SettingsState;
  readonly change: Change;
  /** Drops the draft for what is saved now. */
  readonly discard: () => void;
  readonly reload: () => Promise<void>;
  /** @returns whether it was saved */
  readonly save: () => Promise<boolean>;
  readonly keepMine: () => void;
}

/** The settings of the site with what is being changed of them. What is typed outlives a reload of the page. */
export function useSettings(): SettingsTools {
  const [state, setState] = useState<SettingsState>({ kind: 'loading' });
  const shown = useLatest(state);
  const edit = useCallback((update: (open: OpenSettings) => SettingsState) => {
    setState((before) => (before.kind === 'open' ? update(before) : before));
  }, []);

  const reload = useCallback(() => look().then((answer) => setState((before) => arrived(before, answer))), []);
  useEffect(() => void reload(), [reload]);
  useReloadOnSight(reload);
  useKeeping(state);

  const change = useCallback<Change>(
    (update) => edit((open) => ({ ...open, draft: update(open.draft), notice: null })),
    [edit],
  );
  const save = useCallback(async () => {
    const open = shown.current;
    if (open.kind !== 'open') return false;
    const sent = await sendSettings(open.view.version, open.draft);
    const answer = await look();
    setState((before) => saved(before, sent, answer));
    return sent.kind === 'done';
  }, [shown]);
  return {
    ...{ state, change, reload, save },
    discard: useCallback(() => edit((open) => fresh(open.theirs ?? open.view)), [edit]),
    keepMine: useCallback(() => edit(withMineOnTop), [edit]),
  };
}

export function isChanged({ view, draft }: OpenSettings): boolean {
  return !sameForm(view.form, draft);
}

type Answer = SettingsReply | { readonly kind: 'failed'; readonly message: string };

async function look(): Promise<Answer> {
  try {
    return await callSettings('settings.load', {});
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function arrived(before: SettingsState, answer: Answer): SettingsState {
  switch (answer.kind) {
    case 'failed':
      return before.kind === 'open' ? { ...before, failure: answer.message } : answer;
    case 'no-access':
      return answer;
    case 'settings':
      return before.kind === 'open' ? refreshed(before, answer) : opened(answer);
  }
}

/** A draft stands while others save: it is told, not overwritten. */
function refreshed(before: OpenSettings, view: SettingsView): OpenSettings {
  if (!isChanged(before)) return { ...fresh(view), notice: before.notice };
  if (view.version !== before.view.version) return { ...before, theirs: view, failure: null };
  return { ...before, view, failure: null };
}

function opened(view: SettingsView): OpenSettings {
  const kept = readKeptDraft();
  if (kept === null || sameForm(kept.draft, view.form)) return fresh(view);
  const open = { ...fresh(view), draft: kept.draft, broughtBack: true };
  if (kept.version === view.version) return open;
  return { ...open, view: { ...view, version: kept.version, form: kept.base }, theirs: view };
}

function fresh(view: SettingsView): OpenSettings {
  return { kind: 'open', view, draft: view.form, theirs: null, broughtBack: false, notice: null, failure: null };
}

function saved(before: SettingsState, sent: Awaited<ReturnType<typeof sendSettings>>, answer: Answer): SettingsState {
  if (before.kind !== 'open') return before;
  const after = answer.kind === 'settings' ? answer : null;
  switch (sent.kind) {
    case 'done':
      return fresh(after ?? { ...before.view, version: sent.version, form: before.draft });
    case 'conflict':
      return after === null
        ? { ...before, notice: { kind: 'refused', text: changedMeanwhile } }
        : { ...before, theirs: after };
    case 'refused':
      return { ...before, notice: { kind: 'refused', text: sent.message } };
    case 'unknown':
      // Whether the message arrived shows in what stands now.
      return after !== null && sameForm(after.form, before.draft)
        ? fresh(after)
        : { ...before, notice: { kind: 'refused', text: sent.message } };
  }
}

const changedMeanwhile = 'Somebody else has saved meanwhile. Nothing of yours is lost: try to save again.';

function withMineOnTop(open: OpenSettings): OpenSettings {
  if (open.theirs === null) return open;
  const draft = keepMine({ base: open.view.form, mine: open.draft, theirs: open.theirs.form });
  return { ...open, view: open.theirs, draft, theirs: null };
}

/** A reload of the page, or a way through Jira and back, loses nothing. */
function useKeeping(state: SettingsState): void {
  useEffect(() => {
    if (state.kind !== 'open') return;
    const { view, draft } = state;
    const isDirty = isChanged(state);
    keepDraft(isDirty ? { version: view.version, base: view.form, draft } : null);
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);
}
