import type { WhatIf } from '../../../../src/contract/what-if';
import { count } from '../../text/count';
import { followers } from '../followers';
import { ConflictList } from './conflict-list';
import { CostPart } from './cost-part';
import { MoveList, ProposalList } from './move-lists';
import { AssetList, ClaimList, GateList } from './touched-lists';

interface DetailsProps {
  readonly found: WhatIf;
  /** Other days have been chosen: this is the answer to the former ones. */
  readonly isOld: boolean;
}

/** Each thing that a date would set off, what needs somebody most first. */
export function Details({ found, isOld }: DetailsProps) {
  const { conflicts, proposals, gates, claims, assets, cost, hidden } = found;
  return (
    <div className={isOld ? 'what-if-parts what-if-old' : 'what-if-parts'} aria-busy={isOld}>
      <ConflictList conflicts={conflicts} />
      <ProposalList proposals={proposals} />
      <MoveList moves={followers(found)} title={found.held ? 'Offered' : 'Moves'} />
      {hidden > 0 && <p className="subtle">{count(hidden, 'issue')} that you may not see would move as well.</p>}
      <GateList gates={gates} />
      <ClaimList claims={claims} />
      <AssetList assets={assets} />
      <CostPart cost={cost} />
    </div>
  );
}
