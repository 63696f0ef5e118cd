import Lozenge from '@atlaskit/lozenge/lozenge';
import type { IssueCard } from '../../../src/contract/issue-card';

const appearanceByState = { todo: 'default', doing: 'inprogress', done: 'success' } as const;

export function StatusLozenge({ issue }: { readonly issue: Pick<IssueCard, 'state' | 'statusName'> }) {
  return <Lozenge appearance={appearanceByState[issue.state]}>{issue.statusName}</Lozenge>;
}
