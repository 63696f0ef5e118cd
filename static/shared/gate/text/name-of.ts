import { someone } from '../../../../src/contract/narrative-words';
import type { PersonView } from '../../../../src/contract/narrative';

/** A name where the viewer may know it. */
export function nameOf({ name }: PersonView): string {
  return name ?? someone;
}
