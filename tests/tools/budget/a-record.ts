import type { BundleRecord } from '../../../tools/bundle/bundle-record';

/** Made-up pages: a start with React, and two rooms that share a picker. Modules fill their chunks evenly. */
export function aRecord(changes: Partial<BundleRecord> = {}): BundleRecord {
  return {
    entry: 'start.js',
    chunks: [
      aChunk('start.js', 50_000, { modules: { 'static/main.tsx': 10_000, 'node_modules/react-dom/index.js': 90_000 } }),
      aChunk('panel.js', 10_000, { modules: { 'static/panel/panel.tsx': 10_000 }, imports: ['picker.js', 'start.js'] }),
      aChunk('list.js', 4_000, { modules: { 'static/list/list.tsx': 10_000 }, imports: ['start.js'] }),
      aChunk('picker.js', 20_000, { modules: { 'node_modules/@kit/picker/index.js': 30_000 }, imports: ['start.js'] }),
      aChunk('dialog.js', 30_000, { modules: { 'static/panel/dialog.tsx': 30_000 }, imports: ['start.js'] }),
    ],
    styles: { gzip: 5_000, modules: { 'static/panel/panel.css': 20_000 } },
    later: { 'static/main.tsx': ['static/panel/panel.tsx', 'static/list/list.tsx'] },
    ...changes,
  };
}

type Chunk = BundleRecord['chunks'][number];

export function aChunk(file: string, gzip: number, holds: Pick<Chunk, 'modules'> & Partial<Chunk>): Chunk {
  return { file, gzip, imports: [], ...holds };
}
