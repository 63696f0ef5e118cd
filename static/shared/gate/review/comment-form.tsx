import Button from '@atlaskit/button/new';
import { useRef, useState, type FormEvent } from 'react';
import { addComment } from '../../../../src/contract/review';
import { ErrorMessage } from '../../ui/error-message';
import { TextAreaField } from '../../ui/text-area-field';

interface CommentFormProps {
  readonly id: string;
  readonly busy: boolean;
  /** Id of the place of what the backend refused. */
  readonly describedBy: string;
  /** @returns whether it was added */
  readonly onAdd: (text: string) => Promise<boolean>;
}

const longest = 1_000;

/** A new comment. What was typed stays until it is saved. */
export function CommentForm({ id, busy, describedBy, onAdd }: CommentFormProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = addComment.shape.text.safeParse(text.trim());
    setFault(
      parsed.success ? null : `Cannot add this comment: it ${parsed.error.issues[0]?.message ?? 'does not fit'}`,
    );
    if (parsed.success && (await onAdd(parsed.data))) setText('');
    field.current?.focus();
  };
  return (
    <form noValidate onSubmit={(event) => void add(event)}>
      <TextAreaField
        id={id}
        label="New comment"
        value={text}
        longest={longest}
        isInvalid={fault !== null}
        describedBy={`${id}-problem ${describedBy}`}
        fieldRef={field}
        onChange={setText}
      />
      <ErrorMessage id={`${id}-problem`} text={fault} />
      <div className="button-row">
        <Button type="submit" spacing="compact" isLoading={busy}>
          Add comment
        </Button>
      </div>
    </form>
  );
}
