import { Hono, type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { join } from 'node:path';
import type { SiteModule } from '../forge/manifest/read-manifest';
import type { Activity } from '../site/site';
import { contentSecurityPolicy } from './content-security-policy';
import type { ServerParts } from './parts';
import { refuse } from './refuse';
import { serveFile } from './serve-file';

const stage = join(__dirname, '../stage/dist');

/** What the pages of the stage and the frames in them load. */
export function pageRoutes(parts: ServerParts): Hono {
  const routes = new Hono();
  routes.get('/__sandbox/site', (c) => c.json(describeSite(parts)));
  routes.get('/__sandbox/activity', (c) => tellActivity(c, parts));
  routes.get('/__sandbox/bridge.js', (c) => sendFile(c, { name: 'bridge.js' }));
  routes.get('/__sandbox/resource/:key/:path{.+}', (c) => sendResource(c, parts));
  routes.get('*', (c) => sendStage(c, parts));
  return routes;
}

function describeSite({ site, jira, confluence, forge }: ServerParts) {
  const { manifest, installation } = forge;
  return {
    people: jira.people(),
    confluence: confluence.isConnected(),
    app: {
      ...{ name: manifest.appName, version: installation.appVersion, id: manifest.appId },
      ...{ environmentId: installation.environmentId, environmentType: installation.environmentType },
    },
    now: site.clock.now().toISOString(),
    modules: manifest.uiModules.map(describeModule),
  };
}

function describeModule(module: SiteModule) {
  const { type, key, title, resource, icon, viewportSize, description, category, emitsReadyEvent, config } = module;
  return {
    ...{ type, key, title, resource },
    ...{ icon: icon ?? null, viewportSize: viewportSize ?? null, description: description ?? null },
    ...{ category: category ?? null, emitsReadyEvent: emitsReadyEvent ?? false },
    layout: module.layout ?? defaultLayout(type),
    useAsConfig: module.useAsConfig ?? false,
    useAsGetStarted: module.useAsGetStarted ?? false,
    pages: module.pages ?? null,
    config: config === undefined ? null : describeConfig(config),
  };
}

function defaultLayout(type: string): string | null {
  if (type === 'macro') return 'block';
  return type.endsWith('Page') ? 'basic' : null;
}

function describeConfig({
  resource,
  title,
  viewportSize,
  openOnInsert,
  parameters,
}: NonNullable<SiteModule['config']>) {
  return {
    ...{ resource: resource ?? null, title: title ?? null, viewportSize: viewportSize ?? null, openOnInsert },
    parameters: parameters.map(({ identifier, type }) => ({ identifier, type })),
  };
}

/** Recent lines first, then each as it happens. */
function tellActivity(c: Context, { site }: ServerParts): Response {
  return streamSSE(c, async (stream) => {
    const tell = (activity: Activity): Promise<void> => stream.writeSSE({ data: JSON.stringify(activity) });
    for (const activity of site.activity.recent()) await tell(activity);
    const stop = site.activity.listen((activity) => void tell(activity));
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    stop();
  });
}

async function sendResource(c: Context, { forge, site }: ServerParts): Promise<Response> {
  const { key = '', path = '' } = c.req.param();
  const folder = forge.manifest.resourceFolder(key);
  if (folder === undefined) return refuse(c, 404, `Cannot show resource "${key}": the manifest has no such resource`);
  const file = await serveFile(folder, path);
  if (file === undefined) return refuse(c, 404, `Cannot show "${path}" of resource "${key}": no such file`);
  const isPage = file.type.startsWith('text/html');
  const body = isPage ? withBridge(file.bytes.toString()) : file.bytes;
  return c.body(body, 200, {
    'Content-Type': file.type,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(forge.manifest, site.baseUrl),
  });
}

/** `@forge/bridge` looks for its host the moment it is loaded: the script must come first. */
function withBridge(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<script src="/__sandbox/bridge.js"></script>');
}

/** Files of the stage at their path; every other page is the stage itself. */
async function sendStage(c: Context, { confluence }: ServerParts): Promise<Response> {
  const path = c.req.path.slice(1);
  const file = path === '' ? undefined : await serveFile(stage, path);
  if (file !== undefined) return c.body(file.bytes, 200, { 'Content-Type': file.type });
  const wantsPage = (c.req.header('accept') ?? '*/*').match(/text\/html|\*\/\*/) !== null;
  if (!wantsPage || path.startsWith('__sandbox') || path.startsWith('assets/')) {
    return refuse(c, 404, `Cannot find "/${path}": no such path`);
  }
  const isGone = /^wiki(\/|$)/.test(path) && !confluence.isConnected();
  return sendFile(c, { name: 'index.html', status: isGone ? 404 : 200 });
}

async function sendFile(c: Context, { name, status = 200 }: StageFile): Promise<Response> {
  const file = await serveFile(stage, name);
  if (file === undefined) return refuse(c, 503, `Cannot show "${name}": not built; run "npm run build"`);
  return c.body(file.bytes, status, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' });
}

interface StageFile {
  readonly name: string;
  /** 404: the page is shown all the same, and says that there is nothing. */
  readonly status?: 200 | 404;
}
