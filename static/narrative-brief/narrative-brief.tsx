import './narrative-brief.css';
import type { BriefReply } from '../../src/contract/narrative-brief';
import { useReadyEvent } from '../shared/bridge/use-ready-event';
import { Trouble } from '../shared/ui/trouble';
import { BriefPage } from './brief-page';
import { BriefPlaceholder } from './brief-placeholder';
import { BriefSkeleton } from './brief-skeleton';
import { useBrief, type BriefSource } from './state/use-brief';

/** The room of the macro `narrative-brief`: what is true about the feature, on one page. */
export function NarrativeBrief() {
  const { state, source } = useBrief();
  useReadyEvent(state.kind !== 'loading');
  return <main className="brief">{content()}</main>;

  function content() {
    switch (state.kind) {
      case 'loading':
        return <BriefSkeleton />;
      case 'failed':
        return (
          <Trouble title="Lockstep could not load this brief" onRetry={() => void source.reload()}>
            {state.message}. What is written is safe.
          </Trouble>
        );
      case 'loaded':
        return <Loaded reply={state.reply} failure={state.failure} source={source} />;
    }
  }
}

interface LoadedProps {
  readonly reply: BriefReply;
  readonly failure: string | null;
  readonly source: BriefSource;
}

function Loaded({ reply, failure, source }: LoadedProps) {
  if (reply.kind !== 'brief') return <BriefPlaceholder kind={reply.kind} onRetry={() => void source.reload()} />;
  const { brief } = reply;
  return <BriefPage key={brief.epic.id} brief={brief} failure={failure} source={source} />;
}
