import type { SettingsForm } from '../../../src/contract/settings';
import { dialChoices, firstAsked } from '../../shared/dial/dial-choices';
import { RadioGroup } from '../../shared/ui/radio-group';
import { Section } from '../../shared/ui/section';
import type { Change } from '../state/use-settings';
import { DaysField } from '../../shared/days/days-field';
import { dialExample } from '../../shared/dial/dial-example';
import { floatExample, slipExample } from '../text/rule-examples';

interface RulesSectionProps {
  readonly draft: SettingsForm;
  readonly change: Change;
}

type Dial = SettingsForm['dial'];

/** When dates are written by themselves, and when a launch counts as at risk. */
export function RulesSection({ draft: { dial, thresholds }, change }: RulesSectionProps) {
  const turn = (to: Dial) => change((draft) => ({ ...draft, dial: to }));
  const set = (part: Partial<SettingsForm['thresholds']>) =>
    change((draft) => ({ ...draft, thresholds: { ...draft.thresholds, ...part } }));
  return (
    <>
      <Section title="Autopilot">
        <RadioGroup
          legend="When a date changes, the dates that depend on it"
          value={dial.kind}
          choices={dialChoices}
          onChange={(kind) => turn(kind === 'ask-above' ? { kind, days: firstAsked } : { kind })}
        />
        {dial.kind === 'ask-above' ? (
          <DaysField
            label="Ask above"
            days={dial.days}
            onChange={(days) => turn({ kind: 'ask-above', days })}
            example={(days) => dialExample({ kind: 'ask-above', days })}
          />
        ) : (
          <p className="subtle" aria-live="polite">
            {dialExample(dial)}
          </p>
        )}
        <p className="subtle">A date that somebody has set by hand always stands, whatever is chosen here.</p>
      </Section>
      <Section title="When a launch is at risk">
        <DaysField
          label="A date has slipped by more than"
          days={thresholds.slipDays}
          onChange={(slipDays) => set({ slipDays })}
          example={slipExample}
        />
        <DaysField
          label="T-0 has less float than"
          days={thresholds.floatDays}
          onChange={(floatDays) => set({ floatDays })}
          example={floatExample}
        />
      </Section>
    </>
  );
}
