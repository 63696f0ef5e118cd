import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState, type KeyboardEvent } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { findRiskFlags } from '../../../src/domain/narrative/risk-flags/find-risk-flags';
import { count } from '../../shared/text/count';
import { ErrorMessage } from '../../shared/ui/error-message';
import { RadioGroup } from '../../shared/ui/radio-group';
import { useClaimTools } from '../claim-tools';
import { pastedProblem } from '../text/pasted-problem';
import { parsePasted } from '../text/parse-pasted';
import { useHold } from '../use-hold';
import { FlagList } from './flag-list';
import { useCaretAtEnd } from './use-caret-at-end';

interface AddClaimsProps {
  readonly sheets: readonly SheetView[];
  /** What was pasted, to begin with. */
  readonly text: string;
  readonly onClose: () => void;
}

/** One claim and Enter, then the next; or a column of them, counted before they are added. */
export function AddClaims({ sheets, text: pasted, onClose }: AddClaimsProps) {
  useHold();
  const tools = useClaimTools();
  const id = useId();
  const area = useCaretAtEnd();
  const [text, setText] = useState(pasted);
  const [issueId, setIssueId] = useState(sheets[0]?.issue.id ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const texts = parsePasted(text);
  const problem = pastedProblem(texts, sheets.find(({ issue }) => issue.id === issueId)?.order.length ?? 0);

  const add = async () => {
    if (texts.length === 0 || problem !== null || busy) return;
    setBusy(true);
    const reply = await tools.list.add(issueId, texts);
    setBusy(false);
    setRefusal(reply.kind === 'refused' ? reply.message : null);
    if (reply.kind !== 'done') return;
    if (texts.length > 1) onClose();
    setText('');
    area.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void add();
  };

  return (
    <section aria-label="Add claims" className="add-claims">
      {sheets.length > 1 && (
        <RadioGroup
          legend="For"
          choices={sheets.map(({ issue }) => ({ value: issue.id, label: `${issue.key} ${issue.summary}` }))}
          value={issueId}
          onChange={setIssueId}
        />
      )}
      <label htmlFor={id}>New claims, one per line</label>
      <TextArea
        id={id}
        ref={area}
        value={text}
        resize="smart"
        minimumRows={2}
        isInvalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
      />
      <ErrorMessage id={`${id}-problem`} text={problem ?? refusal} />
      {texts.length === 1 && <FlagList text={texts[0] ?? ''} flags={findRiskFlags(texts[0] ?? '')} />}
      {texts.length > 1 && <Preview texts={texts} />}
      <div className="button-row">
        <Button
          appearance="primary"
          isDisabled={texts.length === 0 || problem !== null || busy}
          onClick={() => void add()}
        >
          {texts.length > 1 ? `Add ${count(texts.length, 'claim')}` : 'Add claim'}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Close
        </Button>
        <span className="subtle">Enter adds, Shift+Enter begins a line.</span>
      </div>
    </section>
  );
}

const previewed = 5;

/** The claims as they will be, without bullets and quotes. */
function Preview({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div aria-live="polite">
      <p>{count(texts.length, 'claim')}:</p>
      <ol className="preview">
        {texts.slice(0, previewed).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
      {texts.length > previewed && <p className="subtle">and {texts.length - previewed} more</p>}
    </div>
  );
}
