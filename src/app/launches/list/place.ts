/** Where in the listing a page of the list begins. */
export interface Place {
  /** Where storage goes on; null: at the beginning. */
  readonly after: string | null;
  /** Launches of its answer that have been dealt with. */
  readonly skip: number;
}

const written = /^(\d{1,3})(?: (.+))?$/s;

/** The place as the page keeps it, without knowing what it means. */
export function textOf({ after, skip }: Place): string {
  return after === null ? String(skip) : `${skip} ${after}`;
}

/** What is no place is the beginning. */
export function placeOf(text: string | null): Place {
  const parts = written.exec(text ?? '');
  return { after: parts?.[2] ?? null, skip: Number(parts?.[1] ?? 0) };
}
