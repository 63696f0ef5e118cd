import Checkbox from '@atlaskit/checkbox';
import type { SettingsForm } from '../../../src/contract/settings';
import { Section } from '../../shared/ui/section';
import { WorthFields } from '../../shared/worth/worth-fields';
import type { Change } from '../state/use-settings';
import { worthExample } from '../text/worth-example';

interface WorthSectionProps {
  readonly draft: SettingsForm;
  readonly change: Change;
}

/** Nothing is typed yet. */
const untyped = { peakSales: NaN, margin: NaN };

/** What a delay of T-0 costs, for launches that say nothing of their own. */
export function WorthSection({ draft: { worth, rework }, change }: WorthSectionProps) {
  const set = (next: SettingsForm['worth']) => change((draft) => ({ ...draft, worth: next }));
  return (
    <Section title="What a launch is worth">
      <p className="subtle">
        From this follows what a delay costs. A launch can say something else in its own settings. The currency is the
        one of rework.
      </p>
      <Checkbox
        label="Say what a delay costs"
        isChecked={worth !== null}
        onChange={({ currentTarget }) => set(currentTarget.checked ? untyped : null)}
      />
      {worth !== null && <WorthFields worth={worth} currency={rework.currency} onChange={set} />}
      <p className="subtle" aria-live="polite">
        {worthExample(worth, rework)}
      </p>
    </Section>
  );
}
