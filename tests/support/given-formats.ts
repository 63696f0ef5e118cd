import type { CellRecord, FormatMatrix } from '../../src/domain/launches/formats/format-matrix';
import type { FakeWorld } from './fake-world';
import { aMatrix } from './a-matrix';
import { atlasOf } from './given-atlas';

/** The formats of Atlas, with these cells. */
export function givenFormats(
  world: FakeWorld,
  cells: readonly CellRecord[],
  overrides: Partial<FormatMatrix> = {},
): void {
  const { id: launchId } = atlasOf(world);
  world.gates.matrixTable.put({ ...aMatrix(cells, overrides), launchId, id: launchId });
}

export function formatsOf(world: FakeWorld): FormatMatrix {
  const matrix = world.gates.matrixTable.one(atlasOf(world).id);
  if (!matrix) throw new Error('Cannot look at the formats of Atlas: nothing is stored');
  return matrix;
}
