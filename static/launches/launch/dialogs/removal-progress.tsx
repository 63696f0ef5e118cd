import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { RemovalState } from './use-removal';

interface RemovalProgressProps {
  readonly state: Extract<RemovalState, { kind: 'going' | 'stuck' }>;
}

/** How far the removal is, and what it hangs on when it cannot go on. */
export function RemovalProgress({ state }: RemovalProgressProps) {
  const { ended, total } = state;
  return (
    <>
      {state.kind === 'going' && <p role="status">{state.doing}</p>}
      <ProgressBar ariaLabel="Removed so far" value={total === 0 ? 0 : ended / total} />
      {total > 0 && (
        <p className="subtle">
          {ended} of {total} done
        </p>
      )}
      {state.kind === 'stuck' && (
        <SectionMessage appearance="error" title="It could not be removed altogether" headingLevel="h2">
          <p>{state.message}. What is gone is gone; the rest is as it was.</p>
        </SectionMessage>
      )}
    </>
  );
}
