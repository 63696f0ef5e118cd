import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { DependencyPreview } from '../../../src/contract/dependency';
import { pathInWords } from '../../shared/text/path-in-words';

/** Why the dependency cannot be, and for a circle the way round it. */
export function RefusedPreview({ refusal }: { readonly refusal: Extract<DependencyPreview, { kind: 'refused' }> }) {
  return (
    <>
      <p className="with-icon tone-bad">
        <StatusWarningIcon label="" size="small" />
        {refusal.message}
      </p>
      {refusal.path.length > 0 && <p>{pathInWords(refusal.path)}</p>}
    </>
  );
}
