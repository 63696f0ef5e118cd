/** `a`, `a and b`, `a, b and c`; of a long list the first ones, and how many there are besides. */
export function listInWords(items: readonly string[], most = Infinity): string {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
