import { useCallback, useState } from 'react';
import type { FormatsAction, MatrixForm, MatrixView, CellForm, CellStateView } from '../../../../src/contract/formats';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { attempt } from '../attempt';
import { useLaunchTools } from '../launch-tools';

export type Act =
  | { readonly kind: 'save'; readonly version: number; readonly form: MatrixForm }
  | { readonly kind: 'settle'; readonly version: number; readonly act: 'settle' | 'reopen' }
  | { readonly kind: 'cell'; readonly cellId: string; readonly state: CellStateView }
  | { readonly kind: 'want'; readonly cell: CellForm };

export interface FormatsActs {
  /** What was done is shown at once; a conflict is left to whoever asks, and changes nothing that is shown. */
  readonly send: (act: Act) => Promise<FormatsAction>;
  /** What is under way: the kind of the act, or the id of the cell whose state is set; null: nothing. */
  readonly busy: string | null;
}

export function useFormatsActs(launchId: string, onMatrix: (matrix: MatrixView) => void): FormatsActs {
  const { reload } = useLaunchTools();
  const [busy, setBusy] = useState<string | null>(null);
  const send = useCallback(
    async (act: Act): Promise<FormatsAction> => {
      setBusy(act.kind === 'cell' ? act.cellId : act.kind);
      const outcome = await attempt(() => call(launchId, act));
      if (outcome.kind === 'done') {
        onMatrix(outcome.matrix);
        // Gates may wait for the formats: the header and the timeline show them too.
        void reload();
      }
      setBusy(null);
      return outcome;
    },
    [launchId, onMatrix, reload],
  );
  return { send, busy };
}

function call(launchId: string, act: Act): Promise<FormatsAction> {
  switch (act.kind) {
    case 'save':
      return callLaunches('formats.save', { launchId, version: act.version, form: act.form });
    case 'settle':
      return callLaunches('formats.settle', { launchId, version: act.version, act: act.act });
    case 'cell':
      return callLaunches('formats.cell', { launchId, cellId: act.cellId, state: act.state });
    case 'want':
      return callLaunches('formats.want', { launchId, cell: act.cell });
  }
}
