import './escalations.css';
import Checkbox from '@atlaskit/checkbox';
import type { EscalationsForm, SettingsForm } from '../../../src/contract/settings';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import { Section } from '../../shared/ui/section';
import { DaysField } from '../../shared/days/days-field';
import type { Change } from '../state/use-settings';
import type { EscalationKind } from '../text/escalation-examples';
import { kinds } from './kinds';
import { QuietFields } from './quiet-fields';
import { RuleFields } from './rule-fields';
import { rolesFor } from './roles-for';

interface EscalationsSectionProps {
  readonly draft: SettingsForm;
  readonly change: Change;
}

/** What somebody must look at, who is asked, and when people are left in peace. */
export function EscalationsSection({ draft: { escalations }, change }: EscalationsSectionProps) {
  const { rules, patience, quiet, tellMoves } = escalations;
  const roles = rolesFor(escalations);
  const set = (part: Partial<EscalationsForm>) =>
    change((draft) => ({ ...draft, escalations: { ...draft.escalations, ...part } }));
  const setRule = (kind: EscalationKind, part: Partial<EscalationsForm['rules']['slip']>) =>
    change((draft) => {
      const { escalations: before } = draft;
      const changed = { ...before.rules, [kind]: { ...before.rules[kind], ...part } };
      return { ...draft, escalations: { ...before, rules: changed } };
    });
  return (
    <>
      <Section title="When somebody must look">
        <p className="subtle">
          Each launch names its own people for these roles. They are told once, on the issue it is about.
        </p>
        <div className="escalation-rules">
          {kinds.map((about) => (
            <RuleFields
              key={about.kind}
              about={about}
              rule={rules[about.kind]}
              patience={patience}
              roles={roles}
              onChange={(part) => setRule(about.kind, part)}
            />
          ))}
        </div>
        <DaysField
          label="Without an answer, the next one is asked after"
          days={patience}
          onChange={(days) => set({ patience: days })}
          example={patienceExample}
        />
      </Section>
      <Section title="When people are told">
        <QuietFields quiet={quiet} onChange={(next) => set({ quiet: next })} />
        <Checkbox
          label="Tell people on their issues that Lockstep has moved them"
          isChecked={tellMoves}
          onChange={({ currentTarget }) => set({ tellMoves: currentTarget.checked })}
        />
        <p className="subtle" aria-live="polite">
          {tellMoves
            ? 'When a ripple moves three issues of a designer, the designer gets one comment that tells of all three.'
            : 'People see new dates in Jira, and why in the Lockstep panel; no comment tells them.'}
        </p>
      </Section>
    </>
  );
}

function patienceExample(days: number): string {
  return days === 0
    ? 'Both are asked at once.'
    : `Whoever is asked on a Monday has ${formatWorkingDays(days)} to acknowledge it; then the next one is asked.`;
}
