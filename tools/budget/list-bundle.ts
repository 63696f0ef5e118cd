import type { BundleRecord } from '../bundle/bundle-record';
import { toKb } from './agreed';
import type { Budget } from './budget';
import { sharesOf, weigh, type Share, type Weight } from './weigh';

/** What each entry loads, chunk by chunk, and what is in it. @param only part of the names of the entries to show */
export function listBundle(pages: BundleRecord, { entries }: Budget, only: string): string {
  const shown = Object.entries(entries).filter(([name]) => name.includes(only));
  const styles = [...sharesOf([pages.styles])].map(([owner, share]) => shareLine(owner, share));
  return [
    ...shown.map(([name, { limit, loads }]) => listEntry(name, limit, weigh(pages, loads))),
    ['styles, in every page:', ...styles].join('\n'),
  ].join('\n\n');
}

function listEntry(name: string, limit: number, weight: Weight): string {
  const { script, style, chunks, shares } = weight;
  const all = toKb(script + style);
  return [
    `${name}: ${all} kB of ${limit} (JavaScript ${toKb(script)} in ${chunks.length} files, CSS ${toKb(style)})`,
    ...[...shares].map(([owner, share]) => shareLine(owner, share)),
    ...[...chunks]
      .sort((a, b) => b.gzip - a.gzip)
      .map((chunk) => `  ${chunk.file} ${toKb(chunk.gzip)} kB: ${[...sharesOf([chunk]).keys()].join(', ')}`),
  ].join('\n');
}

function shareLine(owner: string, { bytes, gzip }: Share): string {
  return `${toKb(gzip).toFixed(1).padStart(9)} kB compressed, ${toKb(bytes).toFixed(1)} before: ${owner}`;
}
