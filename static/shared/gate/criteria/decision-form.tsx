import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AssetView } from '../../../../src/contract/gate';
import { TextAreaField } from '../../ui/text-area-field';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { EvidenceLink } from '../evidence/evidence-link';

interface DecisionFormProps {
  readonly id: string;
  readonly asset: AssetView | null;
  readonly busy: boolean;
  /** @returns whether it was taken */
  readonly onDecide: (decision: 'approved' | 'changes-wanted', comment: string, ofVersion: number) => Promise<boolean>;
  readonly onProblem: (problem: string | null) => void;
}

const longest = 1_000;

/** Approve, or ask for changes in words. What is decided on is the version that stood here when the form was drawn. */
export function DecisionForm({ id, asset, busy, onDecide, onProblem }: DecisionFormProps) {
  const [comment, setComment] = useState('');
  const now = asset?.number ?? 0;
  const [looked, setLooked] = useState(now);
  const [pressed, setPressed] = useState<'approved' | 'changes-wanted' | null>(null);
  const [field, keepFocus] = useKeptFocus<HTMLTextAreaElement>();
  const look = () => {
    setLooked(now);
    keepFocus();
  };
  if (looked !== now) return <NewerVersion asset={asset} onLooked={look} />;

  const decide = async (decision: 'approved' | 'changes-wanted') => {
    const fault = faultOf(decision, comment);
    onProblem(fault);
    if (fault !== null) {
      field.current?.focus();
      return;
    }
    setPressed(decision);
    if (await onDecide(decision, comment.trim(), looked)) setComment('');
    setPressed(null);
  };
  return (
    <>
      {asset !== null && <UnderReview asset={asset} />}
      <TextAreaField
        id={`${id}-comment`}
        label="Comment"
        value={comment}
        longest={longest}
        describedBy={`${id}-problem`}
        fieldRef={field}
        onChange={setComment}
      />
      <div className="button-row">
        <Button
          appearance="primary"
          spacing="compact"
          isLoading={busy && pressed === 'approved'}
          isDisabled={busy}
          onClick={() => void decide('approved')}
        >
          Approve
        </Button>
        <Button
          spacing="compact"
          isLoading={busy && pressed === 'changes-wanted'}
          isDisabled={busy}
          onClick={() => void decide('changes-wanted')}
        >
          Ask for changes
        </Button>
      </div>
    </>
  );
}

function UnderReview({ asset }: { readonly asset: AssetView }) {
  return (
    <p className="gate-under-review">
      You decide on version {asset.number}: <EvidenceLink evidence={asset.asset} />
    </p>
  );
}

/** Nobody decides on a version they have not been shown. */
function NewerVersion({ asset, onLooked }: { readonly asset: AssetView | null; readonly onLooked: () => void }) {
  return (
    <>
      <p className="tone-warning" role="alert">
        {asset === null ? 'Nothing is under review any more.' : `Version ${asset.number} came while this was open.`}
      </p>
      {asset !== null && <EvidenceLink evidence={asset.asset} />}
      <div className="button-row">
        <Button spacing="compact" onClick={onLooked}>
          {asset === null ? 'Go on' : `Decide on version ${asset.number}`}
        </Button>
      </div>
    </>
  );
}

function faultOf(decision: 'approved' | 'changes-wanted', comment: string): string | null {
  const { length } = comment.trim();
  if (length > longest) {
    return `Cannot send this comment: it has ${length.toLocaleString('en-US')} characters, at most ${longest.toLocaleString('en-US')} fit. Shorten it`;
  }
  if (decision === 'changes-wanted' && length === 0)
    return 'Cannot ask for changes without words: say what should change';
  return null;
}
