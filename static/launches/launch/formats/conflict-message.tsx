import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { MatrixForm, MatrixView } from '../../../../src/contract/formats';
import { count } from '../../../shared/text/count';
import { differenceOf } from './draft';

interface ConflictMessageProps {
  readonly mine: MatrixForm;
  readonly theirs: MatrixView;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody saved meanwhile: what is theirs, and nothing of one's own is lost before one chooses. */
export function ConflictMessage({ mine, theirs, onMine, onTheirs }: ConflictMessageProps) {
  const { added, removed } = differenceOf(mine, theirs.form);
  const [last] = theirs.history;
  return (
    <div role="alert">
      <SectionMessage appearance="warning" title="These formats were changed meanwhile">
        <p>
          {last === undefined ? 'Somebody saved others.' : `${last.by.name ?? 'Somebody'}: ${last.did}.`} What you chose
          is still here, and not saved.
        </p>
        {added.length > 0 && <p>Only theirs: {named(added)}.</p>}
        {removed.length > 0 && <p>Only yours: {named(removed)}.</p>}
        {added.length + removed.length === 0 && <p>Both hold the same deliverables; names or issues differ.</p>}
        <div className="button-row">
          <Button spacing="compact" onClick={onMine}>
            Keep mine
          </Button>
          <Button spacing="compact" onClick={onTheirs}>
            Take theirs
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
}

const most = 8;

function named(names: readonly string[]): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${count(rest, 'other')}` : names.join(', ');
}
