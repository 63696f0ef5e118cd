import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-manifest-'));
  const manifest = manifestSchema.parse(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
  const own = manifest.resources.map((resource) => ({ ...resource, path: resolve(root, resource.path) }));
  const resources = [...own, buildPage(folder, 'note'), buildPage(folder, 'form')];
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

/** One page of the macro, with Forge's own bridge in it. */
function buildPage(folder: string, key: 'note' | 'form') {
  const path = join(folder, key);
  mkdirSync(path);
  const entry = join(__dirname, `note-macro/${key}.ts`);
  buildSync({
    entryPoints: [entry],
    outfile: join(path, 'page.js'),
    bundle: true,
    platform: 'browser',
    logLevel: 'warning',
  });
  writeFileSync(
    join(path, 'index.html'),
    '<!doctype html><html lang="en"><head><title>Note</title></head><body><script src="page.js"></script></body></html>',
  );
  return { key, path };
}
