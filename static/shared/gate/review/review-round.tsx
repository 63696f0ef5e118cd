import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { LazyPart } from '../lazy-part';
import { commentsInWords } from '../text/comments-in-words';
import { AssetLine } from './asset-line';

const VersionForm = lazy(async () => ({ default: (await import('./version-form')).VersionForm }));
const RoundComments = lazy(async () => ({ default: (await import('./round-comments')).RoundComments }));
const EarlierVersions = lazy(async () => ({ default: (await import('./earlier-versions')).EarlierVersions }));

interface ReviewRoundProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
}

type Open = 'version' | 'comments' | 'earlier';

/** What is under review: its version, what is said about it, and the way to put up another one. */
export function ReviewRound({ gate, onGate }: ReviewRoundProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [place, keepFocus] = useKeptFocus<HTMLDivElement>();
  const { asset } = gate;
  const toggle = (part: Open) => setOpen(open === part ? null : part);
  const close = () => {
    setOpen(null);
    keepFocus();
  };
  if (asset === null && !(gate.canEdit && isReviewed(gate))) return null;
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label="Under review" className="gate-box">
      <p>
        <strong>Under review</strong>
      </p>
      {asset === null ? (
        <p className="subtle">
          Nothing yet. Put up what the approvals are about, so that everyone decides on the same.
        </p>
      ) : (
        <AssetLine asset={asset} />
      )}
      <div className="button-row">
        {gate.canEdit && (
          <Button spacing="compact" aria-expanded={open === 'version'} onClick={() => toggle('version')}>
            {asset === null ? 'Put up a version' : 'New version'}
          </Button>
        )}
        {asset !== null && (
          <Button spacing="compact" aria-expanded={open === 'comments'} onClick={() => toggle('comments')}>
            {commentsInWords(gate.openComments)}
          </Button>
        )}
        {asset !== null && asset.number > 1 && (
          <Button
            spacing="compact"
            appearance="subtle"
            aria-expanded={open === 'earlier'}
            onClick={() => toggle('earlier')}
          >
            Versions before
          </Button>
        )}
      </div>
      {open !== null && <LazyPart>{part(open)}</LazyPart>}
    </div>
  );

  function part(shown: Open) {
    if (shown === 'version') return <VersionForm gate={gate} onGate={onGate} onClose={close} />;
    if (asset === null) return null;
    return shown === 'comments' ? (
      <RoundComments key={asset.number} gate={gate} number={asset.number} onGate={onGate} />
    ) : (
      <EarlierVersions gate={gate} before={asset.number} onGate={onGate} />
    );
  }
}

function isReviewed({ criteria }: GateView): boolean {
  return criteria.some(({ form }) => form.kind === 'approval' || form.kind === 'comments');
}
