/** A sentence and what must be found in it: `kind`, or `kind:words it stands on`. */
export type LabelledSentence = readonly [text: string, ...labels: readonly string[]];

/** Sentences in which nothing must be found. */
export function plain(...texts: readonly string[]): LabelledSentence[] {
  return texts.map((text) => [text]);
}
