import { macroNode } from '../sandbox/confluence/adf/macro-node';
import type { Sandbox } from '../sandbox/server/start-sandbox';
import { appPaths } from '../sandbox/stage/state/app-place';
import { askLaunches } from '../tests/support/ask-launches';
import { siteClient } from '../tests/support/site-client';
import { z } from 'zod';

/** What a person opens: a module of the app, at a place of the site. */
export interface Surface {
  /** As in the budget of the pages. */
  readonly name: string;
  readonly path: string;
  readonly as: string;
  /** Stands in the frame once its content does. */
  readonly text: string;
  /** Opens the frame, where the path alone does not. */
  readonly press?: string;
}

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';

/** All modules in the demo, each where most people meet it. */
export async function findSurfaces(sandbox: Sandbox): Promise<Surface[]> {
  const { manifest, installation } = sandbox.forge;
  const app = { id: manifest.appId, environmentId: installation.environmentId };
  const launches = appPaths.global(app);
  const id = await idOfLaunch(sandbox, 'Atlas 2.0');
  const macro = (moduleKey: string): Promise<string> => pageWithMacro(sandbox, { moduleKey, config: { launchId: id } });
  return [
    { name: 'issue panel', path: '/browse/MKT-1', as: marketingLead, text: 'Waiting for this' },
    { name: 'launch list', path: launches, as: productManager, text: 'Atlas 2.0' },
    { name: 'launch: timeline', path: `${launches}/launch/${id}`, as: productManager, text: 'Atlas 2.0 beta' },
    { name: 'my approvals', path: `${launches}/approvals`, as: productManager, text: 'Accuracy check' },
    {
      ...{ name: 'narrative brief', path: '/wiki/spaces/GTM/pages/131076', as: productManager },
      text: 'Where are the edges',
    },
    { name: 'claim table', path: '/wiki/spaces/GTM/pages/131077', as: productManager, text: 'on one timeline' },
    { name: 'timeline macro', path: await macro('timeline'), as: productManager, text: 'Atlas 2.0 beta' },
    { name: 'GTM calendar macro', path: await macro('gtm-calendar'), as: productManager, text: 'Atlas 2.0 beta' },
    { name: 'sync debt macro', path: await macro('sync-debt'), as: productManager, text: 'What it cost' },
    { name: 'settings: calendars', path: appPaths.configure(app), as: admin, text: 'Monday to Friday' },
    {
      ...{ name: 'gate rule', path: '/jira/software/projects/MKT/settings/workflows', as: admin },
      ...{ text: 'Only gates before the issue', press: 'Edit' },
    },
  ];
}

async function idOfLaunch({ baseUrl }: Sandbox, name: string): Promise<string> {
  const listed = await askLaunches(siteClient(baseUrl), productManager, {
    ask: 'launches.list',
    payload: { state: 'active', search: '', after: '' },
  });
  const found = listed.kind === 'launches' ? listed.launches.find((row) => row.name === name) : undefined;
  if (found === undefined) throw new Error(`Cannot find launch "${name}" in the demo`);
  return found.id;
}

interface MacroWish {
  readonly moduleKey: string;
  readonly config: Readonly<Record<string, unknown>>;
}

const spaces = z.object({ results: z.array(z.object({ id: z.string() })) });
const made = z.object({ id: z.string() });

/** @returns the path of a new page that holds one macro */
async function pageWithMacro({ baseUrl, forge }: Sandbox, { moduleKey, config }: MacroWish): Promise<string> {
  const { environmentId, environmentType } = forge.installation;
  const person = siteClient(baseUrl).as(marketingLead);
  const node = macroNode(
    { appId: forge.manifest.appId, environmentId, environmentType },
    { moduleKey, title: moduleKey, localId: `bench-${moduleKey}`, config },
  );
  const value = JSON.stringify({ version: 1, type: 'doc', content: [node] });
  const space = spaces.parse((await person.call('GET', '/wiki/api/v2/spaces?keys=GTM')).body).results[0]?.id;
  const page = { spaceId: space, status: 'current', title: `Bench ${moduleKey}` };
  const body = { representation: 'atlas_doc_format', value };
  const { id } = made.parse((await person.call('POST', '/wiki/api/v2/pages', { ...page, body })).body);
  return `/wiki/spaces/GTM/pages/${id}`;
}
