import Button from '@atlaskit/button/new';
import { ErrorMessage } from '../../shared/ui/error-message';
import { undoId, type RowTools } from './use-rows';

interface RowListEndProps {
  readonly noun: string;
  readonly tools: Pick<RowTools<unknown>, 'add' | 'removed' | 'undo' | 'said'>;
  readonly isFull: boolean;
  readonly most: number;
  readonly problem: string | null;
}

/** Below the rows: one more, and what was removed. */
export function RowListEnd({ noun, tools, isFull, most, problem }: RowListEndProps) {
  const name = noun.toLowerCase();
  return (
    <>
      <p className="visually-hidden" role="status">
        {tools.said}
      </p>
      <div className="button-row">
        <Button spacing="compact" isDisabled={isFull} onClick={tools.add}>
          Add {name}
        </Button>
        {tools.removed !== null && (
          <span className="subtle">
            {noun} {tools.removed.index + 1} was removed.{' '}
            <Button id={undoId(noun)} spacing="compact" appearance="subtle" onClick={tools.undo}>
              Undo
            </Button>
          </span>
        )}
        {isFull && (
          <span className="subtle">
            {most} {name}s are the most that fit.
          </span>
        )}
      </div>
      <ErrorMessage id={`${name}s-problem`} text={problem} />
    </>
  );
}
