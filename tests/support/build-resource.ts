import { buildSync } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A resource of one page, with Forge's own bridge in it. @returns its entry in a manifest */
export function buildResource(folder: string, key: string, entry: string) {
  const path = join(folder, key);
  mkdirSync(path);
  buildSync({
    entryPoints: [entry],
    outfile: join(path, 'page.js'),
    bundle: true,
    platform: 'browser',
    logLevel: 'warning',
  });
  writeFileSync(
    join(path, 'index.html'),
    `<!doctype html><html lang="en"><head><title>${key}</title></head><body><script src="page.js"></script></body></html>`,
  );
  return { key, path };
}
