import Button from '@atlaskit/button/new';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import { useClaimTools } from '../claim-tools';
import type { ClaimRow, Field, Trouble } from '../state/claim-row';
import { wishWords } from '../text/wish-words';
import { personName } from '../text/person-name';
import type { Editing } from './editing';

interface TroubleLineProps {
  readonly row: ClaimRow;
  readonly trouble: Trouble;
  readonly onLeave: (next: Editing | null) => void;
}

/** What could not be saved, with the text kept, and the ways on. */
export function TroubleLine({ row, trouble, onLeave }: TroubleLineProps) {
  return (
    <td role="gridcell" className="cell-wide trouble">
      {trouble.kind === 'changed' && <Changed row={row} trouble={trouble} />}
      {trouble.kind === 'removed' && <Removed row={row} trouble={trouble} />}
      {trouble.kind === 'refused' && <Refused row={row} trouble={trouble} onLeave={onLeave} />}
    </td>
  );
}

function Refused({ row, trouble, onLeave }: TroubleLineProps) {
  const { claims } = useClaimTools();
  const { id } = row.saved;
  const field = trouble.wish.kind === 'edit' ? fieldOf(Object.keys(trouble.wish.patch)) : undefined;
  return (
    <>
      <p className="with-icon tone-bad">
        <StatusErrorIcon label="" size="small" />
        {trouble.kind === 'refused' && trouble.message}
      </p>
      <div className="button-row">
        {field && (
          <Button spacing="compact" onClick={() => onLeave({ claimId: id, field })}>
            Edit again
          </Button>
        )}
        <Button spacing="compact" onClick={() => claims.insist(id)}>
          Try again
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => claims.giveUp(id)}>
          Discard
        </Button>
      </div>
    </>
  );
}

function Changed({ row, trouble }: Omit<TroubleLineProps, 'onLeave'>) {
  const { claims } = useClaimTools();
  const { id, changed } = row.saved;
  const isText = trouble.wish.kind === 'edit';
  return (
    <>
      <p>{personName(changed.by)} changed this claim meanwhile. Which one stays?</p>
      <dl className="sides">
        <dt>Theirs</dt>
        <dd>{wishWords(trouble.wish, row.saved).theirs}</dd>
        <dt>Yours</dt>
        <dd>{wishWords(trouble.wish, row.saved).mine}</dd>
      </dl>
      <div className="button-row">
        <Button spacing="compact" onClick={() => claims.giveUp(id)}>
          {isText ? 'Keep theirs' : 'Leave it'}
        </Button>
        <Button spacing="compact" onClick={() => claims.insist(id)}>
          {isText ? 'Use mine' : 'Do it all the same'}
        </Button>
      </div>
    </>
  );
}

function Removed({ row, trouble }: Omit<TroubleLineProps, 'onLeave'>) {
  const { claims, list } = useClaimTools();
  const { id, issueId } = row.saved;
  const text = trouble.wish.kind === 'edit' ? trouble.wish.patch.text : undefined;
  const addAgain = () => {
    if (text !== undefined) void list.add(issueId, [text]);
    claims.giveUp(id);
  };
  return (
    <>
      <p>Somebody removed this claim meanwhile. Yours: {wishWords(trouble.wish, row.saved).mine}</p>
      <div className="button-row">
        {text !== undefined && (
          <Button spacing="compact" onClick={addAgain}>
            Add mine as a new claim
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" onClick={() => claims.giveUp(id)}>
          Discard mine
        </Button>
      </div>
    </>
  );
}

function fieldOf(names: readonly string[]): Field | undefined {
  const fields: readonly Field[] = ['text', 'adjustment', 'evidence', 'features'];
  return fields.find((field) => names.includes(field));
}
