import { lengthInWords } from '../../../src/domain/narrative/brief-length';

/** @param pages printed pages */
export function gaugeInWords(pages: number): string {
  const words = lengthInWords({ pages });
  return pages > 1 ? `${words}, more than the one page it should be` : words;
}
