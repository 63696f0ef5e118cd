import type { AppHistory } from './app-history';
import { applyTheme } from './frame-theme';
import { createMemoryHistory } from './memory-history';
import { pageHistory } from './page-history';
import { reportHeight } from './report-height';
import { createRpc } from './rpc';

declare global {
  // `var` is how TypeScript names a property of the global object.
  var __bridge: { callBridge(command: string, payload?: unknown): Promise<unknown> };
}

/**
 * Runs first in the app's document: gives the real `@forge/bridge` the function it is built on. Every command goes to
 * the page around the frame, but for what can only be done inside.
 */
const page = createRpc({
  send: (message) => window.parent.postMessage(message, window.location.origin),
  handle: (command) => {
    throw new Error(`Cannot call "${command}": the app offers no commands`);
  },
});

window.addEventListener('message', (event) => {
  if (event.source === window.parent) page.receive(event.data);
});

/** Whoever asks again gets the same one. */
let opened: Promise<AppHistory> | undefined;

async function openHistory(): Promise<AppHistory> {
  return (await pageHistory((command, payload) => page.call(command, payload))) ?? createMemoryHistory();
}

globalThis.__bridge = {
  callBridge: async (command, payload) => {
    if (command === 'createHistory') return (opened ??= openHistory());
    if (command === 'enableTheming') return page.call('enableTheming', { apply: applyTheme });
    return page.call(command, payload);
  },
};

document.addEventListener('DOMContentLoaded', () => void tellHeight());

/** A page fills the room that it has, whatever it holds; other frames are as high as their content. */
async function tellHeight(): Promise<void> {
  const report = (height: number): void => void page.call('#height', { height });
  if ((await page.call('#fills')) === true) report(window.innerHeight);
  else reportHeight(report);
}
