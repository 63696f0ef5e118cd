import './signals.css';
import type { ReactNode } from 'react';
import { hiddenIssue } from '../../../src/contract/narrative-words';
import type { EscalationView } from '../../../src/contract/signals';
import { IssueLink } from '../ui/issue-link';
import { AcknowledgeForm } from './acknowledge-form';
import { isOpen } from './is-open';
import { KindLabel } from './kind-label';
import { SignalFacts } from './signal-facts';
import { signalItemId } from './signal-item-id';

interface SignalItemProps {
  readonly escalation: EscalationView;
  /** Where the launch is not plain from the page: the way to it. */
  readonly launch?: ReactNode;
  readonly onDone: (escalation: EscalationView) => Promise<void>;
}

/** Something that somebody must look at: what, about which issue, who was asked, who is next, and the way to take it on. */
export function SignalItem({ escalation, launch, onDone }: SignalItemProps) {
  const { id, kind, issue, says } = escalation;
  const open = isOpen(escalation);
  return (
    <li id={signalItemId(id)} tabIndex={-1} className={open ? 'signal' : 'signal signal-quiet'}>
      <p className="signal-head">
        <KindLabel kind={kind} isQuiet={!open} />
        {issue === null ? (
          <span className="subtle">{hiddenIssue}</span>
        ) : (
          <span>
            <IssueLink issueKey={issue.key} /> {issue.summary}
          </span>
        )}
        {launch}
      </p>
      <p>{says}</p>
      <SignalFacts escalation={escalation} />
      {open && escalation.mayAcknowledge && (
        <AcknowledgeForm escalation={escalation} onDone={() => onDone(escalation)} />
      )}
    </li>
  );
}
