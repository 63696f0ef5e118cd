import TextArea from '@atlaskit/textarea';
import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ClaimView } from '../../../src/contract/claim-table';
import { claimLimits } from '../../../src/domain/narrative/limits';
import { findRiskFlags } from '../../../src/domain/narrative/risk-flags/find-risk-flags';
import { roomLeft } from '../../shared/text/room-left';
import { ErrorMessage } from '../../shared/ui/error-message';
import { useClaimTools } from '../claim-tools';
import type { Leave } from '../rows/editing';
import { textProblem } from '../text/text-problem';
import { FlagList } from './flag-list';
import { useCaretAtEnd } from './use-caret-at-end';

type TextField = 'text' | 'adjustment' | 'evidence';

interface TextEditorProps {
  readonly claim: ClaimView;
  readonly field: TextField;
  readonly onLeave: (to: Leave) => void;
}

const labels = {
  text: 'Claim',
  adjustment: 'Adjustment: what it may say instead, and why',
  evidence: 'Evidence: where the proof is',
};

/** Enter saves, Shift+Enter begins a line, Tab saves and goes on, Escape leaves everything as it was. */
export function TextEditor({ claim, field, onLeave }: TextEditorProps) {
  const { claims } = useClaimTools();
  const id = useId();
  const area = useCaretAtEnd();
  const [text, setText] = useState(claim[field]);
  const room = roomLeft(text.length, claimLimits[field]);
  const [problem, setProblem] = useState<string | null>(null);
  // The field also loses the focus when it is taken away: it is left once.
  const left = useRef(false);
  const judged = useDeferredValue(text);
  const hasEvidence = claim.evidence.trim() !== '';

  const leave = (to: Leave, save: boolean) => {
    if (left.current) return;
    const found = save && text !== claim[field] ? textProblem(field, text) : null;
    setProblem(found);
    if (found !== null) return;
    left.current = true;
    if (save && text !== claim[field]) claims.edit(claim.id, { [field]: text });
    onLeave(to);
  };
  const press = (event: KeyboardEvent) => {
    const to = leavingKey(event);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    leave(to, event.key !== 'Escape');
  };

  return (
    <>
      <label htmlFor={id}>{labels[field]}</label>
      <TextArea
        id={id}
        ref={area}
        value={text}
        resize="smart"
        minimumRows={rowsOf(claim[field])}
        isInvalid={problem !== null}
        aria-describedby={`${id}-problem ${id}-help`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
        onBlur={() => leave('nowhere', true)}
      />
      <p id={`${id}-help`} className="subtle field-help">
        Enter saves, Tab saves and goes on, Escape leaves it as it was.
        {room !== null && ` ${room}.`}
      </p>
      <ErrorMessage id={`${id}-problem`} text={problem} />
      {field !== 'evidence' && judged !== '' && (
        <FlagList text={judged} flags={findRiskFlags(judged, { hasEvidence })} />
      )}
    </>
  );
}

/** The field grows as one types, but not for what stands in it at first. */
function rowsOf(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 80)), 0);
}

function leavingKey({ key, shiftKey, nativeEvent }: KeyboardEvent): Leave | null {
  // Enter that ends a word of an input method belongs to it.
  if (nativeEvent.isComposing) return null;
  if (key === 'Tab') return shiftKey ? 'before' : 'next';
  if (key === 'Escape') return 'row';
  return key === 'Enter' && !shiftKey ? 'row' : null;
}
