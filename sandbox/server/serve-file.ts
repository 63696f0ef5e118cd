import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

export interface ServedFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly type: string;
}

/** @returns undefined when the folder holds no such file; paths out of the folder hold none */
export async function serveFile(folder: string, path: string): Promise<ServedFile | undefined> {
  const file = resolve(folder, `.${sep}${path}`);
  if (!file.startsWith(resolve(folder) + sep)) return undefined;
  try {
    const bytes = await readFile(file);
    return { bytes: Buffer.from(bytes), type: types[extname(file)] ?? 'application/octet-stream' };
  } catch {
    // Not there, or a folder.
    return undefined;
  }
}
