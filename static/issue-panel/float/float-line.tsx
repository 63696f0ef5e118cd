import './float.css';
import Button from '@atlaskit/button/new';
import ClockIcon from '@atlaskit/icon/core/clock';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { CountedFloat, FloatView } from '../../../src/contract/float';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { firstInWords, floatInWords, floatLeft, noFloatWords } from '../text/float-in-words';
import { FloatTold } from './float-told';
import { useFloat } from './use-float';

/** How far the issue can slip: "3 working days of float before T-0". */
export function FloatLine({ panel }: { readonly panel: InLaunch }) {
  const state = useFloat(panel);
  const place = useRef<HTMLDivElement>(null);
  // The button that asks goes away: the focus stays where the answer comes.
  const held = (ask: () => void) => () => {
    ask();
    place.current?.focus();
  };
  return (
    <div ref={place} className="float" tabIndex={-1} aria-live="polite">
      {state.kind === 'told' && <Told float={state.float} pinned={panel.pinned} />}
      {state.kind === 'to-ask' && (
        <p className="float-line subtle">
          Much hangs on this issue: its float is counted when you ask.
          <AskButton onClick={held(state.ask)}>Count the float</AskButton>
        </p>
      )}
      {state.kind === 'counting' && <p className="subtle">Counting the float…</p>}
      {state.kind === 'failed' && (
        <p className="float-line" role="alert">
          Could not count the float: {state.message}. <AskButton onClick={held(state.retry)}>Try again</AskButton>
        </p>
      )}
    </div>
  );
}

function AskButton({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Button spacing="compact" appearance="subtle" onClick={onClick}>
      {children}
    </Button>
  );
}

function Told({ float, pinned }: { readonly float: Exclude<FloatView, { kind: 'later' }>; readonly pinned: boolean }) {
  // The state beside the title says that it is done.
  if (float.kind === 'none' && float.why === 'done') return null;
  const first = firstInWords(float);
  const alsoFirst = first !== null && <p className="subtle">{first}.</p>;
  if (float.kind === 'float') {
    return (
      <Counted float={float} pinned={pinned}>
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
