import Button from '@atlaskit/button/new';
import FilterIcon from '@atlaskit/icon/core/filter';
import SortDescendingIcon from '@atlaskit/icon/core/sort-descending';
import { lazy, useState } from 'react';
import { LazyPart } from '../lazy-part';
import { useClaimTools } from '../claim-tools';
import type { TableState } from '../state/table-state';
import { filterTags } from './filter-tags';
import { FilterTagList } from './filter-tag-list';

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel')).FilterPanel }));

interface ToolbarProps {
  readonly table: TableState;
  readonly shown: number;
  readonly all: number;
  /** null: nothing may be added, or it is being done. */
  readonly onAdd: (() => void) | null;
}

/** Filter, sort, add, and which filters are on. */
export function Toolbar({ table, shown, all, onAdd }: ToolbarProps) {
  const { store, openDialog } = useClaimTools();
  const [open, setOpen] = useState(false);
  const riskiest = table.sort === 'riskiest';
  const tags = filterTags(table);
  if (all === 0) return null;
  return (
    <div className="toolbar">
      <div className="toolbar-row">
        <Button spacing="compact" iconBefore={FilterIcon} aria-expanded={open} onClick={() => setOpen(!open)}>
          Filter
        </Button>
        <Button
          spacing="compact"
          iconBefore={SortDescendingIcon}
          isSelected={riskiest}
          onClick={() => store.send({ kind: 'sorted', sort: riskiest ? 'arranged' : 'riskiest' })}
        >
          Riskiest first
        </Button>
        {onAdd && (
          <Button appearance="primary" spacing="compact" onClick={onAdd}>
            Add claims
          </Button>
        )}
        <Button appearance="subtle" spacing="compact" onClick={() => openDialog({ kind: 'keys' })}>
          Keys
        </Button>
        <span className="subtle" role="status">
          {tags.length > 0 && `${shown} of ${all} shown`}
        </span>
      </div>
      {open && (
        <LazyPart>
          <FilterPanel table={table} />
        </LazyPart>
      )}
      <FilterTagList tags={tags} />
    </div>
  );
}
