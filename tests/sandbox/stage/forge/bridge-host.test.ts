import type { JiraClient } from '../../../../sandbox/stage/api/jira-client';
import type { SiteInfo, SiteModule } from '../../../../sandbox/stage/api/site';
import { BridgeError } from '../../../../sandbox/stage/forge/bridge-error';
import { bridgeHost, type HostPage } from '../../../../sandbox/stage/forge/bridge-host';
import { createEventHub } from '../../../../sandbox/stage/forge/event-hub';
import type { FrameConfiguration, FrameModal, FrameRule } from '../../../../sandbox/stage/forge/frame-context';
import type { PageHistory } from '../../../../sandbox/stage/forge/page-history';

const panel: SiteModule = { type: 'jira:issuePanel', key: 'issue-panel', title: 'Lockstep', resource: 'main' };

const app = { id: 'app', environmentId: 'env', environmentType: 'DEVELOPMENT', name: 'Lockstep', version: '1.0.0' };
const pages: SiteModule[] = [
  { type: 'jira:globalPage', key: 'everywhere', title: 'Everywhere', resource: 'main' },
  { type: 'jira:projectPage', key: 'in-project', title: 'In the project', resource: 'main' },
  { type: 'jira:adminPage', key: 'settings', title: 'Settings', resource: 'main', useAsConfig: true },
  { type: 'jira:adminPage', key: 'welcome', title: 'Welcome', resource: 'main', useAsGetStarted: true },
];
const info: SiteInfo = {
  people: [],
  app,
  confluence: true,
  now: '2026-11-02T09:00:00.000Z',
  modules: [panel, ...pages],
};

interface Asked {
  readonly path: string;
  readonly body: unknown;
}

/** A site that answers every call with what it was asked, or refuses all. */
function siteThat(answer: 'echoes' | 'refuses', asked: Asked[] = []): JiraClient {
  const reply = (path: string, body: unknown, parse: (value: unknown) => unknown) => {
    asked.push({ path, body });
    if (answer === 'refuses') return { ok: false, failure: { status: 500, message: 'Resolver broke' } } as const;
    const value = path.includes('/context') ? { locale: 'en_US', extension: { issue: { key: 'MKT-1' } } } : { body };
    return { ok: true, value: parse(value) } as const;
  };
  return {
    // The schema's own result is what the client promises.
    get: (path, schema) => Promise.resolve(reply(path, undefined, (value) => schema.parse(value)) as never),
    post: (path, body, schema) => Promise.resolve(reply(path, body, (value) => schema.parse(value)) as never),
    write: (_method, path, body) => Promise.resolve(reply(path, body, (value) => value)),
    send: (path) => Promise.resolve(reply(path, undefined, (value) => value)),
    download: (path) => Promise.resolve(reply(path, undefined, () => new Blob()) as never),
  };
}

function aPage(done: string[]): HostPage {
  return {
    origin: 'http://localhost:4400',
    site: () => info,
    colorMode: () => 'dark',
    followTheme: (apply) => void apply({ colorMode: 'dark', attribute: 'dark:dark' }),
    showFlag: ({ title, type }) => done.push(`flag ${type} ${title}`),
    closeFlag: (id) => done.push(`close flag ${id}`),
    openModal: ({ resource, size }) => done.push(`modal ${resource ?? 'same'} ${JSON.stringify(size)}`),
    open: (url, inNewTab) => done.push(`${inNewTab ? 'tab' : 'here'} ${url}`),
    setHeight: (px) => done.push(`height ${px}`),
    setTitle: (title) => done.push(`title ${title}`),
    markReady: () => done.push('ready'),
    reload: () => done.push('reload'),
    refresh: () => done.push('refresh'),
  };
}

interface Around {
  readonly jira?: JiraClient;
  readonly modal?: FrameModal;
  readonly configuration?: FrameConfiguration;
  readonly history?: PageHistory;
  readonly rule?: FrameRule;
}

function aHost({ jira = siteThat('echoes'), modal, configuration, history, rule }: Around = {}) {
  const done: string[] = [];
  const events = createEventHub();
  const extension = { issue: { key: 'MKT-1' } };
  const at = { module: panel, extension, id: 'issue-panel-MKT-1', resource: 'main' };
  const place = { ...at, modal, configuration, history, rule };
  const handle = bridgeHost({ jira, place, page: aPage(done), events });
  const call = async (command: string, payload?: unknown): Promise<unknown> => await handle(command, payload);
  return { call, done, events };
}

describe('bridgeHost', () => {
  it('invokes a resolver with the place of the frame', async () => {
    const asked: Asked[] = [];
    const { call } = aHost({ jira: siteThat('echoes', asked) });

    await call('invoke', { functionKey: 'panel.load', payload: { a: 1 }, metadata: undefined });

    expect(asked).toEqual([
      {
        path: '/__sandbox/bridge/invoke',
        body: {
          moduleKey: 'issue-panel',
          functionKey: 'panel.load',
          payload: { a: 1 },
          extension: { issue: { key: 'MKT-1' } },
        },
      },
    ]);
  });

  it('rejects an invocation with the words of the site', async () => {
    const { call } = aHost({ jira: siteThat('refuses') });

    await expect(call('invoke', { functionKey: 'panel.load' })).rejects.toThrow('Resolver broke');
  });

  it('adds theme and modal context to the context of the site', async () => {
    const { call } = aHost({ modal: { context: { hi: 1 }, close: () => undefined } });

    await expect(call('getContext')).resolves.toEqual({
      locale: 'en_US',
      extension: { issue: { key: 'MKT-1' }, modal: { hi: 1 } },
      theme: { colorMode: 'dark' },
    });
  });

  it.each([
    ['navigate', { target: 'issue', issueKey: 'PROD-2', type: 'same-tab' }, 'here http://localhost:4400/browse/PROD-2'],
    ['navigate', { url: 'https://example.com/', type: 'new-tab' }, 'tab https://example.com/'],
    ['showFlag', { id: 1, title: 'Moved', type: 'success' }, 'flag success Moved'],
    ['closeFlag', { id: 'a' }, 'close flag a'],
    ['openModal', { resource: null, onClose: () => undefined, size: 'large', context: {} }, 'modal same "large"'],
    ['#height', { height: 321 }, 'height 321'],
    ['changeWindowTitle', 'What if', 'title What if'],
    ['reload', undefined, 'reload'],
    ['emitReadyEvent', undefined, 'ready'],
    [
      'navigate',
      { target: 'contentView', contentId: '65551', type: 'same-tab' },
      'here http://localhost:4400/wiki/pages/viewpage.action?pageId=65551',
    ],
    [
      'navigate',
      { target: 'spaceView', spaceKey: 'GTM', type: 'new-tab' },
      'tab http://localhost:4400/wiki/spaces/GTM/overview',
    ],
  ])('does %s', async (command, payload, expected) => {
    const { call, done } = aHost();

    await call(command, payload);

    expect(done).toEqual([expected]);
  });

  it.each([
    [{ target: 'issue', issueKey: 'PROD-2' }, '/browse/PROD-2'],
    [{ target: 'projectSettingsDetails', projectKey: 'MKT' }, '/jira/software/projects/MKT/settings/details'],
    [{ target: 'module', moduleKey: 'everywhere' }, '/jira/apps/app/env'],
    [{ target: 'module', moduleKey: 'everywhere', path: 'launch/1?tab=2' }, '/jira/apps/app/env/launch/1?tab=2'],
    [
      { target: 'module', moduleKey: 'in-project', projectKey: 'MKT', path: '/new' },
      '/jira/software/projects/MKT/apps/app/env/new',
    ],
    [{ target: 'module', moduleKey: 'settings' }, '/jira/settings/apps/configure/app/env'],
    [{ target: 'module', moduleKey: 'welcome' }, '/jira/settings/apps/get-started/app/env'],
  ])('getUrl answers %j', async (location, path) => {
    await expect(aHost().call('getUrl', location)).resolves.toBe(`http://localhost:4400${path}`);
  });

  it.each([
    ['a page of a project that is not named', { target: 'module', moduleKey: 'in-project' }],
    ['a module without a page', { target: 'module', moduleKey: 'issue-panel' }],
    ['a module of nobody', { target: 'module', moduleKey: 'nowhere' }],
  ])('getUrl knows no address of %s', async (_, location) => {
    await expect(aHost().call('getUrl', location)).resolves.toBeUndefined();
  });

  it('moves a page by the history it stands in, and tells the app of every move', async () => {
    const moves: unknown[] = [];
    const there = { pathname: '/launch/1', search: '', hash: '', key: 'a', state: undefined };
    let tell: Parameters<PageHistory['listen']>[0] = () => undefined;
    const history: PageHistory = {
      location: () => there,
      href: () => 'http://localhost:4400/jira/apps/app/env/launch/1',
      push: (path, state) => moves.push(['push', path, state]),
      replace: (path) => moves.push(['replace', path]),
      go: (steps) => moves.push(['go', steps]),
      listen: (listener) => {
        tell = listener;
      },
      attach: () => () => undefined,
    };
    const { call } = aHost({ history });
    const path = { pathname: '/new', search: '?a=1', hash: '' };
    const heard: unknown[] = [];

    const first = await call('#createHistory', { listen: (...told: unknown[]) => heard.push(told) });
    await call('#moveHistory', { way: 'push', path, state: { from: 'list' } });
    await call('#moveHistory', { way: 'replace', path });
    await call('#moveHistory', { way: 'go', steps: -1 });
    tell(there, 'POP');

    expect(first).toEqual(there);
    expect(moves).toEqual([
      ['push', path, { from: 'list' }],
      ['replace', path],
      ['go', -1],
    ]);
    expect(heard).toEqual([[there, 'POP']]);
    await expect(aHost().call('#createHistory', { listen: () => undefined })).resolves.toBeNull();
  });

  it('closes a dialog with its payload after telling the app, and nothing but a dialog', async () => {
    const closed: unknown[] = [];
    const dialog = aHost({ modal: { context: {}, close: (payload) => closed.push(payload) } });

    await dialog.call('onClose', () => closed.push('told'));
    await dialog.call('close', { saved: true });

    expect(closed).toEqual(['told', { saved: true }]);
    await expect(aHost().call('close')).resolves.toBe(false);
    await expect(aHost().call('submit', {})).resolves.toBe(false);
  });

  it('hands a configuration to the page, and tells the app why it is refused', async () => {
    const got: unknown[] = [];
    const submit = (payload: unknown) => {
      if (payload === 'junk') throw new BridgeError('INVALID_PAYLOAD', 'no object');
      got.push(payload);
    };
    const { call } = aHost({ configuration: { submit, close: () => got.push('closed') } });

    await expect(call('submit', 'junk')).rejects.toMatchObject({ code: 'INVALID_PAYLOAD' });
    await expect(call('submit', { config: { issue: 'MKT-1' } })).resolves.toBe(true);
    await expect(call('close')).resolves.toBe(true);

    expect(got).toEqual([{ config: { issue: 'MKT-1' } }, 'closed']);
  });

  it('carries events to who listens, until they leave', async () => {
    const { call, events } = aHost();
    const heard: unknown[] = [];
    const subscription = await call('on', { event: 'moved', callback: (payload: unknown) => heard.push(payload) });

    await call('emit', { event: 'moved', payload: 1 });
    events.emit('other', 2);
    (subscription as { unsubscribe: () => void }).unsubscribe();
    await call('emit', { event: 'moved', payload: 3 });

    expect(heard).toEqual([1]);
  });

  it('keeps what gives the configuration of a rule, only where a rule is configured', async () => {
    const given: (() => unknown)[] = [];
    const { call } = aHost({ rule: { onConfigure: (configure) => given.push(configure) } });
    const wish = ['setWorkflowRuleConfigurationCallback', { data: { onConfigure: () => '{"own":true}' } }] as const;

    expect(await call(...wish)).toBe(true);
    expect(given.map((configure) => configure())).toEqual(['{"own":true}']);
    await expect(aHost().call(...wish)).rejects.toThrow('this view does not support it');
  });

  it.each(['openRovo', 'fetchRemote', 'toString'])('rejects %s, which this view does not support', async (command) => {
    await expect(aHost().call(command, {})).rejects.toThrow(`Cannot run bridge command "${command}"`);
  });

  it('rejects a place that the site does not have', async () => {
    await expect(aHost().call('navigate', { target: 'dashboard', dashboardId: '1', type: 'same-tab' })).rejects.toThrow(
      'this site has no such place',
    );
  });
});
