import type { BundleRecord, Chunk } from '../bundle/bundle-record';
import { ownerOf } from '../bundle/owner-of';

/** What somebody has put into a page. */
export interface Share {
  /** Before it is minified. */
  readonly bytes: number;
  /** Its part of the compressed files, by length: nothing is compressed alone. */
  readonly gzip: number;
}

/** What a browser loads before something stands. Bytes, compressed. */
export interface Weight {
  readonly script: number;
  readonly style: number;
  readonly chunks: readonly Chunk[];
  /** Of the JavaScript, by package or room of our own, the heaviest first. */
  readonly shares: ReadonlyMap<string, Share>;
  /** Modules asked for that lie in no chunk. */
  readonly unknown: readonly string[];
}

/** @param loads modules that are loaded besides the page's own entry, from the project's root */
export function weigh(record: BundleRecord, loads: readonly string[]): Weight {
  const byModule = new Map(record.chunks.flatMap((chunk) => Object.keys(chunk.modules).map((id) => [id, chunk.file])));
  const chunks = loadedTogether(record, [record.entry, ...loads.flatMap((id) => byModule.get(id) ?? [])]);
  return {
    script: chunks.reduce((sum, { gzip }) => sum + gzip, 0),
    style: record.styles.gzip,
    chunks,
    shares: sharesOf(chunks),
    unknown: loads.filter((id) => !byModule.has(id)),
  };
}

/** Those chunks and all that they import, each once. */
function loadedTogether({ chunks }: BundleRecord, files: readonly string[]): Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const found = new Set<Chunk>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const chunk = byFile.get(file);
    if (chunk === undefined || found.has(chunk)) continue;
    found.add(chunk);
    open.push(...chunk.imports);
  }
  return [...found];
}

/** By package, or room of our own, the heaviest first. */
export function sharesOf(files: readonly Pick<Chunk, 'gzip' | 'modules'>[]): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const { gzip, modules } of files) {
    const all = Object.values(modules).reduce((sum, bytes) => sum + bytes, 0);
    for (const [id, bytes] of Object.entries(modules)) {
      if (bytes === 0) continue;
      const { name } = ownerOf(id);
      const before = shares.get(name) ?? { bytes: 0, gzip: 0 };
      shares.set(name, { bytes: before.bytes + bytes, gzip: before.gzip + (gzip * bytes) / all });
    }
  }
  return new Map([...shares].sort(([, a], [, b]) => b.gzip - a.gzip));
}
