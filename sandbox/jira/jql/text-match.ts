/** Whether a text holds all words of a search, or the phrase in quotes; `lau*` stands for words that begin so. */
export function textMatches(text: string, search: string): boolean {
  const words = wordsOf(text);
  const phrase = /^"(.*)"$/.exec(search.trim())?.[1];
  if (phrase !== undefined) return ` ${words.join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `);
  return search.split(/\s+/).every((term) => {
    const [wanted = ''] = wordsOf(term);
    if (wanted === '') return true;
    return words.some((word) => (term.endsWith('*') ? word.startsWith(wanted) : word === wanted));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
