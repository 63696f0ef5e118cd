import type { MatrixView } from '../../contract/formats';
import type { CellRecord } from '../../domain/launches/formats/format-matrix';
import { matrixActInWords } from '../../domain/launches/formats/matrix-act-in-words';
import { namePeople, type ToPerson } from '../narrative/person-views';
import { toCard } from '../panel/to-card';
import type { World } from '../ports';
import { blockedIssues, type Blocked } from './blocked-issues';
import { maySetState, type OpenFormats } from './open-formats';

/** Offered where nothing is chosen yet; channels come from the settings. */
const usualFormats = ['Article', 'Banner', 'Email', 'Image', 'Landing page', 'Post', 'Press release', 'Video'];
const usualRegions = ['Global', 'Americas', 'EMEA', 'APAC'];

/** The matrix as the viewer sees it. An issue that is hidden keeps its id in the form, so that saving does not lose it. */
export async function formatsView(world: World, open: OpenFormats): Promise<MatrixView> {
  const { matrix, sight, canManage } = open;
  const [toPerson, blocked] = await Promise.all([
    namePeople(world, accountsIn(open)),
    blockedIssues(world, open.sight, open.issues),
  ]);
  const { channels, formats, regions, cells, settled, version } = matrix;
  return {
    kind: 'matrix',
    version,
    form: {
      channels: [...channels],
      formats: [...formats],
      regions: [...regions],
      cells: cells.map(({ id, channel, format, region, issueId }) => ({ id, channel, format, region, issueId })),
    },
    cells: cells.map((cell) => cellView(cell, open, { toPerson, blocked })),
    settled: settled && { by: toPerson(settled.by), at: settled.at },
    history: matrix.history.map(({ at, by, did }) => ({ at, by: toPerson(by), did: matrixActInWords(did) })),
    usual: { channels: [...sight.settings.channels], formats: usualFormats, regions: usualRegions },
    canManage,
  };
}

function accountsIn({ matrix: { cells, settled, history } }: OpenFormats): string[] {
  return [...cells.map(({ by }) => by), settled?.by ?? null, ...history.map(({ by }) => by)].filter(
    (id) => id !== null,
  );
}

interface Means {
  readonly toPerson: ToPerson;
  readonly blocked: Blocked;
}

function cellView(
  { id, state, by, at, issueId }: CellRecord,
  open: OpenFormats,
  { toPerson, blocked }: Means,
): MatrixView['cells'][number] {
  const issue = issueId === null ? undefined : open.issues.get(issueId);
  return {
    id,
    state,
    by: by === null ? null : toPerson(by),
    at,
    issue: issue ? toCard(issue) : null,
    mayEdit: maySetState(open, issueId),
    blocked: (issueId === null ? undefined : blocked.get(issueId)) ?? null,
  };
}
