import type { FormatCell } from './format-matrix';

type Named = Pick<FormatCell, 'channel' | 'format' | 'region'>;

/** `Web · Banner · EMEA` */
export function cellInWords({ channel, format, region }: Named): string {
  return [channel, format, region].join(' · ');
}

/** Equal for cells that stand for the same deliverable, however their names are written. */
export function cellKey({ channel, format, region }: Named): string {
  return [channel, format, region].map(nameKey).join('\n');
}

/** Equal for names that differ in blanks around them or in small and capital letters alone. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
