import type { PersonView } from '../../../src/contract/narrative';

/** A name, where the reader may know it. */
export function personName({ name }: PersonView): string {
  return name ?? 'someone';
}
