import type { BriefContent, Edge, NotTrueLine } from './brief';
import type { SectionChange } from './change-brief';

/** The section reads so already: saving it again would be a version in which nothing changed. */
export function saysTheSame(content: BriefContent, change: SectionChange): boolean {
  if (change.section === 'edges') return textOf(content.edges.map(cellsOf)) === textOf(change.rows.map(cellsOf));
  if (change.section === 'notTrue') return textOf(content.notTrue.map(partsOf)) === textOf(change.lines.map(partsOf));
  return content[change.section] === change.text;
}

function cellsOf({ id, does, inCase, behaviour, later, feature }: Edge) {
  return [id, does, inCase, behaviour, later, feature?.id ?? null];
}

function partsOf({ id, text }: NotTrueLine) {
  return [id, text];
}

function textOf(rows: readonly (readonly (string | null)[])[]): string {
  return JSON.stringify(rows);
}
