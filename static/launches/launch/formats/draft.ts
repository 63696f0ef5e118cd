import { matrixForm, type CellForm, type MatrixForm } from '../../../../src/contract/formats';
import { cellName } from './matrix-cell';

export type NameList = 'channels' | 'formats' | 'regions';
type Place = Pick<CellForm, 'channel' | 'format' | 'region'>;

const placeOf = { channels: 'channel', formats: 'format', regions: 'region' } as const;

/** @returns the draft with the name, or why it cannot be added, in a sentence */
export function withName(draft: MatrixForm, list: NameList, typed: string): MatrixForm | string {
  const name = typed.trim();
  const what = placeOf[list];
  if (name === '') return `Cannot add a ${what} without a name. Type one`;
  const same = draft[list].find((one) => one.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return `Cannot add "${name}": it is there already`;
  const longer = { ...draft, [list]: [...draft[list], name] };
  const fault = matrixForm.shape[list].safeParse(longer[list]).error?.issues[0];
  if (fault === undefined) return longer;
  return fault.path.length === 0
    ? `Cannot add "${name}": there are ${draft[list].length} already, and no more fit. Take one out first`
    : `Cannot add "${name}": it ${fault.message}`;
}

/** What is made for it goes with it. */
export function withoutName(draft: MatrixForm, list: NameList, name: string): MatrixForm {
  return {
    ...draft,
    [list]: draft[list].filter((one) => one !== name),
    cells: draft.cells.filter((cell) => cell[placeOf[list]] !== name),
  };
}

export function isChosen(draft: MatrixForm, place: Place): boolean {
  return draft.cells.some((cell) => cellName(cell) === cellName(place));
}

/**
 * Chooses a deliverable, or no longer.
 * @param known those of the matrix as it was saved: chosen again, they are the same ones, with their state and issue
 */
export function toggled(draft: MatrixForm, place: Place, known: readonly CellForm[]): MatrixForm {
  const name = cellName(place);
  if (isChosen(draft, place)) return { ...draft, cells: draft.cells.filter((cell) => cellName(cell) !== name) };
  const before = known.find((cell) => cellName(cell) === name);
  return { ...draft, cells: [...draft.cells, before ?? { id: crypto.randomUUID(), ...place, issueId: null }] };
}

export interface Difference {
  /** Names of deliverables that only the second one holds. */
  readonly added: readonly string[];
  /** Names of deliverables that only the first one holds. */
  readonly removed: readonly string[];
}

export function differenceOf(one: MatrixForm, other: MatrixForm): Difference {
  const [before, after] = [one, other].map(({ cells }) => cells.map(cellName));
  const only = (names: readonly string[] = [], others: readonly string[] = []) =>
    names.filter((name) => !others.includes(name));
  return { added: only(after, before), removed: only(before, after) };
}
