import { nameKey } from '../formats/cell-in-words';

interface Asset {
  readonly summary: string;
  /** Channels of the deliverables that are made in its issue. */
  readonly channels: readonly string[];
}

/**
 * The channel of an asset, as the settings name it: that of its deliverables in the format matrix, of several the one
 * that matters most; else the one whose name stands in the summary as words of their own.
 * @param known channels of the settings, the one that matters most first
 */
export function channelOf({ summary, channels }: Asset, known: readonly string[]): string | null {
  const own = new Set(channels.map(nameKey));
  const words = wordsOf(summary);
  return (
    known.find((channel) => own.has(nameKey(channel))) ??
    (own.size > 0 ? null : (known.find((channel) => words.includes(wordsOf(channel))) ?? null))
  );
}

/** ` launch e mail `: words between blanks, so that only whole ones are found. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
