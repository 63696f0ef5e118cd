import { createContext, useContext } from 'react';
import type { LaunchAction } from '../../../src/contract/launch';
import type { ActKey, ActPayload } from './use-launch-act';

/** What stands over the page until it is closed. */
export type Dialog = 'reanchor' | 'calendar' | 'remove';

/** What every part of the launch may do; always the same object while nothing is under way. */
export interface LaunchTools {
  /**
   * Does one thing and looks again afterwards; on the page it is told how it went.
   * @param done what to tell when it is done, a sentence
   */
  readonly act: <K extends ActKey>(key: K, payload: ActPayload<K>, done: string) => Promise<LaunchAction>;
  /** As `act`, where refusals are told in the place itself. */
  readonly tryAct: <K extends ActKey>(key: K, payload: ActPayload<K>, done: string) => Promise<LaunchAction>;
  /** For what was done by other messages: says so and looks again. @param done a sentence */
  readonly tell: (done: string) => void;
  readonly busy: boolean;
  /** Looks again, after something that went another way. */
  readonly reload: () => Promise<void>;
  /** @param from id of what opens it: the focus comes back there */
  readonly openDialog: (dialog: Dialog, from: string) => void;
  readonly chooseBaseline: (id: string | null) => void;
}

export const LaunchToolsContext = createContext<LaunchTools | null>(null);

export function useLaunchTools(): LaunchTools {
  const tools = useContext(LaunchToolsContext);
  if (tools === null) throw new Error('Cannot use the tools of a launch outside of its page');
  return tools;
}
