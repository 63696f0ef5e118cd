import { useState } from 'react';
import type { TemplateForm } from '../../../../src/contract/template';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';

export type SaveOutcome =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly message: string };

/** Sends what changes a template, one at a time. */
export function useSaveTemplate(id: string | null) {
  const [busy, setBusy] = useState(false);
  const run = async (send: () => Promise<SaveOutcome>): Promise<SaveOutcome | null> => {
    if (busy) return null;
    setBusy(true);
    const outcome = await tryTo(send);
    setBusy(false);
    return outcome;
  };
  return {
    busy,
    save: (version: number, template: TemplateForm) =>
      run(() => callLaunches('template.save', { id, version, template })),
    remove: (version: number) =>
      run(async () =>
        id === null
          ? { kind: 'refused', message: 'There is nothing to remove yet' }
          : callLaunches('template.remove', { id, version }),
      ),
  };
}

async function tryTo(send: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
  try {
    return await send();
  } catch (error) {
    const message = `${errorMessage(error)}. It is not known whether it was saved: look at all templates before you try again. What you typed is kept here`;
    return { kind: 'refused', message };
  }
}
