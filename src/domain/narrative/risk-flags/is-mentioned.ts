const opening = /["'“‘«„]/u;
const closing = /["'”’»“]/u;

/** Whether quotation marks hold just these words in a longer text: a label on the screen, not a claim. */
export function isMentioned(text: string, [from, to]: readonly [number, number]): boolean {
  const isQuoted = opening.test(text.charAt(from - 1)) && closing.test(text.charAt(to));
  return isQuoted && (isWritten(text.charAt(from - 3)) || isWritten(text.charAt(to + 2)));
}

function isWritten(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
