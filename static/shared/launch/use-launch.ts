import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaunchReply } from '../../../src/contract/launch';
import { callLaunches } from '../bridge/call-launches';
import { errorMessage } from '../text/error-message';
import { useReloadOnSight } from '../ui/use-reload-on-sight';

export type LaunchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last refresh brought nothing new; the reply is what was known before. */
  | { readonly kind: 'loaded'; readonly reply: LaunchReply; readonly failure: string | null };

export interface LaunchWish {
  /** Absent in a macro: its launch comes from its configuration. */
  readonly launchId?: string | undefined;
  /** undefined: the newest baseline; null: none. */
  readonly baselineId?: string | null | undefined;
  /** Looks again by itself as long as the page is in sight. */
  readonly watches: boolean;
  /** Nothing is asked for, because what is shown is being taken away. */
  readonly paused?: boolean;
}

/** ms between looks while dates are being written, or are about to be. */
const lookInterval = 2_000;
/** ms for each milestone: Jira counts what is asked by issue, and the writes themselves need room. */
const lookShare = 10;
/** ms between questions whether something has happened. */
const pulseInterval = 5_000;
/** ms between looks otherwise: what a launch is told late, such as a new summary, comes in at last. */
const calmInterval = 300_000;
/** ms after a change in which dates that follow from it are waited for. */
const newsExpected = 10_000;

/** A launch, kept fresh; what is shown stays until something newer has come, and is not drawn anew without a difference. */
export function useLaunch({ launchId, baselineId, watches, paused = false }: LaunchWish) {
  const [state, setState] = useState<LaunchState>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const newsUntil = useRef(0);
  const isPaused = useRef(paused);
  useEffect(() => {
    isPaused.current = paused;
  });

  const look = useCallback(async () => {
    const isHeld = () => isPaused.current;
    if (isHeld()) return;
    const request = ++requests.current.asked;
    const next = await load(launchId, baselineId);
    if (request < requests.current.shown || isHeld()) return;
    requests.current.shown = request;
    setState((before) => merged(before, next));
  }, [launchId, baselineId]);

  const reload = useCallback(() => {
    newsUntil.current = Date.now() + newsExpected;
    return look();
  }, [look]);

  useEffect(() => void look(), [look]);
  useReloadOnSight(look);
  usePulse(watches ? beatOf(state) : null, launchId, look);
  useEffect(() => {
    const isSoon = isRunning(state) || Date.now() < newsUntil.current;
    const interval = isSoon ? intervalFor(state) : watches ? calmInterval : null;
    if (interval === null) return;
    // Each reply, a failed one included, is a new state and plans the next look.
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look();
    }, interval);
    return () => clearInterval(timer);
  }, [state, watches, look]);
  return { state, reload };
}

/** Asks every few seconds whether something has happened, and looks if so. @param beat null: nothing to compare with */
function usePulse(beat: string | null, launchId: string | undefined, look: () => Promise<void>): void {
  useEffect(() => {
    if (beat === null) return;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      void hasNews(launchId, beat).then((news) => (news ? look() : undefined));
    }, pulseInterval);
    return () => clearInterval(timer);
  }, [beat, launchId, look]);
}

async function load(launchId: string | undefined, baselineId: string | null | undefined): Promise<LaunchState> {
  try {
    const wanted = {
      ...(launchId === undefined ? {} : { launchId }),
      ...(baselineId === undefined ? {} : { baselineId }),
    };
    return { kind: 'loaded', reply: await callLaunches('launch.load', wanted), failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

/** A question that is not answered is asked again soon. */
async function hasNews(launchId: string | undefined, beat: string): Promise<boolean> {
  try {
    const reply = await callLaunches('launch.pulse', launchId === undefined ? {} : { launchId });
    return reply.kind !== 'pulse' || reply.beat !== beat;
  } catch {
    return false;
  }
}

function beatOf(state: LaunchState): string | null {
  return state.kind === 'loaded' && state.reply.kind === 'launch' ? state.reply.beat : null;
}

function merged(before: LaunchState, next: LaunchState): LaunchState {
  if (before.kind !== 'loaded') return next;
  if (next.kind !== 'loaded') return { ...before, failure: next.kind === 'failed' ? next.message : null };
  const isSame = JSON.stringify(before.reply) === JSON.stringify(next.reply);
  return isSame ? { ...before, failure: null } : next;
}

function isRunning(state: LaunchState): boolean {
  return state.kind === 'loaded' && state.reply.kind === 'launch' && state.reply.running !== null;
}

/** While Jira takes nothing, there is nothing to be seen either. */
function intervalFor(state: LaunchState): number {
  if (state.kind !== 'loaded' || state.reply.kind !== 'launch') return lookInterval;
  const { milestones, running } = state.reply;
  const usual = Math.max(lookInterval, milestones.length * lookShare);
  const left = running?.waitsUntil == null ? 0 : Date.parse(running.waitsUntil) - Date.now();
  return Math.min(Math.max(usual, left + 1_000), calmInterval);
}
