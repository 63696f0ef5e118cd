import type { CreationRow } from '../../domain/launches/creation';
import type { CreateOutcome, World } from '../ports';
import { projectInWords } from './project-in-words';

export interface RefusedRow {
  readonly row: CreationRow;
  readonly fault: Extract<CreateOutcome, { kind: 'refused' }>;
}

/** What Jira does not make and why, once for all rows that fail alike; persons and projects by their names. */
export async function refusedRowsInWords(world: World, faults: readonly RefusedRow[]): Promise<string> {
  const accounts = [...new Set(faults.flatMap(({ row, fault }) => (fault.about ? (row.assignee ?? []) : [])))];
  const names = accounts.length > 0 ? await world.issues.names(accounts) : new Map<string, string>();
  const groups = new Map<string, RefusedRow[]>();
  for (const refused of faults) {
    const { row, fault } = refused;
    const alike = JSON.stringify([row.projectId, fault.reason, fault.about ? row.assignee : null]);
    groups.set(alike, [...(groups.get(alike) ?? []), refused]);
  }
  const sentences: string[] = [];
  for (const group of groups.values()) sentences.push(await groupInWords(world, group, names));
  return sentences.join('. ');
}

async function groupInWords(
  world: World,
  group: readonly RefusedRow[],
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const [first] = group;
  if (!first) return '';
  const { row, fault } = first;
  const others = group.length === 1 ? '' : ` and ${group.length - 1} more`;
  const whose = fault.about && row.assignee !== null ? ` for ${names.get(row.assignee) ?? 'this person'}` : '';
  return `Cannot make "${row.summary}"${others}${whose} in ${await projectInWords(world, row.projectId)}: ${fault.reason}`;
}
