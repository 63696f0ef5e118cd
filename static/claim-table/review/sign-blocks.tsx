import SectionMessage from '@atlaskit/section-message/section-message';
import { count } from '../../shared/text/count';
import type { SignBlock } from '../text/sign-blocks';

interface SignBlocksProps {
  readonly blocks: readonly SignBlock[];
  readonly onGo: (claimId: string) => void;
}

const shown = 20;

/** What stands in the way of a signature; each line leads to its claim. */
export function SignBlocks({ blocks, onGo }: SignBlocksProps) {
  return (
    <SectionMessage appearance="warning" title={`Not yet to be signed: ${count(blocks.length, 'claim')} to look at`}>
      <ul className="sign-blocks">
        {blocks.slice(0, shown).map(({ claimId, text, why }) => (
          <li key={claimId}>
            <button type="button" className="issue-link sign-block" onClick={() => onGo(claimId)}>
              “{text}”
            </button>
            : {why}
          </li>
        ))}
      </ul>
      {blocks.length > shown && <p>and {blocks.length - shown} more</p>}
    </SectionMessage>
  );
}
