import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { buildResource } from './build-resource';

const root = join(__dirname, '../..');

const manifestSchema = z.looseObject({
  modules: z.looseObject({ macro: z.array(z.unknown()).default([]) }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })),
});

/** @returns the path of the app's manifest with one small macro more, which shows what its own page configures */
export function manifestWithNote(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-manifest-'));
  const manifest = manifestSchema.parse(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
  const own = manifest.resources.map((resource) => ({ ...resource, path: resolve(root, resource.path) }));
  const built = ['note', 'form'].map((key) => buildResource(folder, key, join(__dirname, `note-macro/${key}.ts`)));
  const resources = [...own, ...built];
  const modules = { ...manifest.modules, macro: [...manifest.modules.macro, note] };
  const file = join(folder, 'manifest.yml');
  writeFileSync(file, stringify({ ...manifest, modules, resources }));
  return file;
}

const note = {
  key: 'note',
  resource: 'note',
  title: 'Note',
  description: 'A few words of your own',
  layout: 'block',
  config: { resource: 'form', viewportSize: 'small', openOnInsert: true },
};
