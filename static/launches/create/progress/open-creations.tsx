import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import { formatMoment } from '../../../shared/text/format-day';
import type { Options } from '../use-sources';
import { TakeBackQuestion } from './take-back-question';
import type { Running } from './use-steps';

type Open = Options['open'][number];

interface OpenCreationsProps {
  readonly open: readonly Open[];
  readonly onGoOn: (running: Running) => void;
}

/** What this person has begun and not ended. */
export function OpenCreations({ open, onGoOn }: OpenCreationsProps) {
  return (
    <div className="open-creations">
      {open.map((one) => (
        <OpenCreation key={one.id} open={one} onGoOn={onGoOn} />
      ))}
    </div>
  );
}

interface OpenCreationProps {
  readonly open: Open;
  readonly onGoOn: (running: Running) => void;
}

function OpenCreation({ open, onGoOn }: OpenCreationProps) {
  const [asking, setAsking] = useState(false);
  const { id, name, ended, total } = open;
  const isMade = open.state === 'running';
  const goOn = (way: Running['way']) => onGoOn({ id, name, ended, total, way });
  return (
    <SectionMessage
      appearance="information"
      title={isMade ? `${name} is not finished` : `${name} is not taken back yet`}
    >
      <p>
        Begun on {formatMoment(open.at)}, {ended} of {total} done.
      </p>
      {asking ? (
        <TakeBackQuestion onTakeBack={() => goOn('take-back')} onKeep={() => setAsking(false)} />
      ) : (
        <div className="button-row">
          <Button onClick={() => goOn(isMade ? 'make' : 'take-back')} aria-label={`Go on: ${name}`}>
            Go on
          </Button>
          {isMade && (
            <Button appearance="subtle" onClick={() => setAsking(true)} aria-label={`Take back: ${name}`}>
              Take back
            </Button>
          )}
        </div>
      )}
    </SectionMessage>
  );
}
