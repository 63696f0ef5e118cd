import type { ReactNode } from 'react';

interface ColumnHeadsProps {
  readonly columns: readonly string[];
  readonly className: string;
  readonly rowClassName: string;
  /** A head that comes before the others. */
  readonly children?: ReactNode;
}

/** The head of a table that becomes cards where it is narrow: hence roles and not `table`, which would lose its meaning as cards. */
export function ColumnHeads({ columns, className, rowClassName, children }: ColumnHeadsProps) {
  return (
    <div role="rowgroup" className={className}>
      <div role="row" className={rowClassName}>
        {children}
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {column}
          </span>
        ))}
      </div>
    </div>
  );
}
