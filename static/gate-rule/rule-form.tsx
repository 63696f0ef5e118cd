import { useEffect, useRef, useState } from 'react';
import type { AsksOfMove } from '../../src/contract/gate-rule';
import { errorMessage } from '../shared/text/error-message';
import { RadioGroup } from '../shared/ui/radio-group';
import { Trouble } from '../shared/ui/trouble';
import { onSave } from './on-save';
import { ruleChoices } from './rule-choices';

/** The editor's own button saves it: the form has none. */
export function RuleForm({ asks }: { readonly asks: AsksOfMove }) {
  const [picked, setPicked] = useState(asks);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef(picked);
  useEffect(() => {
    current.current = picked;
  }, [picked]);
  useEffect(() => {
    onSave(() => JSON.stringify({ asks: current.current })).catch((error: unknown) => setProblem(errorMessage(error)));
  }, []);
  if (problem !== null)
    return (
      <Trouble title="This rule cannot be saved here" onRetry={() => location.reload()}>
        {problem}. The workflow is as it was.
      </Trouble>
    );
  return <RadioGroup legend="What must be open" value={picked} choices={ruleChoices} onChange={setPicked} />;
}
