import type { ProjectId } from '../settings/settings';
import type { CreationLink, CreationRow } from './creation';
import { summaryInLaunch } from './summary-in-launch';
import type { LaidRow, LaidTemplate } from './templates/laid-template';

interface Home {
  readonly projectId: ProjectId;
  readonly typeId: string;
}

/** Where issues of each role are made, whose they are by the owners that the template names, and for which launch. */
export interface Homes {
  readonly launchName: string;
  readonly product: Home;
  readonly marketing: Home;
  readonly people: Readonly<Record<string, string>>;
}

/** A template as it lies, as issues and links to be made. */
export function creationRows(
  { rows, plan }: LaidTemplate,
  homes: Homes,
): { readonly rows: readonly CreationRow[]; readonly links: readonly CreationLink[] } {
  return {
    rows: rows.map((row) => toRow(row, homes)),
    links: plan.dependencies.map(({ from, to, type, lag, mode, maxLag }) => ({
      ...{ from, to, type, lag, mode },
      maxLag: maxLag ?? null,
      drawn: false,
    })),
  };
}

function toRow(row: LaidRow, { people, launchName, ...homes }: Homes): CreationRow {
  const { key, name, role, owner, place, optional, pinned, start, due } = row;
  return {
    ...{ key, role, owner, place, optional, pinned },
    ...{ deliverable: row.deliverable ?? null, checkpoint: row.checkpoint ?? null },
    gate: row.gate && row.gate.criteria.length > 0 ? row.gate : null,
    summary: summaryInLaunch(name, launchName),
    ...homes[role],
    dates: { start: start ?? null, due },
    assignee: Object.hasOwn(people, owner) ? (people[owner] ?? null) : null,
    issueId: null,
    taken: false,
    kept: null,
  };
}
