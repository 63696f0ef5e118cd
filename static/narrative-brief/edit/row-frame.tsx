import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RowTools } from './use-rows';

interface RowFrameProps {
  readonly id: string;
  /** `Row 2`, `Line 1`. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly tools: Pick<RowTools<unknown>, 'move' | 'remove'>;
  readonly children: ReactNode;
}

/** One row that is being written, with what moves and removes it. Alt and an arrow moves it from any of its fields. */
export function RowFrame({ id, name, isFirst, isLast, tools, children }: RowFrameProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    tools.move(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // The keys are a short cut: its buttons do the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="brief-row" aria-label={name} onKeyDown={onKeyDown}>
      <div className="brief-row-fields">{children}</div>
      <div className="brief-row-tools">
        <IconButton
          id={`up-${id}`}
          icon={ArrowUpIcon}
          label={`Move up: ${name}`}
          appearance="subtle"
          spacing="compact"
          aria-disabled={isFirst}
          onClick={() => tools.move(id, -1)}
        />
        <IconButton
          id={`down-${id}`}
          icon={ArrowDownIcon}
          label={`Move down: ${name}`}
          appearance="subtle"
          spacing="compact"
          aria-disabled={isLast}
          onClick={() => tools.move(id, 1)}
        />
        <IconButton
          icon={DeleteIcon}
          label={`Remove: ${name}`}
          appearance="subtle"
          spacing="compact"
          onClick={() => tools.remove(id)}
        />
      </div>
    </li>
  );
}
