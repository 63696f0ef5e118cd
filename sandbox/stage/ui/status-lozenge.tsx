import Lozenge from '@atlaskit/lozenge/lozenge';
import type { Status } from '../api/status';

export function StatusLozenge({ status }: { readonly status: Status }) {
  return <Lozenge appearance={statusAppearance(status)}>{status.name}</Lozenge>;
}

function statusAppearance(status: Status): 'default' | 'inprogress' | 'success' {
  switch (status.statusCategory.key) {
    case 'done':
      return 'success';
    case 'indeterminate':
      return 'inprogress';
    default:
      return 'default';
  }
}
