export interface Selection {
  readonly from: number;
  readonly to: number;
}

/** The section with the wording at its end as a paragraph, or in place of what is selected. */
export function placeWording(section: string, wording: string, selection: Selection | null): string {
  if (selection && selection.to > selection.from) {
    return section.slice(0, selection.from) + wording + section.slice(selection.to);
  }
  const before = section.trimEnd();
  return before === '' ? wording : `${before}\n\n${wording}`;
}
