import type { GateFacts } from '../../domain/gates/gate-verdict';
import type { Feature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import type { World } from '../ports';
import { claimsFacts } from './claims-facts';
import { distinct } from './named-by';
import type { TalliedSheet } from './tallied-sheets';

/** Features that were asked for before it was known which ones claims name. */
interface ReadAhead {
  readonly asked: readonly IssueId[];
  readonly found: ReadonlyMap<IssueId, Feature>;
}

/** What gates ask of claims, by issue. One read more where claims name features that were not asked for. */
export async function factsOfClaims(
  { narrative }: Pick<World, 'narrative'>,
  tallied: ReadonlyMap<IssueId, TalliedSheet>,
  { asked, found }: ReadAhead,
): Promise<GateFacts['claims']> {
  const named = distinct([...tallied.values()].flatMap(({ tally }) => tally.features.map(({ id }) => id)));
  const left = named.filter((id) => !asked.includes(id));
  const features = new Map([...found, ...(left.length > 0 ? await narrative.features(left) : [])]);
  return new Map([...tallied].map(([id, { sheet, tally }]) => [id, claimsFacts(sheet, tally, features)]));
}
