import { emptyMatrix } from '../../src/domain/launches/formats/empty-matrix';
import type { CellId, CellRecord, FormatMatrix } from '../../src/domain/launches/formats/format-matrix';
import { aLaunchId } from './a-launch';

/** `web` is the deliverable on the web, a banner for everyone. */
export function aCell(overrides: Partial<Omit<CellRecord, 'id'>> & { readonly id?: string } = {}): CellRecord {
  const { id = 'web', ...rest } = overrides;
  return {
    id: id as CellId,
    channel: 'Web',
    format: 'Banner',
    region: 'Global',
    issueId: null,
    state: 'planned',
    by: null,
    at: null,
    ...rest,
  };
}

/** Holds these cells, and lists what they name. */
export function aMatrix(cells: readonly CellRecord[] = [aCell()], overrides: Partial<FormatMatrix> = {}): FormatMatrix {
  const names = (of: (cell: CellRecord) => string) => [...new Set(cells.map(of))];
  return {
    ...emptyMatrix(aLaunchId('launch-1')),
    channels: names(({ channel }) => channel),
    formats: names(({ format }) => format),
    regions: names(({ region }) => region),
    cells,
    ...overrides,
  };
}
