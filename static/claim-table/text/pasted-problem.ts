import { claimLimits } from '../../../src/domain/narrative/limits';
import { textProblem } from './text-problem';

/** Why these claims cannot be added, naming the line; null when they can. @param there how many there are already */
export function pastedProblem(texts: readonly string[], there: number): string | null {
  const room = claimLimits.claims - there;
  if (texts.length > room) {
    return `Cannot add ${texts.length} claims: there are ${there}, and at most ${claimLimits.claims} fit one issue. Leave some out`;
  }
  for (const [index, text] of texts.entries()) {
    const problem = textProblem('text', text);
    if (problem !== null) return texts.length === 1 ? problem : `Line ${index + 1}: ${problem}`;
  }
  return null;
}
