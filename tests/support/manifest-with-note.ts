import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

const root = join(__dirname, '../..');

const manifestSchema = z.looseObject({
  modules: z.looseObject({ macro: z.array(z.unknown()).default([]) }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })),
});

/** @returns the path of the app's manifest with one small macro more, which shows what its own page configures */
export function manifestWithNote(): string {
  const manifest = manifestSchema.parse(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
  const own = manifest.resources.map((resource) => ({ ...resource, path: resolve(root, resource.path) }));
  const ofNote = ['note', 'form'].map((key) => ({ key, path: join(__dirname, 'note-macro', key) }));
  const file = join(mkdtempSync(join(tmpdir(), 'lockstep-manifest-')), 'manifest.yml');
  const modules = { ...manifest.modules, macro: [...manifest.modules.macro, note] };
  writeFileSync(file, stringify({ ...manifest, modules, resources: [...own, ...ofNote] }));
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
