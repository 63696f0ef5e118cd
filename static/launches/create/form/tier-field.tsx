import Select from '@atlaskit/select/select';
import type { TierView } from '../../../../src/contract/launch';
import { FieldFrame } from './field-frame';

interface Choice {
  readonly tier: TierView | null;
  readonly label: string;
}

const choices: readonly Choice[] = [
  { tier: null, label: 'No tier' },
  { tier: 1, label: 'Tier 1, the biggest' },
  { tier: 2, label: 'Tier 2' },
  { tier: 3, label: 'Tier 3, the smallest' },
];

interface TierFieldProps {
  readonly id: string;
  readonly value: TierView | null;
  readonly onChange: (tier: TierView | null) => void;
}

export function TierField({ id, value, onChange }: TierFieldProps) {
  return (
    <FieldFrame id={id} label="Tier" problem={null}>
      <Select<Choice>
        inputId={id}
        isSearchable={false}
        options={choices}
        value={choices.find(({ tier }) => tier === value) ?? null}
        onChange={(choice) => onChange(choice?.tier ?? null)}
      />
    </FieldFrame>
  );
}
