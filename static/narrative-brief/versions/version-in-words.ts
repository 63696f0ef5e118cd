import { sectionTitles } from '../../../src/contract/narrative-words';
import type { VersionHead } from '../../../src/contract/narrative-brief';

/** `wrote “What is new”`, `locked the brief`. */
export function versionInWords({ act, section }: Pick<VersionHead, 'act' | 'section'>): string {
  const where = section === null ? 'the brief' : `“${sectionTitles[section]}”`;
  switch (act) {
    case 'saved':
      return `wrote ${where}`;
    case 'locked':
      return 'locked the brief';
    case 'changed-after-lock':
      return `changed ${where} after the lock`;
    case 'rechecked':
      return `found a row of ${where} still true`;
  }
}
