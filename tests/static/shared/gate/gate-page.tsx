import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import { gateMessages, type GateMessages } from '../../../../src/contract/gate-messages';
import { GateChecklist } from '../../../../static/shared/gate/gate-checklist';
import { fakeModuleHost, type Answers, type Surroundings } from '../../support/fake-module-host';

/** A page with one gate, which shows what its acts answer. */
export function showGate(gate: GateView, answers: Answers<GateMessages> = {}, around: Surroundings = {}) {
  const host = fakeModuleHost(gateMessages, answers, around);
  let arrive: (gate: GateView) => void = () => undefined;
  const Page = () => {
    const [shown, setShown] = useState(gate);
    arrive = setShown;
    return (
      <main>
        <GateChecklist gate={shown} onGate={setShown} />
      </main>
    );
  };
  const page = render(<Page />);
  return {
    host,
    page,
    user: userEvent.setup(),
    /** A look from outside has brought this. */
    arrive: (next: GateView) => arrive(next),
  };
}
