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

/** `Starts exactly 2 working days after Feature freeze finishes`. */
export function dependencyInWords({ type, lag, mode, maxLag }: Dependency, gate: string): string {
  const { own, other } = typeWords[type];
  const words = [own, modeWords[mode], lagInWords(lag), gate, other].filter((word) => word !== '').join(' ');
  return maxLag === undefined ? words : `${words}, at most ${formatWorkingDays(maxLag)} later`;
}

const modeWords: Readonly<Record<Dependency['mode'], string>> = {
  'at-least': '',
  exactly: 'exactly',
  'keep-gap': 'always as far apart, at least',
};

function lagInWords(lag: number): string {
  if (lag === 0) return 'after';
  return lag > 0 ? `${formatWorkingDays(lag)} after` : `up to ${formatWorkingDays(-lag)} before`;
}
