/**
 * A reproducible row of numbers in [0, 1).
 * Each name has its own row, so that the draws of one kind of fault do not depend on how others interleave.
 */
export function randomStream(seed: number, name: string): () => number {
  let state = hash(`${seed} ${name}`);
  // The mulberry32 generator: 32 bits of state, good enough to pick faults.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
