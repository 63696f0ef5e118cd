import type { TemplateForm } from '../../../../src/contract/template';
import { formatWorkingDays } from '../../../shared/text/format-working-days';

type Dependency = TemplateForm['dependencies'][number];

/** The ends that each type binds: of the row itself, and of the row that gates it. */
export const typeWords: Readonly<Record<Dependency['type'], { readonly own: string; readonly other: string }>> = {
  FS: { own: 'Starts', other: 'finishes' },
  SS: { own: 'Starts', other: 'starts' },
  FF: { own: 'Finishes', other: 'finishes' },
  SF: { own: 'Finishes', other: 'starts' },
};

/** `Starts exactly 2 working days after Feature freeze finishes`, `Starts after Launch finishes, keeps the gap`. */
export function dependencyInWords({ type, lag, mode, maxLag }: Dependency, gate: string): string {
  const { own, other } = typeWords[type];
  const words = [own, mode === 'exactly' ? 'exactly' : '', lagInWords(lag), gate, other];
  return [
    words.filter((word) => word !== '').join(' '),
    ...(mode === 'keep-gap' ? ['keeps the gap'] : []),
    ...(maxLag === undefined ? [] : [`at most ${formatWorkingDays(maxLag)} later`]),
  ].join(', ');
}

function lagInWords(lag: number): string {
  if (lag === 0) return 'after';
  return lag > 0 ? `${formatWorkingDays(lag)} after` : `up to ${formatWorkingDays(-lag)} before`;
}
