import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import MegaphoneIcon from '@atlaskit/icon/core/megaphone';
import RadioUncheckedIcon from '@atlaskit/icon/core/radio-unchecked';
import type { CellStateView } from '../../../../src/contract/formats';

/** From the first to the last step of the work. */
export const cellStates: readonly CellStateView[] = [
  'planned',
  'in-production',
  'in-review',
  'approved',
  'distributed',
];

export const stateWords: Readonly<Record<CellStateView, string>> = {
  planned: 'Planned',
  'in-production': 'In production',
  'in-review': 'In review',
  approved: 'Approved',
  distributed: 'Distributed',
};

export const stateIcons = {
  planned: RadioUncheckedIcon,
  'in-production': ClockIcon,
  'in-review': EyeOpenIcon,
  approved: CheckCircleIcon,
  distributed: MegaphoneIcon,
} as const;

const tones: Readonly<Record<CellStateView, string>> = {
  planned: 'tone-neutral',
  'in-production': 'tone-moved',
  'in-review': 'tone-warning',
  approved: 'tone-good',
  distributed: 'tone-good',
};

/** How far a deliverable is, by icon and word. */
export function CellState({ state }: { readonly state: CellStateView }) {
  const Icon = stateIcons[state];
  return (
    <span className={`with-icon ${tones[state]}`}>
      <Icon label="" size="small" />
      {stateWords[state]}
    </span>
  );
}
