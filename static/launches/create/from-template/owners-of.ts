import type { TemplateForm } from '../../../../src/contract/template';
import type { Lane } from './launch-draft';

/** A kind of person that rows name, with the lanes in which they have something to do. */
export interface Owner {
  readonly name: string;
  readonly lanes: readonly Lane[];
}

/** In the order in which the rows name them, then those only gates ask; rows that are left out name nobody. */
export function ownersOf({ rows }: Pick<TemplateForm, 'rows'>, leaveOut: readonly string[]): readonly Owner[] {
  const lanesByOwner = new Map<string, Set<Lane>>();
  for (const { key, owner, role } of rows) {
    if (leaveOut.includes(key)) continue;
    lanesByOwner.set(owner, (lanesByOwner.get(owner) ?? new Set()).add(role));
  }
  for (const { key, role, gate } of rows) {
    if (leaveOut.includes(key)) continue;
    // Whoever answers for a row is known by it; a gate may ask for people besides.
    for (const asked of rolesAskedBy(gate)) if (!lanesByOwner.has(asked)) lanesByOwner.set(asked, new Set([role]));
  }
  return [...lanesByOwner].map(([name, lanes]) => ({ name, lanes: [...lanes] }));
}

function rolesAskedBy(gate: TemplateForm['rows'][number]['gate']): readonly string[] {
  return gate?.criteria.flatMap((one) => (one.kind === 'approval' ? [one.role] : [])) ?? [];
}
