import type { PersonView } from '../../../src/contract/narrative';
import { someone } from '../../../src/contract/narrative-words';
import { formatMoment } from '../../shared/text/format-day';

interface Saved {
  readonly version: number;
  /** ISO instant. */
  readonly savedAt: string | null;
  readonly savedBy: PersonView | null;
}

/** `Saved version 4, 3 May by Ada`; before anybody saved: what holds then. */
export function savedInWords({ version, savedAt, savedBy }: Saved): string {
  if (version === 0 || savedAt === null) return 'Nothing saved yet: what Lockstep starts with holds';
  return `Saved version ${version}, ${formatMoment(savedAt)} by ${saverName(savedBy)}`;
}

/** The app itself saves what it finds when it is installed. */
export function saverName(by: PersonView | null): string {
  return by === null ? 'Lockstep' : (by.name ?? someone);
}
