import Spinner from '@atlaskit/spinner';
import type { WhatIf } from '../../../../src/contract/what-if';
import { count } from '../../text/count';
import { followers } from '../followers';
import { heldInWords } from '../text/held-in-words';
import { summaryInWords } from '../text/summary-in-words';
import { ConflictList } from './conflict-list';
import { CostPart } from './cost-part';
import { MoveList, ProposalList } from './move-lists';
import { AssetList, ClaimList, GateList } from './touched-lists';

interface OutcomeProps {
  readonly found: WhatIf;
  /** Other days have been chosen: this is the answer to the former ones. */
  readonly isOld: boolean;
}

/** What a date would set off: a sentence, then what needs somebody most first. */
export function Outcome({ found, isOld }: OutcomeProps) {
  const held = heldInWords(found);
  const { hidden, canEdit, issue } = found;
  return (
    <div className="what-if-outcome" aria-busy={isOld}>
      <div className="what-if-summary">
        {/* Read aloud once the answer is there, not while somebody types. */}
        <p role="status">
          <strong>{isOld ? '' : summaryInWords(found)}</strong>
        </p>
        {isOld && (
          <p className="with-icon subtle">
            <Spinner size="small" label="" /> Working out what follows…
          </p>
        )}
        {held !== null && <p>{held}</p>}
        {!canEdit && (
          <p className="subtle">
            You may not edit {issue.key} in Jira, so you cannot move its date. Copy the link for someone who may.
          </p>
        )}
      </div>
      <div className={isOld ? 'what-if-old' : undefined}>
        <div className="what-if-parts">
          <ConflictList conflicts={found.conflicts} />
          <ProposalList proposals={found.proposals} />
          <MoveList moves={followers(found)} title={found.held ? 'Offered' : 'Moves'} />
          <GateList gates={found.gates} />
          <ClaimList claims={found.claims} />
          <AssetList assets={found.assets} />
          <CostPart cost={found.cost} />
          {hidden > 0 && <p className="subtle">{count(hidden, 'issue')} that you may not see would move as well.</p>}
        </div>
      </div>
    </div>
  );
}
