import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import type { RippleView } from '../../../../src/contract/issue-panel';
import type { LaunchView } from '../../../../src/contract/launch';
import { RippleList } from '../../../shared/ripples/ripple-list';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Notices } from '../../../shared/ui/notices';
import { Section } from '../../../shared/ui/section';
import { LazyPart } from '../../lazy-part';
import { useLaunchTools } from '../launch-tools';
import { useFocusReturn } from '../use-focus-return';
import { useRipples } from './use-ripples';

const UndoDialog = lazy(async () => ({
  default: (await import('../../../shared/ripples/undo/undo-dialog')).UndoDialog,
}));

/** What moved the dates of the launch, each of which can be taken back. */
export function RippleHistory({ launch }: { readonly launch: LaunchView }) {
  const { reload } = useLaunchTools();
  const { state, look, retry, showOlder } = useRipples(launch.id, launch.beat);
  const [undoing, setUndoing] = useState<RippleView | null>(null);
  const openedFrom = useFocusReturn(undoing === null);
  const open = (ripple: RippleView, openerId: string) => {
    openedFrom(openerId);
    setUndoing(ripple);
  };
  const close = () => {
    setUndoing(null);
    void Promise.all([look(), reload()]);
  };
  return (
    <Section title="What moved the dates">
      {content()}
      {undoing !== null && (
        <LazyPart fallback={<p className="visually-hidden">Opening…</p>}>
          <UndoDialog ripple={undoing} onClose={close} />
        </LazyPart>
      )}
    </Section>
  );

  function content() {
    if (state.kind === 'loading') return <LoadingLines label="Reading what moved the dates…" lines={4} />;
    if (state.kind === 'failed') {
      return (
        <p role="alert">
          Could not read what moved the dates: {state.message}. Nothing was changed.{' '}
          <Button spacing="compact" appearance="subtle" onClick={retry}>
            Try again
          </Button>
        </p>
      );
    }
    return (
      <>
        <Notices notice={null} failure={state.failure} onRetry={() => void look()} />
        <RippleList ripples={state.ripples} {...(launch.state === 'active' ? { onUndo: open } : {})} />
        {state.next !== null && (
          <div>
            <Button isLoading={state.fetching} onClick={() => void showOlder()}>
              Show older
            </Button>
          </div>
        )}
      </>
    );
  }
}
