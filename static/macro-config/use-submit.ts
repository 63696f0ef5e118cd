import { view } from '@forge/bridge';
import { useState } from 'react';
import { errorMessage } from '../shared/text/error-message';

/** Hands the configuration to the page; when the page does not take it, says why. */
export function useSubmit() {
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const submit = async (config: Readonly<Record<string, string | readonly string[]>>) => {
    setSaving(true);
    setProblem(null);
    try {
      await view.submit({ config });
    } catch (error) {
      setProblem(`Cannot save the choice: ${errorMessage(error)}. Try again, or cancel and keep what was chosen`);
    }
    setSaving(false);
  };
  return { problem, saving, submit };
}
