import { useCallback, useState } from 'react';
import type { FormatsAction, MatrixView } from '../../../../src/contract/formats';
import { useFormatsActs, type Act } from './use-formats-acts';

/** How the last act went. */
export interface Said {
  readonly kind: 'done' | 'refused';
  readonly text: string;
  /** What takes it back; absent: nothing does. */
  readonly undo?: Act | undefined;
}

interface Doing {
  /** What to tell when it is done, a sentence. */
  readonly done: string;
  readonly undo?: Act | undefined;
  /** Refusals and conflicts are told in the place where they arise. */
  readonly quiet?: boolean;
}

/** Acts, and tells how they went. */
export function useSaid(launchId: string, onMatrix: (matrix: MatrixView) => void) {
  const { send, busy } = useFormatsActs(launchId, onMatrix);
  const [said, setSaid] = useState<Said | null>(null);
  const act = useCallback(
    async (wanted: Act, { done, undo, quiet = false }: Doing): Promise<FormatsAction> => {
      setSaid(null);
      const outcome = await send(wanted);
      if (outcome.kind === 'done') setSaid({ kind: 'done', text: outcome.note ?? done, undo });
      if (outcome.kind === 'refused' && !quiet) setSaid({ kind: 'refused', text: outcome.message });
      if (outcome.kind === 'conflict' && !quiet) {
        onMatrix(outcome.matrix);
        setSaid({ kind: 'refused', text: changedMeanwhile });
      }
      return outcome;
    },
    [send, onMatrix],
  );
  return { act, busy, said };
}

const changedMeanwhile = 'Somebody changed these formats meanwhile, and nothing of yours was done. Look, and try again';
