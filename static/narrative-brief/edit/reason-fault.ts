import { plainText } from '../../../src/contract/narrative';
import { briefLimits } from '../../../src/domain/narrative/limits';
import type { Faults } from './draft-faults';

const written = plainText(briefLimits.reason);

/** After the lock nothing changes without a word why. */
export function reasonFault(reason: string): Faults {
  if (reason.trim() === '') return { reason: 'Cannot save this: the brief is locked. Say why it must change' };
  const parsed = written.safeParse(reason);
  return parsed.success
    ? {}
    : { reason: `Cannot save this reason: it ${parsed.error.issues[0]?.message ?? 'is faulty'}` };
}
