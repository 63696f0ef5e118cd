import './float.css';
import Button from '@atlaskit/button/new';
import ClockIcon from '@atlaskit/icon/core/clock';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { useId, useState, type ReactNode } from 'react';
import type { CountedFloat } from '../../../src/contract/float';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { firstInWords, floatInWords, floatLeft, noFloatWords } from '../text/float-in-words';
import { FloatTold } from './float-told';
import { useFloat } from './use-float';

/** How far the issue can slip: "3 working days of float before T-0". */
export function FloatLine({ panel }: { readonly panel: InLaunch }) {
  const state = useFloat(panel);
  if (state.kind === 'counting') return <p className="subtle">Counting the float…</p>;
  if (state.kind === 'failed') {
    return (
      <p role="alert">
        Could not count the float: {state.message}.{' '}
        <Button spacing="compact" appearance="subtle" onClick={state.retry}>
          Try again
        </Button>
      </p>
    );
  }
  const { float } = state;
  // The state beside the title says that it is done.
  if (float.kind === 'none' && float.why === 'done') return null;
  const first = firstInWords(float);
  const alsoFirst = first !== null && <p className="subtle">{first}.</p>;
  if (float.kind === 'float') {
    return (
      <Counted float={float} pinned={panel.pinned}>
        {alsoFirst}
      </Counted>
    );
  }
  return (
    <>
      <p className="subtle">{noFloatWords[float.why]}.</p>
      {alsoFirst}
    </>
  );
}

interface CountedProps {
  readonly float: CountedFloat;
  readonly pinned: boolean;
  readonly children: ReactNode;
}

function Counted({ float, pinned, children }: CountedProps) {
  const [isTold, setIsTold] = useState(false);
  const toldId = useId();
  const left = pinned ? float.days : floatLeft(float);
  const Icon = left > 0 ? ClockIcon : StatusWarningIcon;
  const tone = left > 0 ? 'plain' : left === 0 ? 'warning' : 'bad';
  return (
    <>
      <p className="float-line">
        <span className={`with-icon tone-${tone}`}>
          <Icon label="" size="small" />
          <span>{floatInWords(float, { pinned })}</span>
        </span>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-expanded={isTold}
          aria-controls={isTold ? toldId : undefined}
          onClick={() => setIsTold(!isTold)}
        >
          How is this counted?
        </Button>
      </p>
      {children}
      {isTold && <FloatTold id={toldId} float={float} />}
    </>
  );
}
