import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemCheckbox from '@atlaskit/dropdown-menu/dropdown-item-checkbox';
import DropdownItemCheckboxGroup from '@atlaskit/dropdown-menu/dropdown-item-checkbox-group';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import { noFilter, type TimelineFilter } from '../model/timeline-filter';
import type { TimelineModel } from '../model/timeline-model';
import { laneWords, stateWords } from '../words/state-words';
import { filterCount, filterLabel } from './filter-count';
import { MenuButton } from './menu-button';
import { peopleOf } from './people-of';
import { toggled } from './toggled';

interface FilterMenuProps {
  readonly model: TimelineModel;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}

const troubles = [
  ['criticalOnly', 'Critical path'],
  ['slippedOnly', 'Slipped'],
  ['missedOnly', 'Missed'],
] as const;
const lanes = ['product', 'marketing'] as const;
const states = ['todo', 'doing', 'done'] as const;

/** Which milestones are shown. Several of one group widen, groups narrow. */
export function FilterMenu({ model, filter, onFilter }: FilterMenuProps) {
  const set = (change: Partial<TimelineFilter>) => onFilter({ ...filter, ...change });
  const count = filterCount(filter);
  return (
    <MenuButton label={filterLabel(count)} isSelected={count > 0}>
      <DropdownItemCheckboxGroup id="timeline-only" title="Only">
        {troubles.map(([name, label]) => (
          <DropdownItemCheckbox
            key={name}
            id={name}
            isSelected={filter[name]}
            onClick={() => set({ [name]: !filter[name] })}
          >
            {label}
          </DropdownItemCheckbox>
        ))}
      </DropdownItemCheckboxGroup>
      <DropdownItemCheckboxGroup id="timeline-lane" title="Lane">
        {lanes.map((lane) => (
          <DropdownItemCheckbox
            key={lane}
            id={lane}
            isSelected={filter.lanes.includes(lane)}
            onClick={() => set({ lanes: toggled(filter.lanes, lane) })}
          >
            {laneWords[lane]}
          </DropdownItemCheckbox>
        ))}
      </DropdownItemCheckboxGroup>
      <DropdownItemCheckboxGroup id="timeline-state" title="State">
        {states.map((state) => (
          <DropdownItemCheckbox
            key={state}
            id={state}
            isSelected={filter.states.includes(state)}
            onClick={() => set({ states: toggled(filter.states, state) })}
          >
            {stateWords[state]}
          </DropdownItemCheckbox>
        ))}
      </DropdownItemCheckboxGroup>
      <DropdownItemCheckboxGroup id="timeline-person" title="Person">
        {peopleOf(model.launch.milestones).map(({ id, name }) => (
          <DropdownItemCheckbox
            key={id}
            id={`person-${id}`}
            isSelected={filter.people.includes(id)}
            onClick={() => set({ people: toggled(filter.people, id) })}
          >
            {name}
          </DropdownItemCheckbox>
        ))}
      </DropdownItemCheckboxGroup>
      {count > 0 && (
        <DropdownItemGroup hasSeparator>
          <DropdownItem onClick={() => onFilter({ ...noFilter, text: filter.text })}>Show all again</DropdownItem>
        </DropdownItemGroup>
      )}
    </MenuButton>
  );
}
