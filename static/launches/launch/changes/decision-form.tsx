import Button from '@atlaskit/button/new';
import { useId, useRef, useState } from 'react';
import type { ChangeAction, ChangeRow } from '../../../../src/contract/change';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { TextAreaField } from '../../../shared/ui/text-area-field';

export interface Decided {
  readonly isDone: boolean;
  readonly text: string;
  /** What could not be done along with it. */
  readonly notes: readonly string[];
}

interface DecisionFormProps {
  readonly launchId: string;
  readonly row: ChangeRow;
  readonly hasAssets: boolean;
  readonly onDecided: (outcome: Decided) => Promise<void>;
}

type Decision = 'approve' | 'reject';

const longest = 500;

/** Approve or reject, with the reason. */
export function DecisionForm({ launchId, row, hasAssets, onDecided }: DecisionFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [under, setUnder] = useState<Decision | null>(null);
  const decide = async (decision: Decision) => {
    const fault = reasonFault(reason);
    setProblem(fault);
    if (fault !== null) {
      field.current?.focus();
      return;
    }
    setUnder(decision);
    const reply = await send({ launchId, changeId: row.id, version: row.version, decision, reason });
    setUnder(null);
    if (reply.kind === 'refused') setProblem(reply.message);
    else await onDecided(outcomeOf(reply, approvedText(hasAssets), decision));
  };
  return (
    <form
      className="changes-form"
      aria-label={`Decide: ${row.what}`}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <TextAreaField
        id={id}
        label="Reason"
        value={reason}
        longest={longest}
        isRequired
        isInvalid={problem !== null}
        describedBy={`${id}-problem ${id}-does`}
        fieldRef={field}
        onChange={setReason}
      />
      <ErrorMessage id={`${id}-problem`} text={problem} />
      <p id={`${id}-does`} className="subtle">
        {hasAssets
          ? 'Approving sets the new due days in Jira as you, moves what follows, voids approvals of these assets and puts their formats back into production. Rejecting changes nothing.'
          : 'Either way the decision is kept with its reason.'}
      </p>
      <div className="button-row">
        <Button
          appearance="primary"
          isLoading={under === 'approve'}
          isDisabled={under === 'reject'}
          onClick={() => void decide('approve')}
        >
          Approve
        </Button>
        <Button isLoading={under === 'reject'} isDisabled={under === 'approve'} onClick={() => void decide('reject')}>
          Reject
        </Button>
      </div>
    </form>
  );
}

function reasonFault(reason: string): string | null {
  if (reason.trim() === '') return 'Give a reason';
  return reason.length > longest
    ? `The reason has ${reason.length} characters, at most ${longest} fit. Shorten it`
    : null;
}

async function send(payload: Parameters<typeof callLaunches<'change.decide'>>[1]): Promise<ChangeAction> {
  try {
    return await callLaunches('change.decide', payload);
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. Try again: nothing is done twice` };
  }
}

function approvedText(hasAssets: boolean): string {
  return hasAssets ? 'Approved. Dates that hang on it follow.' : 'Approved.';
}

function outcomeOf(reply: Exclude<ChangeAction, { kind: 'refused' }>, approved: string, decision: Decision): Decided {
  if (reply.kind === 'conflict')
    return { isDone: false, text: 'Somebody else has decided meanwhile. Here is what stands.', notes: [] };
  const text = decision === 'approve' ? approved : 'Rejected.';
  return { isDone: true, text, notes: reply.notes };
}
