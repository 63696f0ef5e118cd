import { view } from '@forge/bridge';
import Spinner from '@atlaskit/spinner';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { gateRule, type AsksOfMove } from '../../src/contract/gate-rule';
import { errorMessage } from '../shared/text/error-message';
import { Trouble } from '../shared/ui/trouble';
import { ruleChoices } from './rule-choices';
import { RuleForm } from './rule-form';
import './gate-rule.css';

const place = z.object({ entryPoint: z.string().optional(), validatorConfig: z.unknown().optional() });

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'rule'; readonly asks: AsksOfMove; readonly isRead: boolean; readonly isOnlyShown: boolean };

/** The page of the workflow rule "Gate must be open", in the editor of workflows: chosen, changed, or only shown. */
export function GateRule() {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  useEffect(() => void readRule().then(setShown), []);
  return (
    <main className="gate-rule">
      <RuleBody shown={shown} />
    </main>
  );
}

function RuleBody({ shown }: { readonly shown: Shown }) {
  if (shown.kind === 'loading')
    return (
      <p role="status" className="with-icon subtle">
        <Spinner size="small" /> Reading what is chosen now…
      </p>
    );
  if (shown.kind === 'failed')
    return (
      <Trouble title="Lockstep could not read this rule" onRetry={() => location.reload()}>
        {shown.message}. The workflow is as it was.
      </Trouble>
    );
  return (
    <>
      <h1 className="visually-hidden">Gate must be open</h1>
      <p className="subtle">
        The transition is refused while a gate is shut, with what is missing. Moving an issue back to a status of “To
        do” is always allowed. What cannot be checked does not pass.
      </p>
      {!shown.isRead && <p>What was chosen before cannot be read. Choose again and save.</p>}
      {shown.isOnlyShown ? <Chosen asks={shown.asks} /> : <RuleForm asks={shown.asks} />}
    </>
  );
}

function Chosen({ asks }: { readonly asks: AsksOfMove }) {
  const choice = ruleChoices.find(({ value }) => value === asks);
  return (
    <p>
      What must be open: <strong>{choice?.label}</strong>. {choice?.help}
    </p>
  );
}

async function readRule(): Promise<Shown> {
  try {
    const { extension } = await view.getContext();
    const { entryPoint, validatorConfig } = place.parse(extension);
    const rule = gateRule.safeParse(validatorConfig);
    const asks = rule.success ? rule.data.asks : 'automatic';
    return { kind: 'rule', asks, isRead: rule.success, isOnlyShown: entryPoint === 'view' };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
