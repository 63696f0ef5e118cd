import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import { Suspense, lazy, useState } from 'react';
import { hiddenIssue } from '../../../src/contract/narrative-words';
import type { IssueCard } from '../../../src/contract/issue-card';
import type { BriefView } from '../../../src/contract/narrative-brief';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { formatDay } from '../../shared/text/format-day';
import { ErrorMessage } from '../../shared/ui/error-message';
import { RadioGroup } from '../../shared/ui/radio-group';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import type { BriefTools } from '../brief-tools';
import './lock.css';

const IssueSelect = lazy(async () => ({
  default: (await import('../../shared/issue-picker/issue-select')).IssueSelect,
}));

interface LockChoiceProps {
  readonly brief: BriefView;
  readonly tools: BriefTools;
  readonly onClose: () => void;
}

/** More than these are found faster by typing. */
const mostLikely = 6;

/** At which milestone the brief locks: one of the launch, or any other issue. */
export function LockChoice({ brief, tools, onClose }: LockChoiceProps) {
  const heading = useInitialFocus<HTMLHeadingElement>();
  const [choice, setChoice] = useState(() => presentChoice(brief));
  const [other, setOther] = useState<FoundIssue | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async () => {
    if (choice === presentChoice(brief)) {
      onClose();
      return;
    }
    if (choice === 'other' && other === null) {
      setProblem('Cannot save the choice: pick an issue first');
      return;
    }
    setBusy(true);
    const issueId = choice === 'none' ? null : choice === 'other' ? (other?.id ?? null) : choice;
    const outcome = await tools.act('brief.choose-lock', { issueId });
    setBusy(false);
    if (outcome.kind === 'refused') {
      setProblem(outcome.message);
      return;
    }
    tools.tell(
      outcome.kind === 'done'
        ? { kind: 'done', text: 'Saved when the brief locks.' }
        : { kind: 'refused', text: 'Somebody locked the brief meanwhile. The choice was not changed.' },
    );
    onClose();
  };

  return (
    <section aria-labelledby="choose-lock-title" className="brief-panel">
      <h2 id="choose-lock-title" ref={heading} tabIndex={-1} className="brief-panel-title">
        When does the brief lock?
      </h2>
      <RadioGroup legend="With this milestone" value={choice} choices={choicesOf(brief)} onChange={setChoice} />
      {choice === 'other' && (
        <div>
          <Label htmlFor="lock-issue">Issue</Label>
          <Suspense fallback={<p className="subtle">Opening…</p>}>
            <IssueSelect inputId="lock-issue" value={other} onPick={setOther} />
          </Suspense>
        </div>
      )}
      <ErrorMessage id="choose-lock-problem" text={problem} />
      <div className="button-row">
        <Button appearance="primary" spacing="compact" isLoading={busy} onClick={() => void save()}>
          Save
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

/** A milestone that the viewer may not see has no id here: it is left as it is. */
function presentChoice({ lockWith }: BriefView): string {
  return lockWith === null ? 'none' : (lockWith.milestone?.id ?? 'hidden');
}

function choicesOf({ lockChoices, lockWith }: BriefView) {
  const present = lockWith?.milestone ?? null;
  const others = lockChoices.filter(({ id }) => id !== present?.id);
  return [
    ...(present === null ? [] : [toChoice(present)]),
    ...(lockWith !== null && present === null ? [{ value: 'hidden', label: hiddenIssue }] : []),
    ...others.slice(0, mostLikely).map(toChoice),
    { value: 'other', label: 'Another issue' },
    { value: 'none', label: 'No milestone', help: 'The brief can then be locked on any day.' },
  ];
}

function toChoice({ id, key, summary, due }: IssueCard) {
  return { value: id, label: `${key} ${summary}`, help: due === null ? 'No due date' : `Due ${formatDay(due)}` };
}
