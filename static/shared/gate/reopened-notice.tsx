import SectionMessage from '@atlaskit/section-message/section-message';
import type { GateView } from '../../../src/contract/gate';
import { IssueLink } from '../ui/issue-link';
import { StatusLozenge } from '../ui/status-lozenge';
import { shutAgainInWords, wentThroughInWords } from './text/went-through-in-words';

/** A gate that was open or waived and is shut again: what went through meanwhile. */
export function ReopenedNotice({ gate }: { readonly gate: GateView }) {
  const title = shutAgainInWords(gate);
  const words = wentThroughInWords(gate);
  if (title === null || words === null) return null;
  if (gate.wentThrough.length === 0) return <p className="subtle gate-small">{words}</p>;
  return (
    <SectionMessage appearance="warning" title={title}>
      <p>{words}</p>
      <ul className="gate-issues">
        {gate.wentThrough.map((issue) => (
          <li key={issue.id}>
            <IssueLink issueKey={issue.key} /> {issue.summary} <StatusLozenge issue={issue} />
          </li>
        ))}
      </ul>
    </SectionMessage>
  );
}
