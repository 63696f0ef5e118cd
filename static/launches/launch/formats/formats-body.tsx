import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { MatrixView } from '../../../../src/contract/formats';
import { FormatsEditor } from './formats-editor';
import { FormatsHistory } from './formats-history';
import { FormatsShown } from './formats-shown';
import { isApproved } from './matrix-cell';
import { SaidLine } from './said-line';
import { useSaid } from './use-said';
import { WantForm } from './want-form';

interface FormatsBodyProps {
  readonly launchId: string;
  readonly matrix: MatrixView;
  readonly failure: string | null;
  readonly reload: () => Promise<void>;
  readonly onMatrix: (matrix: MatrixView) => void;
}

/** The formats as they are; to choose them or ask for more, the place changes for that. */
export function FormatsBody({ launchId, matrix, failure, reload, onMatrix }: FormatsBodyProps) {
  const { act, busy, said } = useSaid(launchId, onMatrix);
  const [doing, setDoing] = useState<'choose' | 'want' | null>(null);
  const { cells, settled, canManage } = matrix;
  const close = () => {
    setDoing(null);
    // The button comes back with the next drawing.
    setTimeout(() => document.getElementById('formats-do')?.focus());
  };
  return (
    <div className="formats">
      <div className="launches-head">
        <h2 className="formats-title">
          {cells.length === 0 ? 'Formats' : `${cells.filter(isApproved).length} of ${cells.length} approved`}
        </h2>
        {doing === null && settled !== null && (
          <Button id="formats-do" onClick={() => setDoing('want')}>
            Ask for another format
          </Button>
        )}
        {doing === null && settled === null && canManage && (
          <Button
            id="formats-do"
            appearance={cells.length === 0 ? 'primary' : 'default'}
            onClick={() => setDoing('choose')}
          >
            Choose deliverables
          </Button>
        )}
      </div>
      <SaidLine
        said={said}
        failure={failure}
        onRetry={() => void reload()}
        onUndo={(undo) => void act(undo, { done: 'Taken back.' })}
      />
      {doing === 'choose' && (
        <FormatsEditor
          matrix={matrix}
          isBusy={busy === 'save'}
          onClose={close}
          onSave={(form, version) => act({ kind: 'save', form, version }, { done: 'Saved.', quiet: true })}
        />
      )}
      {doing === 'want' && (
        <WantForm
          form={matrix.form}
          isBusy={busy === 'want'}
          onClose={close}
          onWant={(cell) => act({ kind: 'want', cell }, { done: 'Asked for.', quiet: true })}
        />
      )}
      {doing !== 'choose' && <FormatsShown matrix={matrix} act={act} busy={busy} />}
      {doing !== 'choose' && <FormatsHistory history={matrix.history} />}
    </div>
  );
}
