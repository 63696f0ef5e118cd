import DropdownItemRadio from '@atlaskit/dropdown-menu/dropdown-item-radio';
import DropdownItemRadioGroup from '@atlaskit/dropdown-menu/dropdown-item-radio-group';
import type { BaselineView } from '../../../../src/contract/launch';
import { formatInstant } from '../../text/format-instant';
import { MenuButton } from './menu-button';

interface BaselineMenuProps {
  readonly baselines: readonly BaselineView[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

const reasons = { created: 'Made with the launch', locked: 'At the lock', 'by-hand': 'Taken' } as const;

/** Which plan of the past lies under the present one. */
export function BaselineMenu({ baselines, chosen, onChoose }: BaselineMenuProps) {
  if (baselines.length === 0) return null;
  return (
    <MenuButton label="Baseline" isSelected={chosen !== null}>
      <DropdownItemRadioGroup id="timeline-baseline" title="Compare with">
        <DropdownItemRadio id="none" isSelected={chosen === null} onClick={() => onChoose(null)}>
          None
        </DropdownItemRadio>
        {baselines.map((baseline) => (
          <DropdownItemRadio
            key={baseline.id}
            id={baseline.id}
            isSelected={chosen === baseline.id}
            onClick={() => onChoose(baseline.id)}
          >
            {nameOf(baseline)}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </MenuButton>
  );
}

function nameOf({ why, takenAt, by }: BaselineView): string {
  const who = by?.name == null ? '' : ` by ${by.name}`;
  return `${reasons[why]} on ${formatInstant(takenAt)}${why === 'by-hand' ? who : ''}`;
}
