import { useCallback, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import type { Status } from '../api/status';
import { ProjectHead } from '../pages/project-head';
import { useMovedKeys } from '../state/use-moved-keys';
import { useRemote } from '../state/use-remote';
import { RemoteView } from '../ui/remote-view';
import { BoardCard } from './board-card';
import { boardColumns, type BoardColumn } from './board-columns';
import { readBoard } from './read-board';
import { useMoveIssue } from './use-move-issue';
import './board.css';

/** ms for which a card whose date moved stays highlighted. */
const highlightMs = 10_000;

export function BoardPage({ projectKey }: { readonly projectKey: string }) {
  const load = useCallback((jira: JiraClient) => readBoard(jira, projectKey), [projectKey]);
  const handle = useRemote(load);
  const move = useMoveIssue(handle);
  const moved = useMovedKeys(handle.remote.state === 'ready' ? handle.remote.value.issues : undefined, highlightMs);
  return (
    <div className="page page-wide">
      <ProjectHead projectKey={projectKey} view="board" />
      <RemoteView handle={handle} thing="this project">
        {({ issues, statuses, mayMove }) => (
          <Columns
            columns={boardColumns(issues, statuses)}
            moved={moved}
            move={mayMove ? (key, to) => void move(key, to) : undefined}
          />
        )}
      </RemoteView>
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly BoardColumn[];
  readonly moved: ReadonlySet<string>;
  /** undefined: the signed-in person may not. */
  readonly move: ((key: string, to: Status) => void) | undefined;
}

function Columns({ columns, moved, move }: ColumnsProps) {
  const statuses = columns.map(({ status }) => status);
  if (columns.length === 0) return <p className="subtle">Issues of this project show here as cards.</p>;
  return (
    <div className="board">
      {columns.map((column) => (
        <Column key={column.status.id} column={column} drop={move && ((key) => move(key, column.status))}>
          {column.issues.map((issue) => (
            <BoardCard key={issue.key} issue={issue} statuses={statuses} isMoved={moved.has(issue.key)} move={move} />
          ))}
        </Column>
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: BoardColumn;
  readonly drop: ((key: string) => void) | undefined;
  readonly children: React.ReactNode;
}

function Column({ column, drop, children }: ColumnProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={`board-column ${isOver ? 'board-column-over' : ''}`}
      aria-label={column.status.name}
      onDragOver={(event) => {
        if (drop === undefined) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop?.(event.dataTransfer.getData('text/plain'));
      }}
    >
      <h2 className="board-column-title">
        {column.status.name} <span className="board-column-count">{column.issues.length}</span>
      </h2>
      <ul className="plain-list board-cards">{children}</ul>
    </section>
  );
}
