import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import type { BundleRecord, Chunk } from './bundle-record';

export interface RecordOptions {
  /** What paths start from. */
  readonly root: string;
  /** The folder whose build is written down: others borrow its plugins. */
  readonly pages: string;
  readonly file: string;
}

/** Vite plugin that writes down which module lies in which chunk, for the budget. */
export function recordBundle({ root, pages, file }: RecordOptions): Plugin {
  let isOwn = false;
  const styles = new Map<string, number>();
  return {
    name: 'record-bundle',
    enforce: 'pre',
    transform(code, id) {
      if (pathOf(id).endsWith('.css')) styles.set(fromRoot(root, id), code.length);
    },
    configResolved({ root: at }) {
      isOwn = at === pages;
    },
    // Last of all, when files are as they are shipped.
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (!isOwn) return;
        const later = (id: string): readonly string[] => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(describe(Object.values(bundle), { root, styles, later }), null, 1));
      },
    },
  };
}

interface Origin {
  readonly root: string;
  readonly styles: ReadonlyMap<string, number>;
  readonly later: (id: string) => readonly string[];
}

type Built = Rollup.OutputBundle[string];

function describe(files: readonly Built[], { root, styles, later }: Origin): BundleRecord {
  const chunks = files.filter((file) => file.type === 'chunk');
  const own = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.includes('node_modules'));
  const sheets = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
  );
  return {
    entry: chunks.find(({ isEntry }) => isEntry)?.fileName ?? '',
    chunks: chunks.map((chunk) => describeChunk(chunk, root)),
    styles: { gzip: sheets.reduce((sum, text) => sum + gzipSync(text).length, 0), modules: Object.fromEntries(styles) },
    later: Object.fromEntries(
      own
        .map((id) => [fromRoot(root, id), later(id).map((target) => fromRoot(root, target))] as const)
        .filter(([, targets]) => targets.length > 0),
    ),
  };
}

function describeChunk({ fileName, code, imports, modules }: Rollup.OutputChunk, root: string): Chunk {
  return {
    file: fileName,
    gzip: gzipSync(code).length,
    imports: [...imports],
    modules: Object.fromEntries(
      Object.entries(modules).map(([id, { renderedLength }]) => [fromRoot(root, id), renderedLength]),
    ),
  };
}

function fromRoot(root: string, id: string): string {
  return relative(root, pathOf(id));
}

/** Ids that plugins have made carry a zero byte before, and a question behind. */
function pathOf(id: string): string {
  return id.replace('\0', '').replace(/\?.*$/, '');
}
