import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import type { EscalationsForm } from '../../../src/contract/settings';
import { DaysField } from '../../shared/days/days-field';
import { nextFault, roleFault } from '../state/escalation-faults';
import { escalationExample } from '../text/escalation-examples';
import type { kinds } from './kinds';
import { RoleField } from './role-field';

type Rule = EscalationsForm['rules']['slip'];

interface RuleFieldsProps {
  readonly about: (typeof kinds)[number];
  readonly rule: Rule;
  /** Working days. */
  readonly patience: number;
  readonly roles: readonly string[];
  readonly onChange: (part: Partial<Rule>) => void;
}

/** One thing that somebody must look at: whether, from when on, who is asked, and who is asked next. */
export function RuleFields({ about, rule, patience, roles, onChange }: RuleFieldsProps) {
  const id = useId();
  const { kind, title, threshold } = about;
  return (
    <div className="escalation-rule" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="escalation-title">
        {title}
      </h3>
      <Checkbox
        label="Ask somebody to look"
        aria-label={`Ask somebody to look: ${title.charAt(0).toLowerCase()}${title.slice(1)}`}
        isChecked={rule.on}
        onChange={({ currentTarget }) => onChange({ on: currentTarget.checked })}
      />
      {rule.on && (
        <div className="escalation-fields">
          {threshold !== null && (
            <DaysField {...threshold} days={rule.above} onChange={(above) => onChange({ above })} />
          )}
          <RoleField
            label="Asks"
            role={rule.asks}
            roles={roles}
            fault={roleFault(rule.asks)}
            onChange={(asks) => onChange({ asks })}
          />
          <RoleField
            label="Then"
            role={rule.then}
            roles={roles}
            fault={nextFault(rule)}
            onChange={(then) => onChange({ then })}
          />
        </div>
      )}
      <p className="subtle" aria-live="polite">
        {rule.on ? escalationExample(kind, rule, patience) : 'Nobody is asked.'}
      </p>
    </div>
  );
}
