import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { ChangeAction } from '../../../../src/contract/change';
import { callLaunches } from '../../../shared/bridge/call-launches';
import type { FoundIssue } from '../../../shared/bridge/search-issues';
import { IssuesSelect } from '../../../shared/issue-picker/issues-select';
import { errorMessage } from '../../../shared/text/error-message';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { TextAreaField } from '../../../shared/ui/text-area-field';

interface SayChangeProps {
  readonly launchId: string;
  readonly onOpened: (changeId: string) => Promise<void>;
  readonly onCancel: () => void;
}

const longest = 500;
const mostFeatures = 20;

/** A person says what changes in the scope, and which features it is about. */
export function SayChange({ launchId, onOpened, onCancel }: SayChangeProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [features, setFeatures] = useState<readonly FoundIssue[]>([]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(features, text);
    setProblem(fault);
    if (fault !== null) return;
    setBusy(true);
    const reply = await send({ launchId, featureIds: features.map((feature) => feature.id), text });
    setBusy(false);
    if (reply.kind === 'done') return onOpened(reply.changeId);
    setProblem(reply.kind === 'refused' ? reply.message : 'Somebody else has changed it meanwhile. Try again');
  };
  return (
    <form className="changes-form" aria-label="Open a change request" noValidate onSubmit={(event) => void open(event)}>
      <div>
        <Label htmlFor={`${id}-features`}>Features</Label>
        <IssuesSelect
          inputId={`${id}-features`}
          value={features}
          atMost={mostFeatures}
          leftOut={features.map((feature) => feature.id)}
          onPick={setFeatures}
        />
      </div>
      <TextAreaField
        id={id}
        label="What changes"
        value={text}
        longest={longest}
        isRequired
        describedBy={`${id}-problem`}
        fieldRef={field}
        onChange={setText}
      />
      <ErrorMessage id={`${id}-problem`} text={problem} />
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={busy}>
          Open request
        </Button>
        <Button appearance="subtle" isDisabled={busy} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function faultOf(features: readonly FoundIssue[], text: string): string | null {
  if (features.length === 0) return 'Choose at least one feature';
  if (text.trim() === '') return 'Say what changes';
  return text.length > longest ? `The text has ${text.length} characters, at most ${longest} fit. Shorten it` : null;
}

async function send(payload: Parameters<typeof callLaunches<'change.open'>>[1]): Promise<ChangeAction> {
  try {
    return await callLaunches('change.open', payload);
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. Try again: nothing is done twice` };
  }
}
