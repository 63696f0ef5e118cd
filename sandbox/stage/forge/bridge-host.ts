import type { z } from 'zod';
import type { JiraClient } from '../api/jira-client';
import type { Outcome } from '../api/outcome';
import type { SiteInfo } from '../api/site';
import { bridgePayloads } from './bridge-payloads';
import type { EventHub } from './event-hub';
import { forgeCalls, type ForgeCalls } from './forge-calls';
import type { FramePlace } from './frame-context';
import { locationUrl } from './location-url';

type Flag = z.infer<typeof bridgePayloads.showFlag>;
type ModalRequest = z.infer<typeof bridgePayloads.openModal>;

/** What the bridge needs from the page around the frame. */
export interface HostPage {
  readonly origin: string;
  /** What the site runs, as far as it is known yet. */
  site(): SiteInfo | undefined;
  colorMode(): 'light' | 'dark';
  /** Calls back now and at every later change. */
  followTheme(apply: (theme: { colorMode: string; attribute: string }) => unknown): void;
  showFlag(flag: Flag): void;
  closeFlag(id: string | number): void;
  openModal(request: ModalRequest): void;
  /** Goes to a place; other sites open in a tab of their own. */
  open(url: string, inNewTab: boolean): void;
  setHeight(px: number): void;
  setTitle(title: string): void;
  /** The app has drawn itself; exports and tests wait for it. */
  markReady(): void;
  reload(): void;
  refresh(): void;
}

interface Host {
  readonly jira: JiraClient;
  readonly place: FramePlace;
  readonly page: HostPage;
  readonly events: EventHub;
}

/**
 * Answers the commands of `@forge/bridge` for one frame.
 * A command that the place does not offer throws, as the real product rejects it.
 */
export function bridgeHost(host: Host): (command: string, payload: unknown) => unknown {
  const commands = new Map([
    ...serverCommands(host),
    ...viewCommands(host),
    ...ruleCommands(host.place),
    ...pageCommands(host.page),
    ...historyCommands(host.place),
    ...eventCommands(host.events),
  ]);
  return (command, payload) => {
    const handle = commands.get(command);
    if (handle === undefined) throw new Error(`Cannot run bridge command "${command}": this view does not support it`);
    return handle(payload);
  };
}

type Command = readonly [name: string, handle: (payload: unknown) => unknown];

function serverCommands({ jira, place, page }: Host): Command[] {
  const calls: ForgeCalls = forgeCalls(jira, place);
  return [
    ['invoke', async (payload) => unwrap(await calls.invoke(bridgePayloads.invoke.parse(payload)))],
    ['fetchProduct', async (payload) => unwrap(await calls.fetchProduct(bridgePayloads.fetchProduct.parse(payload)))],
    ['getContext', async () => ({ ...unwrap(await calls.context()), theme: { colorMode: page.colorMode() } })],
    ['getFrameId', () => place.id],
  ];
}

function viewCommands({ place, page }: Host): Command[] {
  let whenClosed: ((...args: unknown[]) => unknown) | undefined;
  const { modal, configuration } = place;
  const close = (payload: unknown): boolean => {
    if (modal === undefined && configuration === undefined) return false;
    whenClosed?.();
    modal?.close(payload);
    configuration?.close();
    return true;
  };
  const submit = (payload: unknown): boolean => {
    if (configuration === undefined) return close(payload);
    configuration.submit(payload);
    return true;
  };
  return [
    ['close', close],
    ['submit', submit],
    [
      'onClose',
      (payload) => {
        whenClosed = bridgePayloads.callback.parse(payload);
        return modal !== undefined || configuration !== undefined;
      },
    ],
    ['refresh', () => page.refresh()],
    ['emitReadyEvent', () => page.markReady()],
    ['#height', (payload) => page.setHeight(bridgePayloads.height.parse(payload).height)],
  ];
}

/** As `workflowRules.onConfigure` of `@forge/jira-bridge` asks for it. */
function ruleCommands({ rule }: FramePlace): Command[] {
  if (rule === undefined) return [];
  const take = (payload: unknown): boolean => {
    rule.onConfigure(bridgePayloads.ruleCallback.parse(payload).data.onConfigure);
    return true;
  };
  return [['setWorkflowRuleConfigurationCallback', take]];
}

function pageCommands(page: HostPage): Command[] {
  return [
    ['enableTheming', (payload) => page.followTheme(bridgePayloads.enableTheming.parse(payload).apply)],
    ['showFlag', (payload) => page.showFlag(bridgePayloads.showFlag.parse(payload))],
    ['closeFlag', (payload) => page.closeFlag(bridgePayloads.closeFlag.parse(payload).id)],
    ['openModal', (payload) => page.openModal(bridgePayloads.openModal.parse(payload))],
    ['navigate', (payload) => navigate(page, payload)],
    ['getUrl', (payload) => urlOf(page, payload)],
    ['reload', () => page.reload()],
    ['changeWindowTitle', (payload) => page.setTitle(String(payload))],
  ];
}

/** Only a page has an address of its own; other frames keep a history to themselves. */
function historyCommands({ history }: FramePlace): Command[] {
  if (history === undefined) {
    return [
      ['#fills', () => false],
      ['#createHistory', () => null],
    ];
  }
  const create = (payload: unknown): unknown => {
    history.listen(bridgePayloads.createHistory.parse(payload).listen);
    return history.location();
  };
  const move = (payload: unknown): void => {
    const wish = bridgePayloads.moveHistory.parse(payload);
    if (wish.way === 'go') history.go(wish.steps);
    else history[wish.way](wish.path, wish.state);
  };
  return [
    ['#fills', () => true],
    ['#createHistory', create],
    ['#moveHistory', move],
  ];
}

function eventCommands(events: EventHub): Command[] {
  const emit = (payload: unknown): void => {
    const { event, payload: content } = bridgePayloads.event.parse(payload);
    events.emit(event, content);
  };
  const on = (payload: unknown): unknown => {
    const { event, callback } = bridgePayloads.subscription.parse(payload);
    return events.on(event, callback);
  };
  return [
    ['emit', emit],
    ['emitPublic', emit],
    ['on', on],
    ['onPublic', on],
  ];
}

function navigate(page: HostPage, payload: unknown): void {
  const { url, type } = bridgePayloads.navigate.parse(payload);
  const target = url ?? urlOf(page, payload);
  if (target === undefined)
    throw new Error(`Cannot navigate to ${JSON.stringify(payload)}: this site has no such place`);
  page.open(target, type === 'new-tab');
}

function urlOf(page: HostPage, location: unknown): string | undefined {
  return locationUrl(bridgePayloads.location.parse(location), { origin: page.origin, info: page.site() });
}

function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
