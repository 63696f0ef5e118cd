import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import { ErrorMessage } from '../../ui/error-message';
import { useGateChoices } from '../state/use-gate-choices';

interface Attachment {
  readonly id: string;
  readonly fileName: string;
}

interface AttachmentFieldProps {
  readonly id: string;
  readonly issueId: string;
  readonly value: Attachment | null;
  readonly problem: string | null;
  readonly onPick: (attachment: Attachment | null) => void;
}

/** One of the attachments that the issue has now. */
export function AttachmentField({ id, issueId, value, problem, onPick }: AttachmentFieldProps) {
  const { state, retry } = useGateChoices(issueId);
  const attachments = state.kind === 'choices' ? state.choices.attachments : [];
  const isNone = state.kind === 'choices' && attachments.length === 0;
  return (
    <div>
      <Label htmlFor={id}>Attachment</Label>
      <Select<Attachment>
        inputId={id}
        descriptionId={`${id}-problem`}
        placeholder="Choose an attachment"
        value={value}
        options={attachments}
        isLoading={state.kind === 'loading'}
        isInvalid={problem !== null}
        maxMenuHeight={200}
        getOptionValue={(attachment) => attachment.id}
        getOptionLabel={({ fileName }) => fileName}
        noOptionsMessage={() => 'This issue has no attachment'}
        onChange={(picked) => onPick(picked)}
      />
      {isNone && (
        <p className="subtle">
          This issue has no attachment yet. Attach the file in Jira, then{' '}
          <Button spacing="compact" appearance="subtle" onClick={retry}>
            Look again
          </Button>
        </p>
      )}
      {state.kind === 'failed' && (
        <p className="tone-bad">
          Could not read the attachments: {state.message}.{' '}
          <Button spacing="compact" appearance="subtle" onClick={retry}>
            Try again
          </Button>
        </p>
      )}
      <ErrorMessage id={`${id}-problem`} text={problem} />
    </div>
  );
}
