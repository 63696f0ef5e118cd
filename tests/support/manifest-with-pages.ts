import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { buildResource } from './build-resource';

const root = join(__dirname, '../..');

const manifestSchema = z.looseObject({
  modules: z.looseObject({}),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })),
});

const page = { resource: 'page', layout: 'blank' };

/** An app has one page of each kind: these stand in place of the app's own. */
const pages = {
  'jira:globalPage': [{ ...page, key: 'everywhere', title: 'Everywhere' }],
  'jira:projectPage': [{ ...page, key: 'in-project', title: 'In project' }],
  'jira:adminPage': [
    { ...page, key: 'setup', title: 'Setup', useAsConfig: true },
    { ...page, key: 'welcome', title: 'Welcome', useAsGetStarted: true },
    { ...page, key: 'plain', title: 'Plain', layout: 'basic' },
  ],
};

/** @returns the path of the app's manifest with a small page in each place that Jira has for pages */
export function manifestWithPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-manifest-'));
  const manifest = manifestSchema.parse(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
  const own = manifest.resources.map((resource) => ({ ...resource, path: resolve(root, resource.path) }));
  const resources = [...own, buildResource(folder, 'page', join(__dirname, 'page-app/page.ts'))];
  const file = join(folder, 'manifest.yml');
  writeFileSync(file, stringify({ ...manifest, modules: { ...manifest.modules, ...pages }, resources }));
  return file;
}
