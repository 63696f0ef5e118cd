import { someone } from '../../../src/contract/narrative-words';
import type { PersonView } from '../../../src/contract/narrative';

export function personName({ name }: PersonView): string {
  return name ?? someone;
}
