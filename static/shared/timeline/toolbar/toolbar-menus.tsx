import { lazy } from 'react';
import { LateMenu } from '../../ui/late-menu';
import { filterCount, filterLabel } from './filter-count';
import { MenuTrigger } from './menu-trigger';
import type { ToolbarProps } from './toolbar';

const loadFilter = async () => ({ default: (await import('./filter-menu')).FilterMenu });
const FilterMenu = lazy(loadFilter);
const loadBaseline = async () => ({ default: (await import('./baseline-menu')).BaselineMenu });
const BaselineMenu = lazy(loadBaseline);
const loadExport = async () => ({ default: (await import('./export-menu')).ExportMenu });
const ExportMenu = lazy(loadExport);

/** What is shown, what it is compared with, and the way to a file. */
export function ToolbarMenus({ model, filter, baselineId, onFilter, onBaseline, onExport }: ToolbarProps) {
  const count = filterCount(filter);
  const { baselines } = model.launch;
  return (
    <>
      <LateMenu
        load={loadFilter}
        button={(held) => (
          <MenuTrigger {...held} isSelected={count > 0}>
            {filterLabel(count)}
          </MenuTrigger>
        )}
      >
        <FilterMenu model={model} filter={filter} onFilter={onFilter} />
      </LateMenu>
      {baselines.length > 0 && (
        <LateMenu
          load={loadBaseline}
          button={(held) => (
            <MenuTrigger {...held} isSelected={baselineId !== null}>
              Baseline
            </MenuTrigger>
          )}
        >
          <BaselineMenu baselines={baselines} chosen={baselineId} onChoose={onBaseline} />
        </LateMenu>
      )}
      <LateMenu load={loadExport} button={(held) => <MenuTrigger {...held}>Export</MenuTrigger>}>
        <ExportMenu onExport={onExport} />
      </LateMenu>
    </>
  );
}
